import { shortCode, spokenCode } from '../../src/shared/codes.ts';
import { WORD } from '../../src/renderer/parts/scanner/typed-words.ts';
import { done, goTo, HEAD_PIN, scan, visitorArrives } from './support/desk.ts';
import { expect, test } from './support/kiosk.ts';
import { lastHandIn, openPhoneDesk, phoneOf, refusal, slot, tile } from './support/phone-desk.ts';

test('a scan gives a phone back from any focus, and leaks into no box', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  const ticket = await phoneOf(kiosk, 'Wiktor Sobol');
  const search = desk.getByRole('searchbox', { name: 'Find a child' });
  await search.focus();
  await scan(kiosk, ticket.payload, 20);
  await expect(desk.getByRole('heading', { name: 'Wiktor Sobol' })).toBeVisible();
  await expect(desk.getByText(`Ticket ${spokenCode(ticket.code)}, good, not used before`)).toBeVisible();
  await expect(desk.getByText('Corner cracked')).toBeVisible();
  await expect(desk.getByRole('button', { name: /^Give back.*Enter/u })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Wiktor Sobol, slot 1. Given back.')).toBeVisible();
  await expect(search).toHaveValue('');
  const board = await done(kiosk, 'phones.board', {});
  expect(board.pupils.find(({ name }) => name === 'Wiktor Sobol')).toMatchObject({ state: 'gone-home' });
});

test('the scan of another page brings the phone desk', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  const ticket = await phoneOf(kiosk, 'Suharto');
  await goTo(kiosk, 'Pupils');
  await desk.getByLabel('Full name').fill('Half a n');
  await scan(kiosk, ticket.payload);
  await expect(desk.getByRole('heading', { name: 'Suharto' })).toBeVisible();
  await goTo(kiosk, 'Pupils');
  await expect(desk.getByLabel('Full name')).toHaveValue('Half a n');
});

test('on another page a scan that does nothing says why there, and one that must wait brings what was begun', async ({
  kiosk,
}) => {
  const desk = await openPhoneDesk(kiosk);
  const ticket = await phoneOf(kiosk, 'Suharto');
  await goTo(kiosk, 'Pupils');
  await scan(kiosk, '5012345678900');
  await expect(refusal(desk)).toHaveCount(0);
  await expect(desk.getByRole('alert')).toContainText('This code is not from this school.');
  await expect(desk.getByRole('heading', { level: 1, name: 'Pupil register' })).toBeVisible();
  await goTo(kiosk, 'Count');
  await expect(desk.getByRole('alert')).toHaveCount(0);
  await desk.keyboard.press('F2');
  await tile(desk, 'Bilal Hashmi').click();
  await desk.getByLabel('What it looks like').fill('silver');
  await goTo(kiosk, 'Pupils');
  await scan(kiosk, ticket.payload);
  await expect(desk.getByLabel('What it looks like')).toHaveValue('silver');
  await expect(refusal(desk)).toContainText('Suharto, slot 1. Was scanned or touched while something else');
});

test('a code read aloud gives a phone back to another adult', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  const ticket = await phoneOf(kiosk, 'Bilal Hashmi');
  await desk.keyboard.press('F3');
  const box = desk.getByRole('textbox', { name: 'Short code of the ticket' });
  await box.fill('hello');
  await box.press('Enter');
  await expect(desk.getByText('A short code is six letters and numbers')).toBeVisible();
  await box.fill(spokenCode(ticket.code).toLowerCase());
  await box.press('Enter');
  await expect(desk.getByRole('heading', { name: 'Bilal Hashmi' })).toBeVisible();
  await desk.keyboard.press('2');
  await desk.getByLabel('Back cracked').check();
  await desk.getByLabel('What is different').fill('fell in the corridor');
  await desk.getByRole('radio', { name: /Another adult/u }).check();
  await desk.getByRole('button', { name: /^Give back.*Enter/u }).click();
  await expect(desk.getByText('Type the name of the adult who collects it')).toBeVisible();
  await desk.getByLabel('Name of the adult').fill('Parisa Hashmi-Þórsdóttir');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Bilal Hashmi, slot 1. Given back.')).toBeVisible();
});

