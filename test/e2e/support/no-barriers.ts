import { expect, type Page } from '@playwright/test';
import { axeFinds } from './axe.ts';

/** How a page is looked at: every theme, and on the public face with every size of the words. */
const looks = [
  { theme: 'day', text: 'normal' },
  { theme: 'evening', text: 'large' },
  { theme: 'contrast', text: 'largest' },
] as const;

/** Fewest pixels of a thing to touch, either way. */
export const TARGET = { public: 64, desk: 44 } as const;

/** Fails when axe finds anything on the page in any theme, or something to touch is too small in any size of the words. `onlyDay` leaves the other themes to another test. */
export async function expectNoBarriers(
  page: Page,
  screen: string,
  face: keyof typeof TARGET,
  { onlyDay = false }: { onlyDay?: boolean } = {},
): Promise<void> {
  for (const look of onlyDay ? looks.slice(0, 1) : looks) {
    const text = face === 'public' ? look.text : 'normal';
    const name = `${screen}, ${look.theme}, ${text}`;
    await wear(page, look.theme, text);
    expect(await axeFinds(page, look === looks[0] ? 'all' : 'looks'), name).toEqual([]);
    expect(await smallTargets(page, TARGET[face]), `${name}: too small to touch`).toEqual([]);
    expect(await asideOf(page), `${name}: beside the screen`).toEqual([]);
  }
  await wear(page, 'day', 'normal');
}

/** Dresses the page as its own choice would, and waits until nothing is on its way any more. */
async function wear(page: Page, theme: string, text: string): Promise<void> {
  await page.evaluate(
    async (worn) => {
      Object.assign(document.documentElement.dataset, worn);
      // Colours are measured when nothing fades.
      await new Promise(requestAnimationFrame);
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    },
    { theme, text },
  );
}

/** What can be pressed or filled in and is smaller than a finger, without what lies under an open dialog. */
function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((fewest) => {
    const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    const found: string[] = [];
    for (const control of top.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea')) {
      if (control.matches(':disabled') || control.closest('[inert]') || !control.checkVisibility()) continue;
      // What stands in a label is touched anywhere on it.
      const whole = control.closest('label') ?? control;
      const { width, height } = whole.getBoundingClientRect();
      if (width < fewest - 0.5 || height < fewest - 0.5)
        found.push(`${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 120)}`);
    }
    return found;
  }, least);
}

/** Controls that stand beside the screen, where nothing scrolls to them. */
function asideOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input')]
      .filter((control) => {
        const { left, right, width } = control.getBoundingClientRect();
        return width > 1 && (left < -1 || right > window.innerWidth + 1);
      })
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}
