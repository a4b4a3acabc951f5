import type { Locator } from '@playwright/test';
import { ar } from '../../src/renderer/words/ar.ts';
import { done, goTo, makeHead } from './support/desk.ts';
import { expect, type Kiosk, test } from './support/kiosk.ts';
import { scan } from './support/pass-scanner.ts';
import { Finger, scrawl } from './support/touch.ts';
import { sayYesToAll } from './support/visits.ts';

const NEW_SENTENCE = 'أُغلق هاتفي هنا عند المدخل، ولا أفتحه حتى أخرج من المدرسة.';

/** Types the code the office gave, says yes to the rules, signs and goes in. */
async function arriveBy(code: string, { publicPage: page }: Kiosk): Promise<void> {
  const finger = await Finger.of(page);
  await finger.press(/^Sign in/u);
  await finger.press(/^I have a code/u);
  await page.getByLabel('Your code from the office').fill(code);
  await finger.press('Continue');
  await sayYesToAll(page);
  await finger.draw(page.locator('canvas'), scrawl);
  await finger.press('This is me');
  await finger.press('Sign in');
  await expect(page.getByRole('img', { name: 'QR code of your pass' })).toBeVisible();
  await finger.press('Close');
}

function setSize({ app }: Kiosk, width: number, height: number): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }, size) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

/** Holds a card to the reader until what it leads to is there: again, as a person would, where the machine was too busy. */
async function holdCard(kiosk: Kiosk, payload: string, shown: Locator): Promise<void> {
  await expect(async () => {
    await scan(kiosk, payload);
    await expect(shown).toBeVisible({ timeout: 3000 });
  }).toPass();
}

