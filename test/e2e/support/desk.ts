import { expect, type Locator } from '@playwright/test';
import type { CallInput, CallName, CallOutput } from '../../../src/shared/contract.ts';
import type { Kiosk } from './open-kiosk.ts';

export const HEAD_PIN = '902751';
export const OFFICE_PIN = '371946';

/** The answer to a call that must succeed. */
export async function done<N extends CallName>(
  { call, deskPage }: Kiosk,
  name: N,
  input: CallInput<N>,
): Promise<CallOutput<N>> {
  const result = await call(deskPage, name, input);
  if (!result.ok) throw new Error(`${name} was refused: ${result.problem.code}`);
  return result.value;
}

/** Signs the head in at the desk, whose account is made at the first time. */
export async function makeHead(kiosk: Kiosk, name = 'Perpetua Adeyemi-Ångström') {
  await signHeadIn(kiosk, { name, pin: HEAD_PIN });
  await kiosk.deskPage.getByRole('button', { name: 'Lock', exact: true }).waitFor();
}

/** Signs a head in over the bridge; the first time that makes the account. */
export async function signHeadIn(kiosk: Kiosk, head: { name: string; pin: string }): Promise<void> {
  const { headNeeded } = await done(kiosk, 'session.current', {});
  if (headNeeded) {
    await done(kiosk, 'staff.create-head', { submission: crypto.randomUUID(), ...head });
    return;
  }
  const known = (await done(kiosk, 'staff.names', {})).find(({ name }) => name === head.name);
  await done(kiosk, 'staff.sign-in', { staff: known?.id ?? '', pin: head.pin });
}

/** Brings in children, one class after another. */
export function bringIn(kiosk: Kiosk, classes: Record<string, readonly string[]>) {
  const rows = Object.entries(classes).flatMap(([className, names]) =>
    names.map((name) => `"${name}","${className}"`),
  );
  return done(kiosk, 'pupils.import', {
    submission: crypto.randomUUID(),
    text: ['name,class', ...rows].join('\n'),
    columns: ['name', 'class'],
    whole: false,
    apply: true,
  });
}

/** Takes a phone in behind the screen’s back, as another desk would. */
export async function handIn(kiosk: Kiosk, name: string) {
  const board = await done(kiosk, 'phones.board', {});
  const pupil = board.pupils.find((one) => one.name === name);
  if (!pupil || board.nextFreeSlot === null) throw new Error(`No phone of ${name} can be taken in`);
  return done(kiosk, 'phones.hand-in', {
    submission: crypto.randomUUID(),
    pupil: pupil.id,
    slot: board.nextFreeSlot,
    device: { kind: 'smartphone', look: 'black, green case' },
    conditions: ['corner-cracked'],
    note: '',
    seenOff: true,
  });
}

/** The longest gap, in ms, that a scan survives: a machine too busy to type it is no scanner. */
const STEADY = 60;

/**
 * Types as a scanner does: real keys into the desk’s window, so many milliseconds apart, then Enter. They are sent from
 * the program itself, because keys sent one by one from here would come too late on a busy machine, and as fast as any
 * scanner’s, so that there is little time to falter in; where even that was not steady, what was typed is taken away and
 * it is scanned again, as a person would.
 */
export async function scan({ app, deskPage }: Kiosk, text: string, gap = 0.5): Promise<void> {
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    const box = deskPage.locator('input:focus');
    const before = (await box.count()) > 0 ? await box.inputValue() : undefined;
    const steady = await app.evaluate<boolean, { keys: string[]; wait: number; most: number }>(typeKeys, {
      keys: [...text.split(''), 'Enter'],
      wait: gap,
      most: STEADY,
    });
    if (steady) return;
    // Longer than any pause inside a code: what was held back is let go.
    await deskPage.waitForTimeout(500);
    if (before !== undefined) await box.fill(before);
    else if ((await box.count()) > 0) {
      // Keys that came so late were taken for typing, which looks for a child.
      await box.fill('');
      await box.blur();
    }
  }
  throw new Error('This machine is too busy to type as fast as a scanner');
}

/** Runs in the program. Answers whether no pause between two keys was too long; at the first that was, it stops. */
function typeKeys(
  { BrowserWindow, session }: typeof Electron.CrossProcessExports,
  { keys, wait, most }: { keys: string[]; wait: number; most: number },
): boolean {
  const its = session.fromPartition('desk');
  const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.session === its);
  if (!window) throw new Error('The desk has no window');
  window.webContents.focus();
  let last = performance.now();
  for (const key of keys) {
    // Waiting in place keeps the beat, as the scanner’s own clock does.
    while (performance.now() < last + wait);
    // Enter may come late: a pause ends a code as well.
    if (key !== 'Enter' && performance.now() - last > most) return false;
    last = performance.now();
    window.webContents.sendInputEvent({ type: 'keyDown', keyCode: key });
    if (key.length === 1) window.webContents.sendInputEvent({ type: 'char', keyCode: key });
    window.webContents.sendInputEvent({ type: 'keyUp', keyCode: key });
  }
  return true;
}

/** Signs somebody in at the public face, over its own bridge. */
export async function visitorArrives({ call, publicPage }: Kiosk, name: string) {
  const rules = await call(publicPage, 'rules.in-force', { kind: 'volunteer', language: 'en' });
  if (!rules.ok) throw new Error('The rules were refused');
  const signedIn = await call(publicPage, 'visits.sign-in', {
    submission: crypto.randomUUID(),
    answers: { kind: 'volunteer', name, seeing: '4 Birch' },
    language: 'en',
    acceptances: rules.value.map(({ ruleSet, version, sha256, clauses }) => ({
      ruleSet,
      version,
      sha256,
      clauses: clauses.map(({ id }) => id),
    })),
    signature: { how: 'typed', name },
  });
  if (!signedIn.ok) throw new Error(`The visitor was refused: ${signedIn.problem.code}`);
  return signedIn.value;
}

/** Enters a PIN on the locked desk. */
export async function unlock({ deskPage }: Kiosk, name: string, pin: string): Promise<void> {
  const tile = deskPage.getByRole('button', { name });
  const box = deskPage.getByLabel('Your PIN');
  await expect(tile.or(box)).toBeVisible();
  if (await tile.isVisible()) await tile.click();
  await box.fill(pin);
  await box.press('Enter');
  await expect(deskPage.getByRole('button', { name: 'Lock', exact: true })).toBeVisible();
}

/** The pages of the unlocked desk, as buttons: those of every day, and those under More. */
export function placesOf({ deskPage }: Kiosk): Locator {
  return deskPage.getByRole('navigation').locator('button:not([aria-expanded])');
}

/** Opens a page of the desk, wherever its button stands. */
export async function openPlace({ deskPage }: Kiosk, place: Locator): Promise<void> {
  await place.waitFor({ state: 'attached' });
  if (!(await place.isVisible()))
    await deskPage.getByRole('navigation').locator('button[aria-expanded]').click();
  await place.click();
}

/** Opens the page of the desk of that name. */
export function goTo(kiosk: Kiosk, name: string): Promise<void> {
  return openPlace(kiosk, placesOf(kiosk).filter({ hasText: new RegExp(`^${name}`, 'u') }));
}
