import { expect, test } from './support/kiosk.ts';
import { expectItFits } from './support/fits.ts';
import { Finger, scrawl } from './support/touch.ts';
import { onSite, openDesk } from './support/visits.ts';

for (const size of ['landscape', 'portrait'] as const) {
  test.describe(size, () => {
    test.use({ start: { size } });

    test('a visitor signs in with one finger, from the welcome wall to the pass', async ({ kiosk }) => {
      await openDesk(kiosk);
      const page = kiosk.publicPage;
      const finger = await Finger.of(page);
      const heading = page.getByRole('heading', { level: 1 });

      await finger.press(/^Sign in/u);
      await expect(heading).toHaveText('Who are you today?');
      await expect(heading).toBeFocused();
      await expectItFits(page);
      await finger.press(/^Professional/u);

      await expect(page.getByLabel('Your full name')).toBeFocused();
      await expect(page).toHaveTitle(/^Your full name – Conway/u);
      await finger.type("Zoë O'Neill-Åkerström");
      await expect(page.getByLabel('Your full name')).toHaveValue("Zoë O'Neill-Åkerström");
      await expectItFits(page);
      await finger.press('Continue');
      await finger.type('Trent 24/7 Care');
      await expect(page.getByLabel('Where you work')).toHaveValue('Trent 24/7 Care');
      await finger.press('Continue');
      await finger.type('Mr Fenwick');
      await expect(page.getByLabel('Who are you seeing?')).toHaveValue('Mr Fenwick');
      await expectItFits(page);
      await finger.press('Continue');

      for (const rule of [1, 2, 3, 4, 5]) {
        await expect(page.getByText(`Rule ${rule} of 5`, { exact: true })).toBeVisible();
        await expect(heading).toBeFocused();
        await expect(page.getByText('From the school’s rules for every visit, version 1.')).toBeVisible();
        await expectItFits(page);
        await finger.press('Yes');
      }

      await expect(heading).toHaveText('Sign with your finger');
      await expect(heading).toBeFocused();
      await expect(
        page.getByText('I said yes to the 5 rules for every visit, version 1, in English.'),
      ).toBeVisible();
      await finger.draw(page.locator('canvas'), scrawl);
      await expectItFits(page);
      await finger.press('This is me');

      await expect(heading).toHaveText('Check your answers');
      await expectItFits(page);
      await finger.press('Sign in');

      await expect(heading).toHaveText('You’re in, Zoë');
      await expect(page.getByRole('img', { name: 'QR code of your pass' })).toBeVisible();
      await expectItFits(page);
      expect(await onSite(kiosk)).toMatchObject([
        {
          name: "Zoë O'Neill-Åkerström",
          kind: 'professional',
          organisation: 'Trent 24/7 Care',
          seeing: 'Mr Fenwick',
        },
      ]);
      await finger.press('Close');
      await expect(page.getByText('Welcome. Touch a door to begin.')).toBeVisible();
    });
  });
}

test('the pass closes by itself, later when asked', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  await page.clock.install();
  await page.getByRole('button', { name: /^Phones/u }).click();
  await expect(page.getByRole('heading', { name: 'Hand your phone to the office' })).toBeFocused();
  await page.getByRole('button', { name: 'Keep it open longer' }).click();
  await expect(page.getByText(/in (?:60|59) seconds/u)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: /^Phones/u }).click();
  await expect(page.getByText(/in 1\d seconds/u)).toBeVisible();
  await page.clock.fastForward(20_000);
  await expect(page.getByText('Welcome. Touch a door to begin.')).toBeVisible();
});

test('the office can be called from every page, and nothing is lost by it', async ({ kiosk }) => {
  await openDesk(kiosk);
  const page = kiosk.publicPage;
  await page.getByRole('button', { name: 'Ask the office for help' }).click();
  await expect(page.getByRole('dialog', { name: 'The office is coming' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: /^Sign in/u }).click();
  await page.getByRole('button', { name: /^Volunteer/u }).click();
  await page.getByLabel('Your full name').fill('Nguyễn Thị Mẫu');
  await page.getByRole('button', { name: 'Ask the office' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByLabel('Your full name')).toHaveValue('Nguyễn Thị Mẫu');
  // Asked twice, called once: the office sees one call until somebody answers it.
  const waiting = await kiosk.call(kiosk.deskPage, 'help.waiting', {});
  expect(waiting).toMatchObject({ ok: true, value: [{ reason: 'help' }] });
});
