import type { Page } from '@playwright/test';
import { expect, test } from './support/kiosk.ts';
import { onSite, openDesk } from './support/visits.ts';

/** Goes on with Tab until the button of this name has focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name }).last();
  for (let presses = 0; presses < 30; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${name}`);
}

test('somebody signs in and out by keyboard alone', async ({ kiosk }) => {
  await openDesk(kiosk);
  const page = kiosk.publicPage;
  const heading = page.getByRole('heading', { level: 1 });
  await tabTo(page, 'Sign in');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Volunteer');
  await page.keyboard.press('Space');
  await page.keyboard.type('Fatuma Warsame', { delay: 90 });
  await expect(page.getByRole('group', { name: 'Keyboard' })).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Who are you seeing?')).toBeFocused();
  await page.keyboard.type('Class 3', { delay: 90 });
  await page.keyboard.press('Enter');
  for (const rule of [1, 2, 3, 4, 5]) {
    await expect(page.getByText(`Rule ${rule} of 5`, { exact: true })).toBeVisible();
    await tabTo(page, 'Yes');
    await page.keyboard.press('Enter');
  }
  await expect(heading).toHaveText('Sign with your finger');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Rule 5 of 5')).toBeVisible();
  await tabTo(page, 'Yes');
  await page.keyboard.press('Space');
  await expect(heading).toBeFocused();
  await tabTo(page, 'Type my name');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Fatuma Warsame', { delay: 90 });
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Check your answers');
  await tabTo(page, 'Sign in');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('You’re in, Fatuma');
  expect(await onSite(kiosk)).toHaveLength(1);
  await tabTo(page, 'Close');
  await page.keyboard.press('Enter');

  await tabTo(page, 'Sign out');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Fatuma Warsame', { delay: 90 });
  await page.keyboard.press('Tab');
  await page.keyboard.type('Class 3', { delay: 90 });
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Goodbye, Fatuma');
  expect(await onSite(kiosk)).toEqual([]);
});
