import { expect, test as base } from '@playwright/test';
import { type Kiosk, type KioskStart, openKiosk } from './open-kiosk.ts';

export { expect } from '@playwright/test';
export type { Kiosk } from './open-kiosk.ts';

/**
 * A test with a kiosk of its own: `kiosk.publicPage`, `kiosk.deskPage`, `kiosk.call(…)`. `test.use({ start: { … } })`
 * chooses size and place of the desk. It fails when a page complained of anything.
 */
export const test = base.extend<{ start: KioskStart; kiosk: Kiosk }>({
  start: [{}, { option: true }],
  kiosk: async ({ start }, provide) => {
    const kiosk = await openKiosk(start);
    await provide(kiosk);
    await kiosk.close();
    expect(kiosk.complaints.unexpected, 'complaints of the pages').toEqual([]);
    const faults = kiosk.log().filter(({ what }) => what === 'fault' || what === 'uncaught-exception');
    expect(faults, 'faults in the log').toEqual([]);
  },
});
