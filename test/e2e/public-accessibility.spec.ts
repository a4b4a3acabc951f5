import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/kiosk.ts';
import { expectItFits } from './support/fits.ts';
import { Finger, scrawl } from './support/touch.ts';
import { arrive, head, openDesk, sayYesToAll, tellWho } from './support/visits.ts';

/** Fails when axe finds anything on the page, or the page has no name. */
async function expectNothingFound(page: Page): Promise<void> {
  // A page still fading in has colours that are nobody’s.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`),
  ).toEqual([]);
  await expect(page).toHaveTitle(/ – Conway Primary School$/u);
  await expectItFits(page);
}

for (const size of ['landscape', 'portrait'] as const) {
  test.describe(size, () => {
    test.use({ start: { size } });

    test('axe finds nothing on any page of signing in', async ({ kiosk }) => {
      await openDesk(kiosk);
      const page = kiosk.publicPage;
      const finger = await Finger.of(page);
      await expectNothingFound(page);
      await finger.press('Ask the office for help');
      await expectNothingFound(page);
      await finger.press('Close');
      await finger.press(/^Phones/u);
      await expectNothingFound(page);
      await finger.press('Close');
      await finger.press(/^Sign in/u);
      await expectNothingFound(page);
      await finger.press(/^Contractor/u);
      await expectNothingFound(page);
      await finger.press('Continue');
      await expectNothingFound(page);
      await finger.press('Type your first and last name');
      await expectNothingFound(page);
      await tellWho(page, {
        'Your full name': 'Nguyễn Thị Mẫu',
        'Your company': 'Peak Roofing',
        'Who are you seeing?': 'The site manager',
      });
      await expectNothingFound(page);
      await finger.press('I can’t agree to this');
      await expectNothingFound(page);
      await finger.press('I changed my mind');
      await sayYesToAll(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign with your finger');
      await finger.press('This is me');
      await expectNothingFound(page);
      await finger.press(/^Type my name/u);
      await expectNothingFound(page);
      await finger.press('Back');
      await finger.press(/^The office signs with me/u);
      await expectNothingFound(page);
      await finger.press(new RegExp(head.name, 'u'));
      await finger.press('Continue');
      await expectNothingFound(page);
      await finger.press('Back');
      await finger.press('Back');
      await finger.draw(page.locator('canvas'), scrawl);
      await finger.press('This is me');
      await expectNothingFound(page);
      await finger.press('Sign in');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You’re in/u);
      await expectNothingFound(page);
    });

    test('axe finds nothing on any page of signing out', async ({ kiosk }) => {
      const page = kiosk.publicPage;
      const finger = await Finger.of(page);
      await arrive(kiosk, { kind: 'parent', name: 'Ana Lucía Ferreira', seeing: 'Class 4' });
      await finger.press(/^Sign out/u);
      await expectNothingFound(page);
      await finger.press('Sign out');
      await expectNothingFound(page);
      await page.getByLabel('Your full name').fill('Ana Lucia Ferreira');
      await page.getByLabel('Who did you come to see?').fill('nobody');
      await finger.press('Sign out');
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNothingFound(page);
      await page.getByLabel('Who did you come to see?').fill('Class 4');
      await finger.press('Sign out');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goodbye, Ana');
      await expectNothingFound(page);
    });
  });
}

test.describe('a page left alone', () => {
  test.use({ start: { args: ['--idle', '1,60'] } });

  test('axe finds nothing on the cover', async ({ kiosk }) => {
    const page = kiosk.publicPage;
    await page.getByRole('button', { name: /^Sign in/u }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await expectNothingFound(page);
  });
});
