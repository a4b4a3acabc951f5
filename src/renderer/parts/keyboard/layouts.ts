/** What a key does besides typing its own character. */
export type KeyAction = 'shift' | 'erase' | 'letters' | 'symbols' | 'accents' | 'space' | 'next' | 'hide';

/** A key: a character, or an action. */
export type KeyCap = { type: string } | { act: KeyAction };

export type KeyboardPage = 'letters' | 'symbols' | 'accents' | 'more-accents';

/** A keyboard: three rows of ten keys a page; the fourth row is the same everywhere. */
export interface KeyboardLayout {
  dir: 'ltr' | 'rtl';
  /** Whether letters have capitals at all. */
  cased: boolean;
  pages: Record<KeyboardPage, readonly (readonly KeyCap[])[]>;
}

const shift: KeyCap = { act: 'shift' };
const erase: KeyCap = { act: 'erase' };

function keys(characters: string): KeyCap[] {
  return Array.from(characters, (type) => ({ type }));
}

/** Three rows; the third stands between shift and erase. */
function page(first: string, second: string, third: string): KeyCap[][] {
  return [keys(first), keys(second), [shift, ...keys(third), erase]];
}

/** English, with the accents of the names and languages that come through the door. */
export const english: KeyboardLayout = {
  dir: 'ltr',
  cased: true,
  pages: {
    letters: page('qwertyuiop', "asdfghjkl'", 'zxcvbnm-'),
    symbols: page('1234567890', '.,:;!?&@()', '/+=#%£*_'),
    accents: page('áàâäãåæąăć', 'çčéèêëęěğí', 'ìîïıłñńň'),
    'more-accents': page('óòôöõøœőřș', 'şšśßțťúùûü', 'ůűýźżžđð'),
  },
};
