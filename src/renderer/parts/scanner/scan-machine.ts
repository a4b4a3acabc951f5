import { PAYLOAD_LENGTH, PREFIX } from '../../../shared/codes.ts';
import {
  couldBeOurs,
  foreignText,
  type Manner,
  nothing,
  payloadOfKeys,
  type Readings,
  usual,
  withKey,
} from './scan-readings.ts';

/**
 * Tells a scanner that types from a person who types. Pure: keys and clock come in, what to do comes out.
 *
 * Characters that could begin one of our codes are held back. Once they cannot, they are released in order; once the
 * code is whole they are a scan and never reach the page. Other scanners’ codes show only by their speed. How long a gap
 * inside one of our codes may be is the school’s setting: slow wireless scanners need 60 ms and more.
 */

/** A pause that ends a code without Enter, in ms, and how much longer than a gap it is at least. */
export const PAUSE = 100;
const LONGER = 20;
/**
 * How long the rest of a code that is certainly ours is waited for, in ms: on a busy computer its keys may still stand in
 * line. Their own times, not this one, say whether they belong to it.
 */
export const REST = 400;
/** How long a letter of a word that might be a code’s is kept from its box, in ms: not so long that a hand misses it. */
export const UNSEEN = 150;
/** Fewest characters that count as a code cut short. */
export const LEAST = 6;
/** No hand keeps this up, in ms a key: the speed of scanners. */
export const BURST = 35;
/**
 * Longest gap, in ms, of a scanner that is slower than it is set, or falters: the Enter after keys that come like this where
 * no box is presses no button, for nobody knows which. Nobody types a word there and then Enter.
 */
const FALTERS = 250;
/** Mean gap in ms below which a code cut short is a scanner’s and not a person’s `workplace`. */
const HURRIED = 50;

/** Where a key would land. */
export type Landing = 'text' | 'pin' | 'page';

export type ScanKey =
  /** `place` is what the key types on a United States board, where that is known. */
  | { type: 'character'; character: string; place?: string | undefined; at: number; landing: Landing }
  | { type: 'end'; name: 'Enter' | 'Tab'; at: number; landing: Landing }
  | { type: 'other'; at: number }
  | { type: 'tick'; at: number };

/** What was scanned. `ours` begins with our prefix, in upper case, whole or not; `foreign` is as it came. */
export interface TypedScan {
  from: 'ours' | 'foreign';
  text: string;
}

export interface ScanState {
  /** Characters held back: as typed, and by their places. */
  held: Readings;
  /** What was let through at a scanner’s speed just before. */
  passed: string;
  /** Where the first key of all these would land: a burst belongs there, wherever focus is at its end. */
  landing: Landing;
  /** When the first held character came, and the last character of all, in ms. */
  first: number;
  last: number;
  /** When the last scan ended: some scanners end with two keys. */
  ended: number;
  /** How many keys came one after the other where no box is, whatever became of them, and when the last did. */
  run: { keys: number; at: number };
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
  held: nothing,
  passed: '',
  landing: 'page',
  first: 0,
  last: -Infinity,
  ended: -Infinity,
  run: { keys: 0, at: -Infinity },
};

/** Mean gap in ms between the held characters, the next of which came at `last`. */
function meanGap(count: number, first: number, last: number): number {
  return count < 2 ? 0 : (last - first) / (count - 1);
}

interface Judgement {
  payload: string;
  isScan: boolean;
  /** Whether it begins as all our codes do, at a speed no hand keeps up. */
  begun: boolean;
}

/** Looks at what is held: its payload, and whether that is a code when nothing more follows. */
function judge({ held, first, last }: ScanState, manner: Manner): Judgement {
  const mean = meanGap(held.letters.length, first, last);
  const payload = payloadOfKeys(held, manner, mean <= BURST);
  const { length } = payload;
  const isScan = length === PAYLOAD_LENGTH || (length >= LEAST && mean <= HURRIED);
  return { payload, isScan, begun: length > PREFIX.length && mean <= BURST };
}

