import { SPOKEN_DIGITS, SPOKEN_LETTERS } from '../../../shared/codes.ts';
import type { KeyRows } from '../../parts/keyboard/keyboard-layout.ts';

const half = SPOKEN_LETTERS.length / 2;
const keys = (characters: string) => Array.from(characters, (type) => ({ type }));

/** Only what a code can have, all of it in sight: nobody turns from letters to figures and back five times. */
export const codeKeys: KeyRows = [
  keys(SPOKEN_DIGITS),
  keys(SPOKEN_LETTERS.slice(0, half)),
  [...keys(SPOKEN_LETTERS.slice(half)), { act: 'erase' }],
];
