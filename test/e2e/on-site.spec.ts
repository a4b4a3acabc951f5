import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { done, makeHead } from './support/desk.ts';
import { expectItFits } from './support/fits.ts';
import { expect, test } from './support/kiosk.ts';
import { arrive } from './support/visits.ts';

const textOf = (file: string) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });

test('who is on site lies ready on paper, and a roll call is taken at the desk', async ({ kiosk }) => {
  const { deskPage, data } = kiosk;
  await makeHead(kiosk);
  const second = mkdtempSync(join(tmpdir(), 'kiosk-second-'));
  await done(kiosk, 'settings.change', {
    submission: crypto.randomUUID(),
    changes: { sheetFolder: second },
  });
  const zoe = await arrive(kiosk, { kind: 'parent', name: 'Zoë O’Brien-Testcase', seeing: 'Mrs Adeyemi' });
  await arrive(kiosk, { kind: 'volunteer', name: 'Plato', seeing: '4 Birch' });
  await arrive(kiosk, {
    kind: 'contractor',
    name: 'نورة الاختبار',
    organisation: 'Lifts Ltd',
    seeing: 'the lift',
  });

  const fresh = () => done(kiosk, 'on-site.sheet', {});
  await expect(async () =>
    expect(await fresh()).toMatchObject({ fresh: true, secondPlace: 'kept' }),
  ).toPass();
  const sheet = join(data, 'sheets', 'evacuation.pdf');
  expect(textOf(sheet)).toContain('Zoë O’Brien-Testcase');
  expect(textOf(sheet)).toContain('3 people');
  expect(textOf(join(data, 'sheets', 'lockdown.pdf'))).toContain('Plato');
  expect(readdirSync(second).toSorted()).toEqual([
    'reception-kiosk-evacuation.pdf',
    'reception-kiosk-lockdown.pdf',
  ]);

  await deskPage.getByRole('button', { name: 'On site', exact: true }).click();
  await expect(
    deskPage.getByText(/^The list on file was made at .* It is in the second place/u),
  ).toBeVisible();
  await deskPage.getByRole('button', { name: 'Roll call', exact: true }).click();
  await deskPage.getByLabel('A drill').check();
  await deskPage.getByRole('button', { name: 'Begin now' }).click();
  // The button that began it is gone: whoever works by keyboard goes on at the heading.
  await expect(deskPage.getByRole('heading', { name: 'Drill: roll call' })).toBeFocused();
  const missing = deskPage.getByRole('status').filter({ hasText: 'missing' });
  await expect(missing).toContainText('3 missing');
  // Faster than the register answers: no tick is lost.
  const tickAll = () =>
    deskPage
      .getByRole('list', { name: 'Tick off whoever you see' })
      .getByRole('button')
      .evaluateAll((all: HTMLElement[]) => all.forEach((one) => one.click()));
  await tickAll();
  await expect(deskPage.getByText('Everybody is safe')).toBeVisible();
  await tickAll();
  await expect(missing).toContainText('3 missing');
  await deskPage.getByRole('button', { name: /^Plato/u }).click();
  await expect(missing).toContainText('2 missing');
  await expect(missing).not.toContainText('Plato');
  // Another desk ticks somebody off, somebody leaves, somebody comes: this one shows it.
  const { current } = await done(kiosk, 'roll-call.current', {});
  const rollCall = current?.id ?? '';
  await done(kiosk, 'visits.sign-out-by-staff', { submission: crypto.randomUUID(), visit: zoe.visit });
  await arrive(kiosk, { kind: 'parent', name: 'Ib', seeing: 'the office' });
  await expect(missing).toContainText('2 missing');
  await expect(deskPage.getByRole('button', { name: /^Zoë/u })).toContainText('Signed out');
  await expectItFits(deskPage);

  // Whatever happens to the screen, the paper of this moment is there.
  await expect(async () => expect(textOf(sheet)).toContain('Ib')).toPass();
  expect(textOf(sheet)).not.toContain('Zoë');

  await deskPage.getByRole('button', { name: 'End the roll call' }).click();
  await deskPage.getByLabel('Note').fill('Gate B was locked');
  await deskPage.getByRole('button', { name: 'End it' }).click();
  await deskPage.getByText('Earlier roll calls').first().click();
  await expect(deskPage.getByRole('cell', { name: 'Gate B was locked' })).toBeVisible();
  expect(await done(kiosk, 'roll-call.show', { rollCall })).toMatchObject({ note: 'Gate B was locked' });
  rmSync(second, { recursive: true });
  expect(existsSync(sheet)).toBe(true);
});
