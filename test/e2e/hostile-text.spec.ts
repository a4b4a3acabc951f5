import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { HEAD_PIN, done, goTo, handIn, makeHead } from './support/desk.ts';
import { expect, test } from './support/kiosk.ts';
import { arrive, tellWho } from './support/visits.ts';

/** Texts that would run, fetch, break out of a sentence or fill in somebody’s figures where text were taken for more. */
const HOSTILE = [
  '<img src=x onerror="window.ran=1"> Ada',
  '"><script>window.ran=1</script> Bo',
  '<svg onload=window.ran=1> Cy',
  'javascript:window.ran=1//Di',
  '{{name}} $t(problems.unexpected) Ed',
  '${7*7} <b>Flo</b> &lt;i&gt;',
  "'; DROP TABLE visits; -- Gil",
] as const;

/** Nothing of a page ran, and nothing of it became more than text. */
async function expectOnlyText(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'ran' in window,
    made: [...document.body.querySelectorAll('img, script:not([src]), svg[onload], b')]
      // The desk’s own bold words are its own; this one would come from a name.
      .filter(({ tagName, textContent }) => tagName !== 'B' || textContent === 'Flo')
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  }));
  expect(found).toEqual({ ran: false, made: [] });
}

test('whatever is typed stays text: at the door, on the pass, at the desk and in the log', async ({
  kiosk,
}) => {
  // Each lost ticket takes a PIN, and a PIN takes its time.
  test.slow();
  const { publicPage, deskPage } = kiosk;
  await makeHead(kiosk);
  for (const text of HOSTILE) {
    await arrive(kiosk, { kind: 'professional', name: text, organisation: text, seeing: text });
    const { id } = await done(kiosk, 'pupils.add', {
      submission: crypto.randomUUID(),
      name: text,
      className: text,
    });
    expect(id).toBeTruthy();
    const { handover } = await handIn(kiosk, text);
    await done(kiosk, 'tickets.reissue', {
      submission: crypto.randomUUID(),
      handover,
      pin: HEAD_PIN,
      print: false,
      identity: 'known-by-staff',
      reason: text,
    });
  }
  for (const place of ['On site', 'Pupils', 'Today', 'Hand in']) {
    await goTo(kiosk, place);
    await expectOnlyText(deskPage);
  }
  await deskPage.getByRole('button', { name: 'On site' }).click();
  for (const text of HOSTILE)
    await expect(deskPage.getByText(text).filter({ visible: true }).first()).toBeVisible();

  await publicPage.getByRole('button', { name: /^Sign in/u }).click();
  await publicPage.getByRole('button', { name: /^Parent/u }).click();
  await tellWho(publicPage, { 'Your full name': HOSTILE[0], 'Who are you seeing?': HOSTILE[4] });
  for (const number of [1, 2, 3, 4, 5]) {
    await publicPage.getByText(`Rule ${number} of 5`).waitFor();
    await publicPage.getByRole('button', { name: 'Yes' }).click();
  }
  await publicPage.getByRole('button', { name: /^Type my name/u }).click();
  await publicPage.getByLabel(/^Your full name/u).fill(HOSTILE[0]);
  await publicPage.getByRole('button', { name: 'This is me' }).click();
  await expect(publicPage.getByText(HOSTILE[0]).first()).toBeVisible();
  await expectOnlyText(publicPage);
  await publicPage.getByRole('button', { name: /^Sign in$/u }).click();
  await expect(publicPage.getByText(HOSTILE[4], { exact: false }).first()).toBeVisible();
  await expectOnlyText(publicPage);

  // The log’s page runs under the same policy: the fixture fails on any complaint of it.
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-log-'));
  const board = await done(kiosk, 'phones.board', {});
  const { files } = await done(kiosk, 'logs.export', {
    submission: crypto.randomUUID(),
    day: board.day,
    folder,
  });
  expect(files.map(({ name }) => name)).toContain('daily-log.pdf');
  rmSync(folder, { recursive: true });
});
