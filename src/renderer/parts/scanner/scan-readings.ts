import { PAYLOAD_LENGTH, PREFIX, PURPOSES, readScan } from '../../../shared/codes.ts';
import type { Settings } from '../../../shared/settings.ts';

/** How the school’s scanner types. */
export type Manner = Settings['scanner'];

/** A scanner as it comes out of its box, on a computer with a keyboard of its own kind. */
export const usual: Manner = { slowest: 80, before: '', reads: 'letters' };

/**
 * The same keys read twice: by the letters that arrived and by their places on a United States board. A scanner that is
 * set up for another keyboard than the computer is right in the second only.
 */
export interface Readings {
  letters: string;
  places: string;
}

export const nothing: Readings = { letters: '', places: '' };

/** What was read with one key more. A key without a place is taken by its letter. */
export function withKey({ letters, places }: Readings, letter: string, place = letter): Readings {
  return { letters: letters + letter, places: places + place };
}

const inAlphabet = /^[A-Za-z0-9]+$/u;
const unspaced = /^\S+$/u;

function couldBePayload(text: string, quick: boolean): boolean {
  const folded = text.toUpperCase();
  const purpose = folded[PREFIX.length];
  if (!PREFIX.startsWith(folded.slice(0, PREFIX.length)) || folded.length > PAYLOAD_LENGTH) return false;
  if (purpose !== undefined && !PURPOSES.includes(purpose)) return false;
  return inAlphabet.test(text) || (quick && unspaced.test(text));
}

/** The part of a reading that is the payload, as far as it goes; undefined when it cannot be one of ours. */
function payloadIn(text: string, before: string, quick: boolean): string | undefined {
  if (text === '') return undefined;
  if (couldBePayload(text, quick)) return text;
  if (before === '') return undefined;
  const start = text.slice(0, before.length).toUpperCase();
  if (!before.toUpperCase().startsWith(start)) return undefined;
  const rest = text.slice(before.length);
  return rest === '' || couldBePayload(rest, quick) ? rest : undefined;
}

/**
 * The payloads the keys may hold, the school’s reading first. Characters outside the alphabet are borne only at a
 * scanner’s speed: then they are the keys of a board that neither reading knows.
 */
function payloads({ letters, places }: Readings, { before, reads }: Manner, quick: boolean): string[] {
  const both = reads === 'letters' ? [letters, places] : [places, letters];
  return both.map((text) => payloadIn(text, before, quick)).filter((text) => text !== undefined);
}

/** Whether the keys could be the beginning of one of our codes. */
export function couldBeOurs(readings: Readings, manner: Manner, quick: boolean): boolean {
  return payloads(readings, manner, quick).length > 0;
}

/** The payload among the keys in capitals: the one whose check character is right, if there is one. */
export function payloadOfKeys(readings: Readings, manner: Manner, quick: boolean): string {
  const found = payloads(readings, manner, quick).map((text) => text.toUpperCase());
  return found.find((text) => readScan(text).kind !== 'damaged' && text !== '') ?? found[0] ?? '';
}

/** What a code that is none of ours says, without what the scanner types before every code. */
export function foreignText(text: string, { before }: Manner): string {
  return before !== '' && text.startsWith(before) ? text.slice(before.length) : text;
}
