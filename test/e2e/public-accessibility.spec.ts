import type { Page } from '@playwright/test';
import {
  arrivingSteps,
  eventSteps,
  leavingSteps,
  type Step,
  walkThrough,
  welcomeSteps,
} from './support/every-screen.ts';
import { expectItFits } from './support/fits.ts';
import { expect, test } from './support/kiosk.ts';
import { expectNoBarriers } from './support/no-barriers.ts';
import { openDesk } from './support/visits.ts';

/** Fails when the screen bars anybody’s way in any theme, has no name, or shows only part of itself. */
async function look(page: Page, { screen, scrolls }: Pick<Step, 'screen' | 'scrolls'>): Promise<void> {
  await expectNoBarriers(page, screen, 'public');
  await expect(page, screen).toHaveTitle(/ – .*Conway Primary School/u);
  if (scrolls !== true) await expectItFits(page);
}

// Both directions and both orientations, each once: what one pair leaves out is no colour and no size of its own.
const walks = [
  { size: 'landscape', dir: 'ltr' },
  { size: 'portrait', dir: 'rtl' },
] as const;

for (const { size, dir } of walks) {
  test.describe(`${size}, ${dir}`, () => {
    test.use({ start: { size } });
    test.slow();

    test('axe finds nothing on any public screen, in any theme and size of the words', async ({ kiosk }) => {
      await openDesk(kiosk);
      const page = kiosk.publicPage;
      await page.evaluate((direction) => (document.documentElement.dir = direction), dir);
      await walkThrough(kiosk, [...welcomeSteps, ...arrivingSteps], look);
      await page.getByRole('button', { name: 'Close' }).click();
      await walkThrough(kiosk, eventSteps, look);
      await page.reload();
      await page.evaluate((direction) => (document.documentElement.dir = direction), dir);
      await walkThrough(kiosk, leavingSteps, look);
    });
  });
}

test.describe('a page left alone', () => {
  test.use({ start: { args: ['--idle', '1,60'] } });

  test('axe finds nothing on the cover', async ({ kiosk }) => {
    const page = kiosk.publicPage;
    await page.getByRole('button', { name: /^Sign in/u }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await look(page, { screen: 'cover' });
  });
});

test.describe('a wall left alone', () => {
  test.use({ start: { args: ['--idle', '1,1'] } });

  test('axe finds nothing on it', async ({ kiosk }) => {
    const page = kiosk.publicPage;
    await expect(page.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
    await look(page, { screen: 'touch to begin' });
  });
});