test('the office writes down visitors and events and makes a return card, the head puts a rule right; the door knows at once', async ({
  kiosk,
}) => {
  test.slow();
  const { deskPage: desk, publicPage: door } = kiosk;
  const dialog = desk.getByRole('dialog');
  const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
  const rowOf = (name: string) => desk.getByRole('row').filter({ hasText: name });
  await makeHead(kiosk);

  await test.step('rarer pages stand under one button, by keyboard too; what does not fit joins them', async () => {
    const nav = desk.getByRole('navigation');
    const more = nav.locator('[aria-expanded]');
    await more.focus();
    await desk.keyboard.press('ArrowDown');
    await expect(nav.getByRole('button', { name: 'Visitors' })).toBeFocused();
    await desk.keyboard.press('ArrowUp');
    await desk.keyboard.press('ArrowUp');
    await desk.keyboard.press('ArrowUp');
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Staff accounts');
    await expect(more).toHaveText('Staff');
    await expect(more).toBeFocused();
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await desk.keyboard.press('Enter');
    await expect(nav.getByRole('button', { name: 'Rules' })).toBeVisible();
    await desk.keyboard.press('Escape');
    await expect(nav.getByRole('button', { name: 'Rules' })).toBeHidden();
    await setSize(kiosk, 1200, 800);
    await expect(nav.getByRole('button', { name: 'On site' })).toBeHidden();
    await expect(nav.getByRole('button', { name: 'Hand in' })).toBeVisible();
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(1200);
    await setSize(kiosk, 1920, 1080);
    await expect(nav.getByRole('button', { name: 'On site' })).toBeVisible();
  });

  await test.step('one visitor: only what their kind is asked, then a code to read out', async () => {
    await goTo(kiosk, 'Visitors');
    await expect(desk.getByText('Nobody is written down for this day')).toBeVisible();
    await press('Expect somebody');
    await expect(dialog.getByRole('button', { name: 'Write down' })).toBeDisabled();
    await dialog.getByRole('radio', { name: 'Parent or carer' }).check();
    await expect(dialog.getByLabel(/Where they are from/u)).toHaveCount(0);
    await dialog.getByRole('radio', { name: 'Contractor' }).check();
    await dialog.getByLabel('Full name').fill('Ifeoma Nwosu-Brânză');
    await dialog.getByLabel('Who are they seeing?').fill('The site manager');
    await dialog.getByLabel('Time').fill('0.00');
    await press('Write down');
    await expect(dialog.getByRole('alert')).toContainText('Say where they are from');
    await expect(dialog.getByLabel('Full name')).toHaveValue('Ifeoma Nwosu-Brânză');
    await dialog.getByLabel('Where they are from').fill('Peak Roofing');
    await press('Write down');
    await expect(dialog.getByLabel('Text for the visitor')).toHaveValue(
      /^Your code for .+ is (?:[A-Z]\d ){2}[A-Z]\d\. Type it at the screen/u,
    );
    await press('Done');
    // Expected since midnight: late, apart from everybody else.
    const late = desk.getByRole('region', { name: '1 person was expected and is not here' });
    await expect(late.getByRole('row').filter({ hasText: 'Ifeoma' })).toContainText('Expected for 0:00');
  });

  await test.step('a list out of a spreadsheet: a bad row is named, put right, and all are added', async () => {
    await press('Paste a list');
    const list = desk.getByLabel('The list');
    const rows = (time: string) =>
      `Name\tCompany\tSeeing\tTime\nÁine O’Dowd\tCarbon Theatre\tYear 6\t23:59\nRashid al-Farouq\t\tMr Bright\t${time}\n`;
    await list.fill(rows('25:00'));
    await expect(dialog.getByText('1 thing is in the way')).toBeVisible();
    const bad = dialog.getByRole('row').filter({ hasText: 'Rashid al-Farouq · · Mr Bright · 25:00' });
    await expect(bad.getByRole('rowheader')).toHaveText('3');
    await expect(bad).toContainText('Type a time like 8:45');
    await expect(dialog.getByRole('button', { name: /^Add \d/u })).toBeDisabled();
    // Put aside and taken up again, it is still there.
    await press('Leave it');
    await press('Paste a list');
    await expect(list).toHaveValue(rows('25:00'));
    await list.fill(rows('23:59'));
    await press('Add 2 visitors');
    await expect(desk.getByRole('status').filter({ hasText: '2 visitors were added' })).toBeVisible();
    await expect(rowOf('Rashid al-Farouq')).toContainText('Expected');
    await desk.getByRole('button', { name: 'Cancel the visit of Rashid al-Farouq' }).click();
    await press('Yes, cancel it');
    await expect(rowOf('Rashid al-Farouq')).toContainText('Cancelled');
  });

  await test.step('the code opens the short way at the door, and the list says when they came', async () => {
    const code = await rowOf('Ifeoma').locator('bdi[dir="ltr"]').textContent();
    await arriveBy(code ?? '', kiosk);
    await expect(rowOf('Ifeoma')).toContainText(/Arrived at \d+:\d\d/u);
    await expect(desk.getByRole('region', { name: /not here/u })).toHaveCount(0);
  });

  await test.step('an event puts its sign over the doors, and takes it away again', async () => {
    await desk.getByRole('tab', { name: 'Events' }).click();
    await press('Make an event');
    await press('Make the event');
    await expect(dialog.getByRole('alert')).toContainText('Type what the event is called');
    await dialog.getByLabel('What is it called?').fill('Lantern Parade');
    await dialog.getByLabel('When does it begin?').fill('0:00');
    await dialog.getByLabel('When does it end?').fill('2359');
    await press('Make the event');
    await expect(rowOf('Lantern Parade')).toContainText('Its sign is up now');
    const sign = door.getByRole('button', { name: 'Sign in for Lantern Parade' });
    await expect(sign).toBeVisible();
    await desk.getByRole('button', { name: 'Cancel Lantern Parade' }).click();
    await press('Yes, cancel it');
    await expect(sign).toHaveCount(0);
    await expect(desk.getByText('No event is planned')).toBeVisible();
  });

  await test.step('a return card made on the list of who is on site is known at the door until it is lost', async () => {
    await goTo(kiosk, 'On site');
    await desk.getByRole('button', { name: 'Make a return card for Ifeoma Nwosu-Brânză' }).click();
    await expect(dialog.getByRole('img', { name: 'QR code of the return card' })).toBeVisible();
    await press('Done');
    await expect(rowOf('Ifeoma')).toContainText('Has a card');
    await desk.getByRole('button', { name: 'Sign out Ifeoma Nwosu-Brânză' }).click();
    await press('Yes, they left');
    await expect(rowOf('Ifeoma')).toHaveCount(0);
    const [card] = await done(kiosk, 'cards.list', {});
    const payload = card?.payload ?? '';
    await door.getByRole('button', { name: /^Sign in/u }).click();
    await expect(door.getByRole('heading', { name: 'Who are you today?' })).toBeVisible();
    const welcome = door.getByText('Welcome back, Ifeoma Nwosu-Brânză.');
    await holdCard(kiosk, payload, welcome);
    for (const page of ['Your company', 'Your full name', 'Who are you today?']) {
      await door.getByRole('button', { name: 'Back', exact: true }).click();
      await expect(door.getByRole('heading', { name: page })).toBeVisible();
    }

    await goTo(kiosk, 'Visitors');
    await desk.getByRole('tab', { name: 'Return cards' }).click();
    await desk.getByRole('searchbox').fill('brânza');
    await expect(rowOf('Ifeoma')).toContainText('Not used yet');
    await desk.getByRole('button', { name: 'Card is lost: Ifeoma Nwosu-Brânză' }).click();
    await press('Yes, make it worthless');
    await expect(desk.getByText('Nobody has a return card yet')).toBeVisible();
    const refusal = door.getByRole('alert').filter({ hasText: 'This return card does not work any more' });
    await holdCard(kiosk, payload, refusal);
    await door.getByRole('button', { name: 'Back', exact: true }).click();
  });

  await test.step('the head puts an Arabic rule right, and the door asks the new one', async () => {
    await goTo(kiosk, 'Rules');
    await desk.getByRole('button', { name: 'العربية' }).click();
    const box = desk.getByRole('textbox', { name: 'Rule 1: the whole sentence' });
    await expect(box).toHaveAttribute('dir', 'rtl');
    await expect(box).toHaveAttribute('lang', 'ar');
    await expect(desk.getByRole('button', { name: 'Look at the changes' })).toBeDisabled();
    // A rule is one line, whatever was pasted.
    await box.fill(NEW_SENTENCE.replace('، ', '،\r\n'));
    await expect(box).toHaveValue(NEW_SENTENCE);
    // Away and back: nothing typed is lost, and nothing is in force.
    await goTo(kiosk, 'Today');
    await goTo(kiosk, 'Rules');
    await expect(box).toHaveValue(NEW_SENTENCE);
    await press('Look at the changes');
    await expect(dialog).toContainText('This makes version 2 of the rules “Every visit”.');
    await expect(dialog.getByRole('row').filter({ hasText: 'Rule 1: the whole sentence' })).toContainText(
      NEW_SENTENCE,
    );
    await press('Save as version 2');
    await expect(desk.getByText('Version 2 of “Every visit” is in force.')).toBeVisible();
    await expect(desk.getByText(/^Version 2, approved by Perpetua Adeyemi-Ångström/u)).toBeVisible();

    const open = (name: string) => door.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click();
    await door.getByRole('button', { name: 'العربية', exact: true }).click();
    await open(ar.welcome.signIn);
    await open(ar.kinds.parent);
    await door.getByLabel(ar.arriving.who.name).fill('نورة العلي');
    await open(ar.actions.continue);
    await door.getByLabel(ar.arriving.who.seeing).fill('المكتب');
    await open(ar.actions.continue);
    await expect(door.getByText(NEW_SENTENCE)).toBeVisible();
  });
});
