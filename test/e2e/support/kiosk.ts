import { expect, test as base } from '@playwright/test';
import { type Kiosk, type KioskStart, openKiosk } from './open-kiosk.ts';

export { expect } from '@playwright/test';
export type { Kiosk } from './open-kiosk.ts';

/** Holds the kiosk that the tests of one file share, as long as they follow each other and begin the same way. */
class SharedKiosk {
  #held: { key: string; kiosk: Kiosk } | undefined;

  /** The kiosk of these tests: the one before, at its first screens again, or a new one. */
  async take(file: string, start: KioskStart): Promise<Kiosk> {
    const key = JSON.stringify([file, start]);
    if (this.#held?.key === key) {
      const { kiosk } = this.#held;
      kiosk.complaints.begin();
      // The desk is locked by that, and the public face is at its welcome wall.
      await Promise.all([kiosk.deskPage.reload(), kiosk.publicPage.reload()]);
      return kiosk;
    }
    await this.end();
    this.#held = { key, kiosk: await openKiosk(start) };
    return this.#held.kiosk;
  }

  async end(): Promise<void> {
    await this.#held?.kiosk.close();
    this.#held = undefined;
  }
}

/**
 * A test with a kiosk: `kiosk.publicPage`, `kiosk.deskPage`, `kiosk.call(…)`. `test.use({ start: { … } })` chooses size
 * and place of the desk. It fails when a page complained of anything.
 *
 * Each test has a kiosk of its own, unless its file says `shareKiosk()`.
 */
export const test = base.extend<
  { start: KioskStart; shared: boolean; kiosk: Kiosk },
  { sharedKiosk: SharedKiosk }
>({
  start: [{}, { option: true }],
  shared: [false, { option: true }],
  sharedKiosk: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- the test tool reads from the pattern what is needed: nothing
    async ({}, provide) => {
      const one = new SharedKiosk();
      await provide(one);
      await one.end();
    },
    { scope: 'worker' },
  ],
  kiosk: async ({ start, shared, sharedKiosk }, provide, { file }) => {
    if (!shared) await sharedKiosk.end();
    const kiosk = shared ? await sharedKiosk.take(file, start) : await openKiosk(start);
    await provide(kiosk);
    if (!shared) await kiosk.close();
    expect(kiosk.complaints.unexpected, 'complaints of the pages').toEqual([]);
    const faults = kiosk.log().filter(({ what }) => what === 'fault' || what === 'uncaught-exception');
    expect(faults, 'faults in the log').toEqual([]);
  },
});

/**
 * The tests of this file follow each other in one kiosk, with pages loaded anew between them: starting it takes longer
 * than most of them. For tests that do not mind what those before them left in the register.
 */
export function shareKiosk(): void {
  test.describe.configure({ mode: 'default' });
  test.use({ shared: true });
}
