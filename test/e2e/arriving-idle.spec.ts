import { expect, test } from './support/kiosk.ts';
import { walkToSignature } from './support/visits.ts';

test.use({ start: { args: ['--idle', '2,3'] } });

test('a page left alone is covered, and given back when somebody is there', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  await page.getByRole('button', { name: /^Sign in/u }).click();
  await page.getByRole('button', { name: /^Parent or carer/u }).click();
  await page.getByLabel('Your full name').fill('Siân ap Rhys');
  const cover = page.getByRole('alertdialog', { name: 'Are you still there?' });
  await expect(cover).toBeVisible();
  await expect(page.getByRole('button', { name: 'I need more time' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cover).toBeHidden();
  await expect(page.getByLabel('Your full name')).toHaveValue('Siân ap Rhys');
});

test('whoever comes next finds nothing of the one who left', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  await walkToSignature(page, 'Siân ap Rhys', 'Mr Fenwick');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expect(page.getByText('Welcome. Touch a door to begin.')).toBeVisible();
  expect(await page.content()).not.toContain('Siân');
  await page.getByRole('button', { name: /^Sign in/u }).click();
  await page.getByRole('button', { name: /^Parent or carer/u }).click();
  await expect(page.getByLabel('Your full name')).toHaveValue('');
  await expect(page.getByLabel('Who are you seeing?')).toHaveValue('');
  await page.getByLabel('Your full name').fill('Jakub Nowak');
  await page.getByLabel('Who are you seeing?').fill('Class 2');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Rule 1 of 5')).toBeVisible();
});

test('it can be cleared at once, and the welcome wall never asks', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  await page.getByRole('button', { name: /^Sign out/u }).click();
  await page.getByLabel('Your full name').fill('Siân ap Rhys');
  await page.getByRole('button', { name: 'Clear it now' }).click();
  await expect(page.getByText('Welcome. Touch a door to begin.')).toBeVisible();
  await page.getByRole('button', { name: /^Sign out/u }).click();
  await expect(page.getByLabel('Your full name')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Welcome. Touch a door to begin.')).toBeVisible();
  const warned = await page
    .getByRole('alertdialog')
    .waitFor({ timeout: 4000 })
    .then(() => true)
    .catch(() => false);
  expect(warned).toBe(false);
});
