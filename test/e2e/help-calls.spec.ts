import type { Page } from '@playwright/test';
import { makeHead } from './support/desk.ts';
import { expect, type Kiosk, test } from './support/kiosk.ts';

/** Counts the tones a page begins to play. The sounds are real; only their number is noted. */
async function countTones(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { prototype } = AudioContext;
    const begin = prototype.createOscillator;
    Object.assign(window, { tones: 0, audio: 'none' });
    prototype.createOscillator = function count(this: AudioContext) {
      const heard = Number(Reflect.get(window, 'tones'));
      Object.assign(window, { tones: heard + 1, audio: this });
      return begin.call(this);
    };
  });
  return () => page.evaluate<number>('tones');
}

async function askForHelp({ publicPage }: Kiosk): Promise<void> {
  await publicPage.getByRole('button', { name: 'Ask the office for help' }).click();
  await publicPage.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
}

test('a call from the door rings at the desk until somebody goes', async ({ kiosk }) => {
  const { deskPage } = kiosk;
  await makeHead(kiosk);
  await deskPage.clock.install();
  const tones = await countTones(deskPage);
  await askForHelp(kiosk);
  const call = deskPage.getByRole('alert').filter({ hasText: 'Somebody at the door asks for help.' });
  await expect(call).toBeVisible();
  await expect.poll(tones).toBe(4);
  // Nobody has touched the desk’s window: it sounds all the same.
  await expect.poll(() => deskPage.evaluate<string>('audio.state')).toBe('running');
  await deskPage.clock.fastForward(15_000);
  await expect.poll(tones).toBe(8);
  await call.getByRole('button', { name: /^I’m going/u }).click();
  await expect(call).toBeHidden();
  await deskPage.clock.fastForward(16_000);
  expect(await tones()).toBe(8);

  await deskPage.getByRole('button', { name: 'How this screen looks' }).click();
  await deskPage.getByRole('checkbox', { name: 'Sounds' }).uncheck();
  await deskPage.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await askForHelp(kiosk);
  await expect(call).toBeVisible();
  expect(await tones()).toBe(8);
});

test.describe('one screen for both', () => {
  test.use({ start: { desk: 'same-screen' } });

  test('a call rings though the desk lies out of sight, and no longer than three minutes', async ({
    kiosk,
  }) => {
    const { deskPage } = kiosk;
    await deskPage.clock.install();
    const tones = await countTones(deskPage);
    await askForHelp(kiosk);
    await expect.poll(tones).toBe(4);
    for (let round = 0; round < 20; round += 1) await deskPage.clock.fastForward(15_000);
    // Twelve times in three minutes, the last of which is not rung any more.
    expect(await tones()).toBe(48);
  });
});
