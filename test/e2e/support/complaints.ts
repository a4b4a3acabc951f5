import type { Page } from '@playwright/test';

/** Gathers what pages complain of: errors in the console, errors nobody caught, what the content policy refused. */
export class Complaints {
  readonly #heard: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #pages = new WeakSet<Page>();

  listenTo(page: Page): void {
    if (this.#pages.has(page)) return;
    this.#pages.add(page);
    page.on('console', (message) => {
      const said = message.type() === 'error' || /content security policy/iu.test(message.text());
      if (said) this.#heard.push(message.text());
    });
    page.on('pageerror', (error) => this.#heard.push(String(error)));
  }

  /** A test that provokes complaints says which. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Forgets what the test before heard and expected. */
  begin(): void {
    this.#heard.length = 0;
    this.#expected.length = 0;
  }

  /** Everything heard. */
  get all(): readonly string[] {
    return this.#heard;
  }

  /** What nobody expected. */
  get unexpected(): readonly string[] {
    return this.#heard.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
  }
}
