import type { Locator, Page } from '@playwright/test';
import { done, goTo } from './support/desk.ts';
import { expect, type Kiosk, test as base } from './support/kiosk.ts';
import { openKiosk } from './support/open-kiosk.ts';
import { openOwnDisplay, type OwnDisplay } from './support/own-display.ts';
import { openPhoneDesk, phoneOf, tile } from './support/phone-desk.ts';
import { focusDesk, scanWithKeys } from './support/usb-scanner.ts';

declare global {
  interface Window {
    /** Which keys came up, when, and when this page heard of it, in ms; noted by this test. */
    keysUp: { key: string; at: number; arrived: number }[];
  }
}

/** A kiosk on a display of its own, where real keys are pressed. */
const test = base.extend<{ place: { kiosk: Kiosk; display: OwnDisplay } }>({
  place: async ({ start }, provide) => {
    const display = await openOwnDisplay();
    const before = process.env['DISPLAY'];
    process.env['DISPLAY'] = display.environment.DISPLAY;
    const kiosk = await openKiosk(start);
    if (before === undefined) delete process.env['DISPLAY'];
    else process.env['DISPLAY'] = before;
    await provide({ kiosk, display });
    await kiosk.close();
    await display.close();
    expect(kiosk.complaints.unexpected, 'complaints of the pages').toEqual([]);
  },
});

const COLLEAGUE = 'Łukasz Przykładowy';
const DIALOG = 'an open dialog';

/** Puts focus where it is when a code is scanned. */
type Spot = (kiosk: Kiosk) => Promise<Locator>;

const spots: Record<string, Spot> = {
  'a box with text in it': async (kiosk) => {
    await kiosk.deskPage.keyboard.press('F2');
    const focused = kiosk.deskPage.getByRole('searchbox', { name: 'Find a child' });
    await focused.fill('Su');
    return focused;
  },
  'a tile': async (kiosk) => {
    await kiosk.deskPage.keyboard.press('F2');
    await kiosk.deskPage.getByRole('searchbox', { name: 'Find a child' }).fill('');
    const focused = tile(kiosk.deskPage, 'Bilal Hashmi');
    await focused.focus();
    return focused;
  },
  'a button': async ({ deskPage }) => {
    const focused = deskPage.getByRole('button', { name: 'How this screen looks' });
    await focused.focus();
    return focused;
  },
  'a PIN box': async (kiosk) => {
    await goTo(kiosk, 'Staff');
    const focused = kiosk.deskPage.getByLabel('Choose a PIN');
    await focused.fill('73');
    return focused;
  },
  [DIALOG]: async (kiosk) => {
    await goTo(kiosk, 'Staff');
    const focused = kiosk.deskPage.getByRole('dialog').getByRole('button', { name: 'Keep it open' });
    if (!(await focused.isVisible()))
      await kiosk.deskPage.getByRole('button', { name: `Close the account of ${COLLEAGUE}` }).click();
    await focused.focus();
    return focused;
  },
};

/** Every layout with how the keys are read there; each spot has another speed, in ms a key. */
const layouts = {
  letters: ['us', 'gb', 'fr'],
  places: ['us', 'gb', 'fr', 'de'],
} as const;
const speeds = [5, 12, 20, 34, 60];

/** What stands in the boxes of the desk, those of its other pages too. */
const written = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('input, textarea')].flatMap((box) =>
      (box instanceof HTMLInputElement && !/^(?:radio|checkbox)$/u.test(box.type)) ||
      box instanceof HTMLTextAreaElement
        ? box.value || []
        : [],
    ),
  );

/**
 * The longest gap in ms between the ends of two keys that is a scanner’s whatever is set: more of it is the fault of a busy
 * machine. Their beginnings, which the program keeps to itself, may lie further apart by as long as a key is held.
 */
const STEADY = 120;

