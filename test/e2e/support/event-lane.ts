import { expect, type Page } from '@playwright/test';
import { type Finger, scrawl } from './touch.ts';

/** Says yes to every rule of the page that has them all, one after the other; answers how many there were. */
export async function sayYesTogether(page: Page, finger: Finger): Promise<number> {
  await page.getByRole('heading', { name: 'Say yes to each rule' }).waitFor();
  const boxes = page.getByRole('checkbox', { name: 'Yes' });
  const all = await boxes.count();
  for (let rule = 0; rule < all; rule += 1) await finger.tap(boxes.nth(rule));
  return all;
}

/** A parent’s way in for an event, from its sign on the wall to the pass, by one finger on the glass alone. */
export async function arriveFor(page: Page, finger: Finger, event: string, name: string) {
  const before = finger.taps;
  await finger.press(`Sign in for ${event}`);
  const typing = finger.taps;
  await page.getByLabel('Your full name').waitFor();
  await finger.type(name);
  const typed = finger.taps - typing;
  await finger.press('Continue');
  const yeses = await sayYesTogether(page, finger);
  await finger.press('Continue');
  await finger.draw(page.locator('canvas'), scrawl);
  await finger.press('This is me');
  await expect(page.getByRole('img', { name: 'QR code of your pass' })).toBeVisible();
  return { yeses, others: finger.taps - before - typed - yeses };
}