test('a code typed over an open phone gives nothing back, and waits until it is opened', async ({
  kiosk,
}) => {
  const desk = await openPhoneDesk(kiosk);
  const first = await phoneOf(kiosk, 'Bilal Hashmi');
  const second = await phoneOf(kiosk, 'Leila Haddad');
  await scan(kiosk, first.payload);
  const give = desk.getByRole('button', { name: /^Give back.*Enter/u });
  await expect(give).toBeFocused();
  // As it is spoken, in pairs: neither a space nor the Enter after it presses the button that has focus.
  await desk.keyboard.type(`${spokenCode(second.code).toLowerCase()}\n`, { delay: 120 });
  await expect(refusal(desk)).toContainText(
    'Leila Haddad, slot 2. Was scanned or touched while something else',
  );
  await expect(desk.getByRole('heading', { name: 'Bilal Hashmi' })).toBeVisible();
  expect((await done(kiosk, 'phones.board', {})).counts).toMatchObject({ held: 2, returned: 0 });
  await desk.waitForTimeout(WORD);
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Bilal Hashmi, slot 1. Given back.')).toBeVisible();
  await desk.getByRole('button', { name: 'Open: Leila Haddad' }).click();
  await expect(desk.getByText(`Ticket ${spokenCode(second.code)}, good, not used before`)).toBeVisible();
});

test('a phone touched on the desk is not given back without its ticket', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  const ticket = await phoneOf(kiosk, 'Suharto');
  await slot(desk, 1).click();
  await expect(desk.getByText('Not given back without its ticket')).toBeVisible();
  const give = desk.getByRole('button', { name: /^Give back.*Enter/u });
  await expect(give).toBeDisabled();
  await scan(kiosk, ticket.payload);
  await expect(give).toBeEnabled();
  await desk.keyboard.press('Escape');
  await expect(tile(desk, 'Suharto')).toContainText('Handed in');
});

test('every ticket that releases nothing has its own sentence, and stays in the list', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  const used = await phoneOf(kiosk, 'Suharto');
  await scan(kiosk, used.payload);
  await desk.getByRole('heading', { name: 'Suharto' }).waitFor();
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Suharto, slot 1. Given back.')).toBeVisible();
  await scan(kiosk, used.payload);
  await expect(refusal(desk)).toContainText(
    /^Used ticket\. This ticket was used already: the phone from slot 1 went back at \d+:\d\d/u,
  );
  await scan(
    kiosk,
    `${used.payload.slice(0, 5)}${used.payload[5] === 'A' ? 'B' : 'A'}${used.payload.slice(6)}`,
  );
  await expect(refusal(desk)).toContainText('Damaged code. This code can’t be read whole.');
  await desk.getByRole('heading', { name: 'Cupboard' }).click();
  await scan(kiosk, '5012345678900');
  await expect(refusal(desk)).toContainText('This code is not from this school.');
  const pass = await visitorArrives(kiosk, 'Wangarĩ Muthoni');
  await scan(kiosk, pass.payload);
  await expect(refusal(desk)).toContainText('This is a visitor’s pass, not a phone ticket.');
  await desk.keyboard.press('F3');
  const nobodys = [1, 2].map(shortCode).find((code) => code !== used.code) ?? '';
  const box = desk.getByRole('textbox', { name: 'Short code of the ticket' });
  await box.fill(nobodys);
  await box.press('Enter');
  await expect(refusal(desk)).toContainText('No ticket has this code.');
  const scans = desk.getByRole('region', { name: 'Last scans' });
  for (const what of [
    'Used ticket',
    'Damaged code',
    'Not one of our codes',
    'visitor’s pass',
    'No such ticket',
  ])
    await expect(scans).toContainText(what);
  await scans.getByRole('button', { name: 'See why: Used ticket' }).first().click();
  await expect(refusal(desk)).toContainText('Used ticket.');
});

test('a return is undone from the list of last scans', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  const ticket = await phoneOf(kiosk, 'Suharto');
  await scan(kiosk, ticket.payload);
  await desk.getByRole('heading', { name: 'Suharto' }).waitFor();
  await desk.keyboard.press('Enter');
  await expect(slot(desk, 1)).toHaveAccessibleName('Slot 1, free');
  await desk.getByRole('button', { name: 'Undo: Suharto, slot 1' }).first().click();
  await expect(desk.getByText('The return is undone. It is in the cupboard again.')).toBeVisible();
  await expect(slot(desk, 1)).toHaveAccessibleName('Slot 1, held');
});