/**
 * Puts focus where it is wanted and scans there; answers what stood in the boxes before. Keys that this machine itself
 * held up are no scan: then the code is held to the reader again, as a person would.
 */
async function scanAt(
  kiosk: Kiosk,
  display: OwnDisplay,
  { spot, where, gap, payload }: { spot: Spot; where: string; gap: number; payload: string },
): Promise<string[]> {
  const { deskPage: desk } = kiosk;
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    await expect(await spot(kiosk), where).toBeFocused();
    const before = await written(desk);
    await desk.evaluate(() => {
      window.keysUp = [];
    });
    scanWithKeys(display, payload, gap);
    // Keys may still stand in line: the last of them is Enter.
    await desk.waitForFunction(() => window.keysUp.at(-1)?.key === 'Enter');
    // Shift belongs to the key after it.
    const keys = (await desk.evaluate(() => window.keysUp)).filter(({ key }) => key !== 'Shift');
    const steady = keys.every(({ at, arrived }, index) => {
      const last = keys[index - 1];
      return last === undefined || (at - last.at < STEADY && arrived - last.arrived < STEADY);
    });
    if (steady) return before;
    await desk.waitForTimeout(500);
    await desk.keyboard.press('Escape');
  }
  throw new Error('This machine is too busy to type as a scanner does');
}

test('a scanner’s keys act from any focus on any keyboard, and go into no box and press no button', async ({
  place: { kiosk, display },
}) => {
  // Thirty-five scans, most of a minute on a machine with nothing else to do.
  test.setTimeout(180_000);
  const desk = await openPhoneDesk(kiosk);
  const submission = () => crypto.randomUUID();
  await done(kiosk, 'staff.add', {
    submission: submission(),
    name: COLLEAGUE,
    role: 'office',
    pin: '604827',
  });
  const ticket = await phoneOf(kiosk, 'Wiktor Sobol');
  const shown = desk.getByRole('heading', { name: 'Wiktor Sobol' });
  await focusDesk(kiosk, display);
  await desk.evaluate(() => {
    window.keysUp = [];
    window.addEventListener('keyup', ({ key, timeStamp: at }) => {
      window.keysUp.push({ key, at, arrived: performance.now() });
    });
  });
  let turn = 0;
  for (const reads of ['letters', 'places'] as const) {
    // A busy machine may hold the keys up; how slow a scanner may be is tested beside its clock.
    const scanner = { slowest: 200, before: '', reads };
    await done(kiosk, 'settings.change', { submission: submission(), changes: { scanner } });
    for (const [layout, name, spot] of layouts[reads].flatMap((one) =>
      Object.entries(spots).map(([its, put]) => [one, its, put] as const),
    )) {
      display.setKeyboard(layout);
      const gap = speeds[turn % speeds.length] ?? 5;
      const where = `${layout}, ${reads}, ${name}, ${String(gap)} ms`;
      const before = await scanAt(kiosk, display, { spot, where, gap, payload: ticket.payload });
      await expect(shown, where).toBeVisible();
      expect(await written(desk), where).toEqual(before);
      await expect(desk.getByRole('dialog'), where).toHaveCount(0);
      const board = await done(kiosk, 'phones.board', {});
      expect(board.recent, `${where}: no phone in or out`).toHaveLength(1);
      await desk.keyboard.press('Escape');
      await expect(shown, where).toBeHidden();
      if (name === DIALOG) {
        // What was begun on a page is still there.
        await goTo(kiosk, 'Staff');
        await desk.getByRole('dialog').getByRole('button', { name: 'Keep it open' }).click();
        await expect(desk.getByRole('dialog')).toHaveCount(0);
      }
      turn += 2;
    }
  }
  // The keys do arrive as a French computer has them.
  display.setKeyboard('fr');
  await desk.keyboard.press('F2');
  const box = desk.getByRole('searchbox', { name: 'Find a child' });
  await box.fill('');
  display.xdotool('key', '24', '38');
  await expect(box).toHaveValue('aq');
});
