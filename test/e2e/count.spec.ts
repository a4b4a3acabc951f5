import { bringIn, done, makeHead, OFFICE_PIN, scan, unlock, HEAD_PIN } from './support/desk.ts';
import { expect, test } from './support/kiosk.ts';
import { expectNoBarriers } from './support/no-barriers.ts';
import { phoneOf } from './support/phone-desk.ts';

const COLLEAGUE = 'Zainab Ó Súilleabháin-Example';

test('the cupboard is counted blind, what differs is worked on, and two people sign', async ({ kiosk }) => {
  test.slow();
  const { deskPage: desk } = kiosk;
  await makeHead(kiosk);
  const staff = {
    submission: crypto.randomUUID(),
    name: COLLEAGUE,
    role: 'office',
    pin: OFFICE_PIN,
  } as const;
  await done(kiosk, 'staff.add', staff);
  await bringIn(kiosk, { '5 Hazel': ['Bilal Hashmi', 'Suharto', 'نور الهدى', 'Isla O’Penhale'] });
  await phoneOf(kiosk, 'Bilal Hashmi');
  await phoneOf(kiosk, 'Suharto');
  const strayed = await phoneOf(kiosk, 'نور الهدى');
  const slot = (number: number) => desk.locator(`button[aria-pressed][data-slot="${number}"]`);
  const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
  const look = (screen: string) => expectNoBarriers(desk, screen, 'desk', { onlyDay: screen !== 'result' });

  await desk.keyboard.press('F2');
  await press('Open it');
  await expect(desk.getByText(/^open since .*Perpetua/u)).toBeVisible();
  await press('Lock it');
  await expect(desk.getByText('locked', { exact: true })).toBeVisible();

  await desk.getByRole('button', { name: 'Slot 50, free' }).click();
  await press('Out of order…');
  await desk.getByLabel('What is wrong with it').fill('Its door does not close');
  await press('Out of order');
  await expect(desk.getByRole('button', { name: 'Slot 50, out of order' })).toBeVisible();
  await press('Put it back…');
  await expect(desk.getByRole('dialog')).toContainText('Its door does not close');
  await press('Put it back into use');
  await expect(desk.getByRole('button', { name: 'Slot 50, free' })).toBeVisible();

  await desk.keyboard.press('F4');
  await look('before a count');
  // What is scanned here opens nothing at the desk behind.
  await scan(kiosk, strayed.payload);
  await expect(desk.getByText('Begin the count first, then scan.')).toBeVisible();
  await press('Begin the count');
  await expect(desk.getByRole('heading', { name: 'What lies in the cupboard?' })).toBeVisible();

  // By keyboard: the first slot is one stop, arrows walk over the rest.
  await slot(1).focus();
  await desk.keyboard.press('Enter');
  await expect(slot(1)).toHaveAttribute('aria-pressed', 'true');
  await desk.keyboard.press('ArrowDown');
  await expect(slot(9)).toBeFocused();
  await slot(20).click();
  await expect(slot(20)).toHaveAttribute('aria-pressed', 'true');
  await press('Undo');
  await expect(slot(20)).toHaveAttribute('aria-pressed', 'false');
  await slot(40).dblclick();
  await expect(slot(40)).toHaveAttribute('aria-pressed', 'true');
  // Blind: a code alone says nothing, not even the slot its phone belongs to.
  await press('Not for this slot');
  await scan(kiosk, strayed.payload);
  await expect(desk.getByText(/This code does not say which slot\./u)).toBeVisible();
  await slot(33).click();
  await scan(kiosk, strayed.payload);
  await expect(desk.getByText('Slot 33: its code was read.')).toBeVisible();
  await expect(desk.getByText(/Suharto|نور|Bilal/u).filter({ visible: true })).toHaveCount(0);
  await look('counting');

  // Somebody locks the desk; the count goes on where it was.
  await press('Lock');
  await unlock(kiosk, 'Perpetua', HEAD_PIN);
  await desk.keyboard.press('F4');
  await expect(slot(33)).toHaveAttribute('aria-pressed', 'true');
  await press('Everything is counted');
  await press('Show the result');
  await expect(desk.getByRole('heading', { name: 'The count is done: 3 things differ' })).toBeVisible();
  const pile = (name: RegExp) => desk.getByRole('region', { name });
  await expect(pile(/^1 as expected/u)).toBeVisible();
  await expect(pile(/^1 missing/u)).toContainText('Suharto');
  await expect(pile(/^1 extra/u)).toContainText('40');
  await expect(pile(/^1 in the wrong slot/u)).toContainText('نور الهدى');
  await look('result');

  await desk.getByRole('button', { name: /^I have moved it: /u }).click();
  await expect(pile(/^2 as expected/u)).toBeVisible();
  await press('Say what it is: slot 40');
  await press('A staff phone');
  await press('Save');
  await expect(pile(/^1 extra/u)).toContainText('A staff phone');

  await press('Sign the count');
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Sign the count' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await look('signing, with errors');
  await dialog.getByText(COLLEAGUE).click();
  await dialog.getByLabel('The colleague’s own PIN').fill(OFFICE_PIN);
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('The count is signed.')).toBeVisible();
  await expect(desk.getByRole('row', { name: new RegExp(COLLEAGUE, 'u') })).toContainText('Perpetua');
  await look('after a count');

  const { now, earlier } = await done(kiosk, 'counts.read', {});
  expect(now).toBeNull();
  expect(earlier).toMatchObject([{ expected: 3, missing: 1, extra: 1, wrongSlot: 0, checkedBy: COLLEAGUE }]);
});
