import { PAYLOAD_LENGTH, PREFIX, readScan } from '../../../shared/codes.ts';
import { settings } from '../../../shared/settings.ts';
import type { Manner } from '../../parts/scanner/scan-readings.ts';

/** One key of a try: what arrived, what its place would type on a United States board, and when in ms. */
export interface TriedKey {
  letter: string;
  place: string | undefined;
  at: number;
}

/** What a try told of the scanner. `change` comes with the settings it needs. */
export interface ScannerCheck {
  verdict: 'right' | 'change' | 'slow' | 'before' | 'keyboard' | 'foreign' | 'hand';
  /** The keys as they arrived, and the longest pause between two, in ms. */
  typed: string;
  longest: number;
  needs?: Manner;
}

/** Fewest keys that are looked at, and the longest mean pause of a scanner, in ms: a hand is slower. */
const LEAST = 6;
const SCANNERS = 200;
/** Longest pause that can be set, in ms. */
const SLOWEST = 200;
/** How much longer than any pause of the try is borne, and how it is rounded, in ms. */
const SPARE = 1.5;
const STEP = 10;

/** A whole code of ours in a reading, with what stands before it. */
function codeIn(text: string): { before: string } | undefined {
  for (let at = 0; at + PAYLOAD_LENGTH <= text.length; at += 1) {
    const { kind } = readScan(text.slice(at, at + PAYLOAD_LENGTH));
    if (kind !== 'foreign' && kind !== 'damaged') return { before: text.slice(0, at) };
  }
  return undefined;
}

/** Says what the keys of one scan tell of the scanner, and what must be set for it. */
export function checkScanner(keys: readonly TriedKey[], stands: Manner): ScannerCheck {
  const typed = keys.map(({ letter }) => letter).join('');
  const pauses = keys.slice(1).map(({ at }, before) => at - (keys[before]?.at ?? at));
  const longest = Math.round(Math.max(0, ...pauses));
  const about = { typed, longest };
  const mean = pauses.reduce((sum, pause) => sum + pause, 0) / Math.max(1, pauses.length);
  if (keys.length < LEAST || mean > SCANNERS * SPARE) return { ...about, verdict: 'hand' };

  const readings = {
    letters: typed,
    places: keys.map(({ letter, place }) => place ?? letter).join(''),
  } as const;
  const order =
    stands.reads === 'letters' ? (['letters', 'places'] as const) : (['places', 'letters'] as const);
  const reads = order.find((one) => codeIn(readings[one]) !== undefined);
  const code = reads === undefined ? undefined : codeIn(readings[reads]);
  if (reads === undefined || code === undefined) {
    const ours = Object.values(readings).some((text) => text.toUpperCase().includes(PREFIX));
    return { ...about, verdict: ours ? 'keyboard' : 'foreign' };
  }
  if (longest > SLOWEST) return { ...about, verdict: 'slow' };
  const before = settings.shape.scanner.shape.before.safeParse(code.before);
  if (!before.success) return { ...about, verdict: 'before' };
  const wanted = Math.min(SLOWEST, STEP * Math.ceil((SPARE * longest) / STEP));
  const slowest = longest < stands.slowest ? stands.slowest : wanted;
  // A code without what others bear before it is understood as it is.
  const needs: Manner = { slowest, before: before.data === '' ? stands.before : before.data, reads };
  if (needs.before === stands.before && slowest === stands.slowest && reads === stands.reads)
    return { ...about, verdict: 'right' };
  return { ...about, verdict: 'change', needs };
}