/** Lets go of what is held: as a scan if it is one, otherwise as typing. */
function settle(state: ScanState, manner: Manner): Pick<ScanStep, 'release' | 'scan'> {
  const { payload, isScan } = judge(state, manner);
  if (!isScan) return { release: state.held.letters };
  return { release: '', scan: { from: 'ours', text: payload } };
}

/** What is held, in the school’s reading. */
function readingOf({ held }: ScanState, { reads }: Manner): string {
  return held[reads];
}

function holding(state: ScanState, manner: Manner): ScanStep {
  const { payload, isScan, begun } = judge(state, manner);
  // Outside a box nobody waits to see a letter: there keys may stand in line for as long.
  const patient = isScan || begun || state.landing === 'page';
  const rest = patient ? REST : Math.max(UNSEEN, manner.slowest);
  const wake = payload.length === PAYLOAD_LENGTH ? pauseOf(manner) : rest;
  return { state, swallow: true, release: '', wake };
}

function pauseOf({ slowest }: Manner): number {
  return Math.max(PAUSE, slowest + LONGER);
}

function takeCharacter(
  state: ScanState,
  { character, place, at, landing: lands }: Extract<ScanKey, { type: 'character' }>,
  manner: Manner,
): ScanStep {
  const held = withKey(state.held, character, place);
  const quick = meanGap(held.letters.length, state.first, at) <= BURST;
  const goesOn = state.held.letters !== '' && at - state.last <= manner.slowest;
  if (goesOn && couldBeOurs(held, manner, quick)) return holding({ ...state, held, last: at }, manner);
  const settled = settle(state, manner);
  const burst = settled.scan === undefined && at - state.last <= BURST;
  const before = burst ? state.passed + readingOf(state, manner) : '';
  const landing = before === '' ? lands : state.landing;
  const alone = withKey(nothing, character, place);
  if (couldBeOurs(alone, manner, true)) {
    const began = { ...quiet, held: alone, passed: before, landing, first: at, last: at };
    return { ...holding(began, manner), ...settled };
  }
  const passed = before + alone[manner.reads];
  return { state: { ...quiet, passed, landing, last: at }, swallow: false, ...settled };
}

function takeEnd(
  state: ScanState,
  { at, landing: lands }: Extract<ScanKey, { type: 'end' }>,
  manner: Manner,
): ScanStep {
  const settled = settle(state, manner);
  // The Enter of a scan presses no button and sends no form.
  if (settled.scan !== undefined) return { state: { ...quiet, ended: at }, swallow: true, ...settled };
  const text = state.passed + readingOf(state, manner);
  const landing = text === '' ? lands : state.landing;
  // In a text box it is typing. No PIN is typed at this speed, and none is sent by a scanner’s Enter.
  if (text.length >= LEAST && at - state.last <= BURST && landing !== 'text') {
    const step = { state: { ...quiet, ended: at }, swallow: true, release: '' };
    const scan = { from: 'foreign' as const, text: foreignText(text, manner) };
    return { ...step, ...(landing === 'pin' ? { empty: true } : {}), scan };
  }
  const { run } = state;
  const falters = lands === 'page' && run.keys >= LEAST && at - run.at <= FALTERS;
  return { state: quiet, swallow: falters || at - state.ended <= manner.slowest, ...settled };
}

function runWith(
  { run }: ScanState,
  { at, landing }: Extract<ScanKey, { type: 'character' }>,
): ScanState['run'] {
  if (landing !== 'page') return quiet.run;
  return { keys: at - run.at <= FALTERS ? run.keys + 1 : 1, at };
}

/** Takes one key, or a tick when the pause it asked for has passed, and says what becomes of it. */
export function scanStep(state: ScanState, key: ScanKey, manner: Manner = usual): ScanStep {
  switch (key.type) {
    case 'character': {
      const step = takeCharacter(state, key, manner);
      return { ...step, state: { ...step.state, run: runWith(state, key) } };
    }
    case 'end':
      return takeEnd(state, key, manner);
    case 'other':
      return { state: quiet, swallow: false, ...settle(state, manner) };
    case 'tick': {
      const settled = settle(state, manner);
      const { run } = state;
      return {
        state: { ...quiet, run, ended: settled.scan ? key.at : -Infinity },
        swallow: false,
        ...settled,
      };
    }
  }
}
