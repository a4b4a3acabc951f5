import { PAYLOAD_LENGTH, PREFIX, PURPOSES } from '../../../shared/codes.ts';

/**
 * Tells a scanner that types from a person who types. Pure: keys and clock come in, what to do comes out.
 *
 * Characters that could begin one of our codes are held back. Once they cannot, they are released in order; once the
 * code is whole they are a scan and never reach the page. Other scanners’ codes show only by their speed.
 */

/** Longest gap inside one of our codes, in ms: slow wireless scanners need up to 60. */
export const GAP = 80;
/** A pause that ends a code without Enter, in ms. */
export const PAUSE = 100;
/**
 * How long the rest of a code that is certainly ours is waited for, in ms: on a busy computer its keys may still stand in
 * line. Their own times, not this one, say whether they belong to it.
 */
export const REST = 400;
/** Fewest characters that count as a code cut short. */
export const LEAST = 6;
/** No hand keeps this up, in ms a key: the speed of scanners. */
export const BURST = 35;
/** Mean gap in ms below which a code cut short is a scanner’s and not a person’s `workplace`. */
const HURRIED = 50;

/** Where a key would land. */
export type Landing = 'text' | 'pin' | 'page';

export type ScanKey =
  | { type: 'character'; character: string; at: number; landing: Landing }
  | { type: 'end'; at: number; landing: Landing }
  | { type: 'other'; at: number }
  | { type: 'tick'; at: number };

/** What was scanned. `ours` begins with our prefix, in upper case, whole or not; `foreign` is as it came. */
export interface TypedScan {
  from: 'ours' | 'foreign';
  text: string;
}

export interface ScanState {
  /** Characters held back, as typed. */
  held: string;
  /** What was let through at a scanner’s speed just before. */
  passed: string;
  /** Where the first key of all these would land: a burst belongs there, wherever focus is at its end. */
  landing: Landing;
  /** When the first held character came, and the last character of all, in ms. */
  first: number;
  last: number;
  /** When the last scan ended: some scanners end with two keys. */
  ended: number;
}

export interface ScanStep {
  state: ScanState;
  /** Whether this key must not reach the page. */
  swallow: boolean;
  /** Characters to put into the box that had focus, before this key takes effect. */
  release: string;
  /** Whether the PIN box that had focus must be emptied: what stands in it came from a scanner. */
  empty?: true;
  scan?: TypedScan;
  /** When to send a tick if no key comes, in ms from now; missing when nothing is held. */
  wake?: number;
}

export const quiet: ScanState = {
  held: '',
  passed: '',
  landing: 'page',
  first: 0,
  last: -Infinity,
  ended: -Infinity,
};

const inAlphabet = /^[A-Za-z0-9]+$/u;
function couldBeOurs(text: string): boolean {
  const folded = text.toUpperCase();
  const purpose = folded[PREFIX.length];
  const begins = PREFIX.startsWith(folded.slice(0, PREFIX.length)) && folded.length <= PAYLOAD_LENGTH;
  return begins && inAlphabet.test(text) && (purpose === undefined || PURPOSES.includes(purpose));
}

/** Whether what is held is a code when nothing more follows. */
function isScan({ held, first, last }: ScanState): boolean {
  if (held.length === PAYLOAD_LENGTH) return true;
  return held.length >= LEAST && (last - first) / (held.length - 1) <= HURRIED;
}

/** Lets go of what is held: as a scan if it is one, otherwise as typing. */
function settle(state: ScanState): Pick<ScanStep, 'release' | 'scan'> {
  if (!isScan(state)) return { release: state.held };
  return { release: '', scan: { from: 'ours', text: state.held.toUpperCase() } };
}

function holding(state: ScanState): ScanStep {
  const whole = state.held.length === PAYLOAD_LENGTH;
  // Outside a box nobody waits to see a letter: there keys may stand in line for as long.
  const patient = isScan(state) || state.landing === 'page';
  return { state, swallow: true, release: '', wake: whole ? PAUSE : patient ? REST : GAP };
}

function takeCharacter(
  state: ScanState,
  { character, at, landing: lands }: Extract<ScanKey, { type: 'character' }>,
): ScanStep {
  const goesOn = state.held !== '' && at - state.last <= GAP && couldBeOurs(state.held + character);
  if (goesOn) return holding({ ...state, held: state.held + character, last: at });
  const settled = settle(state);
  const burst = settled.scan === undefined && at - state.last <= BURST;
  const before = burst ? state.passed + state.held : '';
  const landing = before === '' ? lands : state.landing;
  if (couldBeOurs(character)) {
    const held = holding({ ...quiet, held: character, passed: before, landing, first: at, last: at });
    return { ...held, ...settled };
  }
  return { state: { ...quiet, passed: before + character, landing, last: at }, swallow: false, ...settled };
}

function takeEnd(state: ScanState, { at, landing: lands }: Extract<ScanKey, { type: 'end' }>): ScanStep {
  const settled = settle(state);
  // The Enter of a scan presses no button and sends no form.
  if (settled.scan !== undefined) return { state: { ...quiet, ended: at }, swallow: true, ...settled };
  const text = state.passed + state.held;
  const landing = text === '' ? lands : state.landing;
  // In a text box it is typing. No PIN is typed at this speed, and none is sent by a scanner’s Enter.
  if (text.length >= LEAST && at - state.last <= BURST && landing !== 'text') {
    const step = { state: { ...quiet, ended: at }, swallow: true, release: '' };
    return { ...step, ...(landing === 'pin' ? { empty: true } : {}), scan: { from: 'foreign', text } };
  }
  return { state: quiet, swallow: at - state.ended <= GAP, ...settled };
}

/** Takes one key, or a tick when the pause it asked for has passed, and says what becomes of it. */
export function scanStep(state: ScanState, key: ScanKey): ScanStep {
  switch (key.type) {
    case 'character':
      return takeCharacter(state, key);
    case 'end':
      return takeEnd(state, key);
    case 'other':
      return { state: quiet, swallow: false, ...settle(state) };
    case 'tick': {
      const settled = settle(state);
      return { state: { ...quiet, ended: settled.scan ? key.at : -Infinity }, swallow: false, ...settled };
    }
  }
}
