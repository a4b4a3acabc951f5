import type { CDPSession, Locator, Page } from '@playwright/test';

/** How long a hand rests at the end of a line, in ms. */
const REST = 150;

/** Keys whose names are not what they type. */
const spoken: Readonly<Record<string, string>> = { "'": 'Apostrophe', '-': 'Hyphen' };

/** A finger on the glass: real touches, from which the browser engine makes pointer events and clicks. */
export class Finger {
  readonly #page: Page;
  readonly #session: CDPSession;
  #taps = 0;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Finger> {
    return new Finger(page, await page.context().newCDPSession(page));
  }

  /** How often it has touched something; lines it drew are not counted. */
  get taps(): number {
    return this.#taps;
  }

  /** Touches the middle of something. */
  async tap(target: Locator): Promise<void> {
    await target.waitFor();
    this.#taps += 1;
    const { x, y, width, height } = await boxOf(target);
    await this.#touch('touchStart', { x: x + width / 2, y: y + height / 2 });
    await this.#touch('touchEnd');
  }

  /** Touches a button by its name. */
  async press(name: string | RegExp): Promise<void> {
    const button = this.#page.getByRole('button', { name, exact: typeof name === 'string' });
    await this.tap(button.last());
  }

  /** Types with the keys on the glass, turning to capitals, signs and accents as a person would. */
  async type(text: string): Promise<void> {
    for (const character of text) {
      if (character === ' ') await this.press('space');
      else await this.tap(await this.#key(character));
    }
  }

  /** Draws one line through points given as shares of the surface. */
  async draw(surface: Locator, points: readonly { x: number; y: number }[]): Promise<void> {
    await surface.waitFor();
    // No hand is as quick as the first frame after a page has come.
    await this.#page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const box = await boxOf(surface);
    const [first, ...rest] = points.map(({ x, y }) => ({
      x: box.x + x * box.width,
      y: box.y + y * box.height,
    }));
    if (first === undefined) return;
    await this.#touch('touchStart', first);
    for (const point of rest) await this.#touch('touchMove', point);
    // A hand comes to rest before it lifts; one that flings makes the browser engine swallow the next tap.
    await this.#page.waitForTimeout(REST);
    await this.#touch('touchEnd');
  }

  /** The key of a character, on whatever page of the keyboard it stands. */
  async #key(character: string): Promise<Locator> {
    const keyboard = this.#page.getByRole('group', { name: 'Keyboard' });
    const shown = await keyboard
      .getByRole('button')
      .evaluateAll((keys) => keys.map((key) => key.getAttribute('aria-label') ?? key.textContent));
    const name = spoken[character] ?? character;
    if (shown.includes(name)) return keyboard.getByRole('button', { name, exact: true });
    const turned = character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase();
    await this.press(shown.includes(turned) ? 'Capital letters' : pageOf(character));
    return this.#key(character);
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
  }
}

/** The key that leads to the page a character stands on. */
function pageOf(character: string): string {
  if (/[a-z]/iu.test(character) || character in spoken) return 'abc, letters';
  return /\p{L}/u.test(character) ? 'é ñ ş, letters with accents' : '123, numbers and signs';
}

async function boxOf(target: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('What should be touched is not on the screen');
  return box;
}

/** A line like a quick signature. */
export const scrawl = Array.from({ length: 40 }, (_, index) => ({
  x: 0.12 + index * 0.014,
  y: 0.45 + 0.15 * Math.sin(index / 2),
}));
