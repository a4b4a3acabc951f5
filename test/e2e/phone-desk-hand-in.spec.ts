import { done, goTo, scan } from './support/desk.ts';
import { expect, test } from './support/kiosk.ts';
import { lastHandIn, openPhoneDesk, phoneOf, slot, tile } from './support/phone-desk.ts';

test('a phone is taken in with two taps', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  await tile(desk, 'Bilal Hashmi').click();
  await expect(desk.getByText('Into slot 1')).toBeVisible();
  await desk.getByRole('button', { name: /Seen off, take it in/u }).click();
  await expect(lastHandIn(desk)).toContainText('Put the phone into slot 1');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(tile(desk, 'Bilal Hashmi')).toBeFocused();
  const board = await done(kiosk, 'phones.board', {});
  expect(board.recent[0]).toMatchObject({ what: 'handed-in', pupilName: 'Bilal Hashmi', slot: 1 });
  await expect(tile(desk, 'Bilal Hashmi')).toContainText('Handed in');
  await expect(slot(desk, 1)).toHaveAccessibleName('Slot 1, held');
  await expect(desk.getByRole('tab', { name: /5 Hazel/u })).toContainText('1 of 4');
  await lastHandIn(desk).getByRole('button', { name: 'Show the ticket' }).click();
  const paper = desk.getByRole('dialog').getByRole('article');
  await expect(paper.getByRole('img', { name: 'The code to scan' })).toBeVisible();
  await expect(paper).not.toContainText('Bilal');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
});

test('a phone is taken in by keyboard alone, with everything said about it', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  const { keyboard } = desk;
  await keyboard.type('oyel', { delay: 90 });
  await expect(desk.getByRole('searchbox', { name: 'Find a child' })).toBeFocused();
  await expect(desk.getByRole('searchbox', { name: 'Find a child' })).toHaveValue('oyel');
  await expect(desk.getByRole('tab', { name: 'Found 1 child' })).toBeVisible();
  await keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: /Seen off, take it in/u })).toBeFocused();
  await keyboard.press('3');
  await expect(desk.getByRole('radio', { name: /Smartwatch/u })).toBeChecked();
  // Nothing has to be ticked before the one button: what it says is all there is to do.
  await expect(desk.getByRole('checkbox', { name: /switched off/u })).toHaveCount(0);
  await desk.getByLabel('Scratched').press('Space');
  await desk.getByLabel('What it looks like').fill('green strap');
  await desk.getByLabel('Note').fill('band torn');
  await keyboard.press('Enter');
  await expect(lastHandIn(desk)).toContainText('Oluwaseun Oyelaran-Whitcombe');
  await expect(tile(desk, 'Oluwaseun')).toBeHidden();
  const board = await done(kiosk, 'phones.board', {});
  const handover = board.recent[0]?.handover ?? '';
  expect(await done(kiosk, 'phones.held', { handover })).toMatchObject({
    device: { kind: 'smartwatch', look: 'green strap' },
    conditions: ['scratched'],
    note: 'band torn',
    seenOff: true,
    takenBy: 'Perpetua Adeyemi-Ångström',
  });
});

test('a letter that comes the moment the search has begun by typing joins the first', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  const search = desk.getByRole('searchbox', { name: 'Find a child' });
  await search.evaluate((box) => {
    box.addEventListener('focus', () => document.execCommand('insertText', false, 'y'), { once: true });
  });
  await desk.keyboard.press('o');
  await expect(search).toHaveValue('oy');
  await expect(desk.getByRole('tab', { name: 'Found 1 child' })).toBeVisible();
});

test('another slot can be touched or typed, and one that is taken is refused beside its box', async ({
  kiosk,
}) => {
  const desk = await openPhoneDesk(kiosk);
  await phoneOf(kiosk, 'Suharto');
  await tile(desk, 'Bilal Hashmi').click();
  await slot(desk, 20).click();
  await expect(desk.getByText('Into slot 20')).toBeVisible();
  await expect(slot(desk, 20)).toHaveAccessibleName('Slot 20, free, chosen for this phone');
  const box = desk.getByRole('textbox', { name: 'Slot' });
  await box.fill('1');
  await expect(desk.getByText('Slot 1 is not free. Choose a free one.')).toBeVisible();
  await desk.getByRole('button', { name: /take it in/u }).click();
  await expect(box).toBeFocused();
  await expect(lastHandIn(desk)).toHaveCount(0);
  await box.fill('999');
  await expect(desk.getByText('The cupboard has no slot 999.')).toBeVisible();
  await box.fill('33');
  await box.press('Enter');
  await expect(lastHandIn(desk)).toContainText('Put the phone into slot 33');
});

