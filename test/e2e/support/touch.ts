import type { CDPSession, Locator, Page } from '@playwright/test';

/** A finger on the glass: real touches, from which the browser engine makes pointer events and clicks. */
export class Finger {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Finger> {
    return new Finger(page, await page.context().newCDPSession(page));
  }

  /** Touches the middle of something. */
  async tap(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
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
    const box = await boxOf(surface);
    const [first, ...rest] = points.map(({ x, y }) => ({
      x: box.x + x * box.width,
      y: box.y + y * box.height,
    }));
    if (first === undefined) return;
    await this.#touch('touchStart', first);
    for (const point of rest) await this.#touch('touchMove', point);
    await this.#touch('touchEnd');
  }

  async #key(character: string): Promise<Locator> {
    const keyboard = this.#page.getByRole('group', { name: 'Keyboard' });
    const spoken: Record<string, string> = { "'": 'Apostrophe', '-': 'Hyphen' };
    const name = spoken[character] ?? character;
    const key = keyboard.getByRole('button', { name, exact: true });
    if ((await key.count()) > 0) return key;
    const turned = character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase();
    if ((await keyboard.getByRole('button', { name: turned, exact: true }).count()) > 0) {
      await this.press('Capital letters');
      return key;
    }
    await this.press(
      /\d|[.,:;!?&@()/+=#%£*_]/u.test(character) ? 'Numbers and signs' : 'Letters with accents',
    );
    return this.#key(character);
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
  }
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
