/** What a key does besides typing its own character. */
export type KeyAction =
  'shift' | 'erase' | 'letters' | 'symbols' | 'accents' | 'latin' | 'native' | 'space' | 'next' | 'hide';

/** A key: a character or several, or an action. */
export type KeyCap = { type: string } | { act: KeyAction };

export type KeyboardPage = 'letters' | 'shifted' | 'symbols' | 'accents' | 'more-accents';

/** Three rows of keys. */
export type KeyRows = readonly (readonly KeyCap[])[];

/**
 * A keyboard: three rows a page; the fourth row is the same everywhere. Keys stand where they do on keyboards with real
 * keys, so none is mirrored, whichever way the language runs.
 */
export interface KeyboardLayout {
  /** The language whose capitals these are: a Turkish i has its dot as a capital too. */
  language: string;
  letters: KeyRows;
  /** A second set of letters behind shift, for scripts without capitals. */
  shifted?: KeyRows | undefined;
  /** What stands on the key back to these letters; missing on Latin keyboards, where it is the same for all. */
  sample?: string | undefined;
}

const shift: KeyCap = { act: 'shift' };
const erase: KeyCap = { act: 'erase' };

function keys(characters: readonly string[]): KeyCap[] {
  return characters.map((type) => ({ type }));
}

/** Three rows of single characters; the third stands between shift and erase. */
export function rows(first: string, second: string, third: string): KeyRows {
  return [keys(Array.from(first)), keys(Array.from(second)), [shift, ...keys(Array.from(third)), erase]];
}

/** The same with spaces between: for keys of several characters, and signs that would melt together. */
export function spacedRows(first: string, second: string, third: string): KeyRows {
  return [keys(first.split(' ')), keys(second.split(' ')), [shift, ...keys(third.split(' ')), erase]];
}

/** The pages every keyboard has: figures and signs, and the accents of the names that come through the door. */
export const sharedPages: Readonly<Record<Exclude<KeyboardPage, 'letters' | 'shifted'>, KeyRows>> = {
  symbols: rows('1234567890', '.,:;!?&@()', '/+=#%£*_'),
  accents: rows('áàâäãåæąăć', 'çčéèêëęěğí', 'ìîïıłñńň'),
  'more-accents': rows('óòôöõøœőřș', 'şšśßțťúùûü', 'ůűýÿźżžđð'),
};