test('a slot that another desk took meanwhile is refused, and nothing typed is lost', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  await tile(desk, 'Bilal Hashmi').click();
  await desk.getByLabel('What it looks like').fill('blue');
  await phoneOf(kiosk, 'Suharto');
  await expect(desk.getByText('Slot 1 is not free. Choose a free one.')).toBeVisible();
  await expect(desk.getByLabel('What it looks like')).toHaveValue('blue');
});

test('a hand-in is undone from the toast, and its ticket releases nothing', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  await tile(desk, 'Suharto').click();
  await desk.keyboard.press('Enter');
  await lastHandIn(desk).waitFor();
  await desk.getByRole('button', { name: /Undo, \d+ s/u }).dblclick();
  await expect(desk.getByText('The hand-in is undone. The ticket is void.')).toBeVisible();
  await expect(desk.getByRole('alert')).toHaveCount(0);
  await expect(tile(desk, 'Suharto')).toContainText('Not yet');
  await expect(slot(desk, 1)).toHaveAccessibleName('Slot 1, free');
  const board = await done(kiosk, 'phones.board', {});
  const found = await kiosk.call(desk, 'phones.find-by-code', { code: board.recent[0]?.code ?? '' });
  expect(found).toMatchObject({ ok: false, problem: { code: 'ticket-undone' } });
});

test('the next scan does not wait for the ticket on the screen', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  const ticket = await phoneOf(kiosk, 'نور الهدى');
  await tile(desk, 'Suharto').click();
  await desk.keyboard.press('Enter');
  await lastHandIn(desk).getByRole('button', { name: 'Show the ticket' }).click();
  await desk.getByRole('dialog').waitFor();
  await scan(kiosk, ticket.payload);
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  await expect(desk.getByRole('heading', { name: 'نور الهدى' })).toBeVisible();
});

test('a printer that is not there is said kindly', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  await tile(desk, 'Suharto').click();
  await desk.keyboard.press('Enter');
  await expect(lastHandIn(desk)).toContainText(
    'There is no printer for it. The head chooses one in the settings. The code on the screen works just as well.',
  );
  await expect(lastHandIn(desk)).toContainText('Put the phone into slot 1');
  await expect(desk.getByRole('button', { name: /to look after/u })).toBeVisible();
});

test('the counters of the legend show only what they count', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  await phoneOf(kiosk, 'Suharto');
  await desk.getByRole('button', { name: '1 handed in' }).click();
  await expect(desk.getByRole('tabpanel').getByRole('group').getByRole('button')).toHaveCount(1);
  await expect(tile(desk, 'Suharto')).toBeVisible();
  await desk.getByRole('button', { name: '1 handed in' }).click();
  await expect(desk.getByRole('tabpanel').getByRole('group').getByRole('button')).toHaveCount(4);
});

test('an Enter that is held down takes nothing in by itself', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  await tile(desk, 'Suharto').focus();
  // Pressed again without being let go: what the system sends while a key is held.
  for (let held = 0; held < 5; held += 1) await desk.keyboard.down('Enter');
  await desk.keyboard.up('Enter');
  await expect(desk.getByRole('button', { name: /Seen off, take it in/u })).toBeFocused();
  expect((await done(kiosk, 'phones.board', {})).recent).toEqual([]);
});

test('neither the key of this page nor Escape in a box that was filled throws away what was begun', async ({
  kiosk,
}) => {
  const desk = await openPhoneDesk(kiosk);
  await tile(desk, 'Suharto').click();
  const look = desk.getByLabel('What it looks like');
  await look.fill('silver, cracked corner');
  await desk.keyboard.press('F2');
  await expect(look).toHaveValue('silver, cracked corner');
  await look.press('Escape');
  await expect(look).not.toBeFocused();
  await expect(look).toHaveValue('silver, cracked corner');
  await desk.keyboard.press('Escape');
  await expect(tile(desk, 'Suharto')).toBeFocused();
});

test('the window is named after its page', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  await expect(desk).toHaveTitle(/^Hand in – /u);
  await goTo(kiosk, 'On site');
  await expect(desk).toHaveTitle(/^On site – /u);
  await desk.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(desk).toHaveTitle(/^Who is at the desk\? – /u);
});

test('a code of somebody else’s presses no shortcut of the page and is said to be none of ours', async ({
  kiosk,
}) => {
  const desk = await openPhoneDesk(kiosk);
  await scan(kiosk, 'https://example.org/p');
  await expect(desk.getByRole('searchbox')).toHaveValue('');
  await expect(desk.getByRole('alert')).toContainText('Not one of our codes');
});
