import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bringIn, done, goTo, makeHead, scan } from './support/desk.ts';
import { expectNoBarriers } from './support/no-barriers.ts';
import { type Kiosk, openKiosk } from './support/open-kiosk.ts';
import { lastHandIn, slot, tile } from './support/phone-desk.ts';

/** Longer than an undo may take, in ms. */
const AFTER_UNDO = 61_000;

/** Prints the cards of these children and reads them back from the paper: what is on each, by the child’s name. */
async function cardsOf(kiosk: Kiosk, folder: string, names: readonly string[]): Promise<Map<string, string>> {
  const board = await done(kiosk, 'phones.board', {});
  const pupils = board.pupils.filter(({ name }) => names.includes(name)).map(({ id }) => id);
  await done(kiosk, 'child-cards.print', { submission: crypto.randomUUID(), pupils });
  const papers = () => readdirSync(folder).filter((one) => one.endsWith('.pdf'));
  await expect.poll(() => papers().length).toBe(1);
  const pdf = join(folder, papers()[0] ?? '');
  execFileSync('pdftoppm', ['-r', '203', '-png', '-singlefile', pdf, pdf]);
  const read = execFileSync('zbarimg', ['-q', '--raw', `${pdf}.png`], { encoding: 'utf8', stdio: 'pipe' });
  const cards = new Map<string, string>();
  for (const payload of read.trim().split('\n')) {
    const found = await done(kiosk, 'phones.scan', { payload });
    if (found.found === 'child') cards.set(found.pupil.name, payload);
  }
  return cards;
}

test('a card a phone: taken in, scanned twice, given back, and a return to the wrong child put right', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-desk-'));
  const kiosk = await openKiosk({ args: ['--paper-folder', folder] });
  const { deskPage: desk, app } = kiosk;
  await makeHead(kiosk);
  await bringIn(kiosk, { '5 Hazel': ['Zahra Amini', 'Kofi Ansah-Bell'], '6 Maple': ['Wiktor Sobol'] });
  await goTo(kiosk, 'Hand in');
  const cards = await cardsOf(kiosk, folder, ['Zahra Amini', 'Kofi Ansah-Bell']);
  const card = (name: string) => cards.get(name) ?? '';

  await scan(kiosk, card('Zahra Amini'));
  await expect(lastHandIn(desk)).toContainText('Put the phone into slot 1');
  await expect(lastHandIn(desk)).toContainText('The card is the ticket.');
  await expect(slot(desk, 1)).toHaveAccessibleName('Slot 1, held');
  await expectNoBarriers(desk, 'a phone taken in by a card', 'desk', { onlyDay: true });
  await scan(kiosk, card('Zahra Amini'));
  await expect(
    desk.getByText('Zahra Amini, slot 1. Is in already. Nothing was changed.').first(),
  ).toBeVisible();

  // Over the panel of another child, in which something was typed.
  await desk.getByRole('tab', { name: /6 Maple/u }).click();
  await tile(desk, 'Wiktor Sobol').click();
  await desk.getByLabel('What it looks like').fill('silver');
  await scan(kiosk, card('Kofi Ansah-Bell'));
  await expect(lastHandIn(desk)).toContainText('Kofi Ansah-Bell');
  await expect(desk.getByRole('heading', { name: 'Wiktor Sobol' })).toBeVisible();
  await expect(desk.getByLabel('What it looks like')).toHaveValue('silver');

  // The printer goes in the middle: the hand-in stands, and its ticket waits.
  renameSync(folder, `${folder}-gone`);
  writeFileSync(folder, 'no folder');
  await desk.getByRole('textbox', { name: 'Slot' }).fill('3');
  await desk.getByRole('button', { name: /Seen off, take it in/u }).click();
  await expect(lastHandIn(desk)).toContainText('Put the phone into slot 3');
  await expect(lastHandIn(desk)).toContainText(/It was not printed|did not take it/u);
  await expect(desk.getByRole('button', { name: '1 paper to look after' })).toBeVisible();
  rmSync(folder);
  renameSync(`${folder}-gone`, folder);
  await lastHandIn(desk).getByRole('button', { name: 'Print again' }).click();
  await expect(lastHandIn(desk)).toContainText('It is printed.');
  const taken = await done(kiosk, 'phones.board', {});
  expect(taken.recent.filter(({ what }) => what === 'handed-in').map(({ slot: number }) => number)).toEqual([
    3, 2, 1,
  ]);

  await desk.keyboard.press('F3');
  await scan(kiosk, card('Zahra Amini'));
  await expect(desk.getByText('The child’s card, good')).toBeVisible();
  await desk.getByRole('button', { name: /^Give back.*Enter/u }).click();
  await expect(desk.getByText('Zahra Amini, slot 1. Given back.')).toBeVisible();

  // Later it is seen that the phone went with another child.
  await app.evaluate((_, later) => {
    const clock = Date.now;
    Date.now = () => clock() + later;
  }, AFTER_UNDO);
  await scan(kiosk, card('Kofi Ansah-Bell'));
  await desk.getByText('The child’s card, good').waitFor();
  await desk.getByRole('button', { name: /^Give back.*Enter/u }).click();
  await expect(desk.getByText('Kofi Ansah-Bell, slot 2. Given back.')).toBeVisible();
  await desk.getByRole('button', { name: 'Wrong child? Zahra Amini, slot 1' }).click();
  await expectNoBarriers(desk, 'a return put right', 'desk', { onlyDay: true });
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /It went with another child/u })
    .click();
  await expect(slot(desk, 1)).toHaveAccessibleName('Slot 1, its phone is not there');
  await slot(desk, 1).click();
  await expect(desk.getByText('It went out with another child.')).toBeVisible();
  await desk.getByRole('button', { name: 'It is back in its slot' }).click();
  await expect(slot(desk, 1)).toHaveAccessibleName('Slot 1, held');
  const { recent } = await done(kiosk, 'phones.board', {});
  const steps = recent.filter(({ pupilName }) => pupilName === 'Zahra Amini').map(({ what }) => what);
  expect(steps).toEqual(['found', 'put-right', 'returned', 'handed-in']);

  await kiosk.close();
  expect(kiosk.complaints.unexpected).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
