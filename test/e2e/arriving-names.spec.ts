import type { Page } from '@playwright/test';
import { expect, type Kiosk, test } from './support/kiosk.ts';
import { onSite, openDesk, sayYesToAll, tellWho } from './support/visits.ts';

const LONG = 'This is too long';
const HIDDEN = 'There is a hidden character in this. Type it again';

/** What is put into the box; what it holds then, where the browser cannot hold it as it was; and what is said. */
const names: readonly { what: string; name: string; holds?: string; refused?: string }[] = [
  { what: 'one letter', name: 'Q' },
  { what: 'one letter of another script', name: '李' },
  { what: '200 letters', name: 'ł'.repeat(200) },
  { what: '201 letters', name: 'ł'.repeat(201), refused: LONG },
  { what: 'only emoji', name: '🦊🦉👩‍👧‍👦', refused: 'Type letters here, not only numbers or signs' },
  { what: 'emoji beside letters', name: 'Ann 🦊 Fox' },
  { what: 'only spaces', name: '   ', refused: 'Type your first and last name' },
  { what: 'a direction override', name: 'Ann \u202Enosnhoj', refused: HIDDEN },
  { what: 'a right-to-left mark', name: 'مريم\u200F الحسيني', refused: HIDDEN },
  { what: 'right to left without marks', name: 'مريم الحسيني' },
  { what: 'a zero-width space', name: 'Ann\u200B Jones', refused: HIDDEN },
  { what: 'a joiner that spelling needs', name: 'علی\u200Cرضا کریمی' },
  { what: 'two lines', name: 'Ann\nJones', holds: 'Ann Jones' },
  { what: 'accents apart from their letters', name: 'Zoe\u0308 Mu\u0308ller' },
];

/** Puts a text into the box that has focus as somebody would who copied it from elsewhere. */
async function paste({ app, publicPage: page }: Kiosk, text: string): Promise<void> {
  await page.keyboard.press('Control+A');
  await app.evaluate(async ({ BrowserWindow, clipboard, session }, copied) => {
    await clipboard.writeText(copied);
    const its = session.fromPartition('public');
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.session === its);
    window?.webContents.paste();
  }, text);
}

const nameBox = (page: Page) => page.getByLabel('Your full name');

test('every name is taken as it is, or refused with the reason beside its box', async ({ kiosk }) => {
  await openDesk(kiosk);
  const page = kiosk.publicPage;
  await page.getByRole('button', { name: /^Sign in/u }).click();
  await page.getByRole('button', { name: /^Parent or carer/u }).click();
  for (const { what, name, holds = name, refused } of names) {
    await nameBox(page).focus();
    await paste(kiosk, name);
    await expect(nameBox(page), what).toHaveValue(holds);
    await page.getByRole('button', { name: 'Continue' }).click();
    if (refused === undefined) {
      await expect(page.getByLabel('Who are you seeing?'), what).toBeVisible();
      await page.getByRole('button', { name: 'Back' }).click();
    } else {
      await expect(page.getByRole('alert'), what).toBeFocused();
      await expect(nameBox(page), what).toHaveAccessibleDescription(refused);
    }
    await expect(nameBox(page), what).toHaveValue(holds);
  }
  // The last one goes in, and stands composed in the register.
  await page.getByRole('button', { name: 'Continue' }).click();
  await tellWho(page, { 'Who are you seeing?': 'Class 2' });
  await sayYesToAll(page);
  await page.getByRole('button', { name: /^Type my name/u }).click();
  await page.getByLabel('Your full name, as your signature').fill('Zoe\u0308 Mu\u0308ller');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^You’re in/u);
  expect((await onSite(kiosk)).map(({ name }) => name)).toEqual(['Zo\u00EB M\u00FCller']);
});