test('a lost ticket is replaced after an identity check; the old paper releases nothing', async ({
  kiosk,
}) => {
  const desk = await openPhoneDesk(kiosk);
  const lost = await phoneOf(kiosk, 'Isla O’Penhale');
  await tile(desk, 'Isla O’Penhale').click();
  await desk.getByRole('button', { name: 'No ticket? Check identity' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Print a new ticket' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Choose how you checked');
  await desk.keyboard.press('2');
  await expect(dialog.getByRole('radio', { name: /A teacher knows/u })).toBeChecked();
  await dialog.getByLabel('What happened to the ticket?').fill('went through the wash');
  await dialog.getByLabel('Your own PIN again').fill(HEAD_PIN);
  await dialog.getByRole('button', { name: 'Print a new ticket' }).click();
  await expect(lastHandIn(desk)).toContainText('The old ticket is void from now on');
  await expect(lastHandIn(desk)).not.toContainText(spokenCode(lost.code));
  await scan(kiosk, lost.payload);
  await expect(refusal(desk)).toContainText('Replaced ticket.');
  await desk.getByRole('button', { name: /^Give back.*Enter/u }).click();
  await expect(desk.getByText('Isla O’Penhale, slot 1. Given back.')).toBeVisible();
});

test('with no time for a new ticket the phone goes out at once, and a ticket found elsewhere is made worthless', async ({
  kiosk,
}) => {
  const desk = await openPhoneDesk(kiosk);
  const stray = await phoneOf(kiosk, 'Suharto');
  await tile(desk, 'Suharto').click();
  await desk.getByRole('button', { name: 'Make its ticket worthless' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Make it worthless' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say in a few words why');
  await dialog.getByLabel('Why?').fill('lay in the playground');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Its ticket was made worthless: check identity')).toBeVisible();
  await scan(kiosk, stray.payload);
  await expect(refusal(desk)).toContainText('Ticket no longer valid.');
  await desk.getByRole('button', { name: 'No ticket? Check identity' }).click();
  await expect(dialog.getByRole('radio', { name: /I know this child/u })).toBeVisible();
  await desk.keyboard.press('1');
  await expect(dialog.getByRole('radio', { name: /I know this child/u })).toBeChecked();
  await dialog.getByLabel('What happened to the ticket?').fill('found in the playground');
  await dialog.getByLabel('Your own PIN again').fill('123454');
  await desk.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('That PIN is not right');
  await expect(dialog.getByLabel('Your own PIN again')).toHaveValue('');
  await dialog.getByLabel('Your own PIN again').fill(HEAD_PIN);
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: /^Give back.*Enter/u })).toBeFocused();
  await expect(lastHandIn(desk)).toHaveCount(0);
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Suharto, slot 1. Given back.')).toBeVisible();
});

test('the ticket is printed again as it was issued', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  const ticket = await phoneOf(kiosk, 'Suharto');
  await tile(desk, 'Suharto').click();
  await desk.getByRole('button', { name: 'Print the ticket again' }).click();
  await expect(lastHandIn(desk)).toContainText('This is copy 2 of the same ticket.');
  await expect(lastHandIn(desk)).toContainText(spokenCode(ticket.code));
});

test('two people at once: the phone goes out once, and the other is told', async ({ kiosk }) => {
  const desk = await openPhoneDesk(kiosk);
  const ticket = await phoneOf(kiosk, 'Suharto');
  await scan(kiosk, ticket.payload);
  await desk.getByRole('heading', { name: 'Suharto' }).waitFor();
  const found = await done(kiosk, 'phones.scan', { payload: ticket.payload });
  const id = found.found === 'handover' ? found.held.id : '';
  const give = () =>
    kiosk.call(desk, 'phones.give-back', {
      submission: crypto.randomUUID(),
      handover: id,
      ticket: ticket.id,
      conditions: [],
      note: '',
      collector: { who: 'pupil' },
    });
  const results = await Promise.all([give(), give(), give()]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  await desk.keyboard.press('Enter');
  await expect(refusal(desk)).toContainText(/was used already|not in the cupboard any more/u);
});
