// A name that begins with one of these is said whole: «Goodbye, Dr» is no way to speak to anybody.
const titles = new Set([
  'dr',
  'miss',
  'mr',
  'mrs',
  'ms',
  'mx',
  'prof',
  'professor',
  'rev',
  'sir',
  'sr',
  'fr',
  'hajji',
  // Arabic names of two words: «servant of», «father of», «mother of», «son of» are no names alone.
  'abd',
  'abdul',
  'abdel',
  'abu',
  'umm',
  'عبد',
  'أبو',
  'ابو',
  'أم',
  'ام',
  'ابن',
]);

/** Longest name a headline has room for, in letters. */
const HEADLINE = 40;

/**
 * The part of a name that a greeting says: its first word, or all of it where that is a title or an initial. None when
 * it would fill the page.
 */
export function calledName(name: string): string | undefined {
  const [first = name] = name.split(' ');
  const bare = first.replace(/\.$/u, '').toLowerCase();
  const called = titles.has(bare) || /^.$/u.test(bare) ? name : first;
  return called.length > HEADLINE ? undefined : called;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}]/u;
const ISOLATE = '\u2068';
const END = '\u2069';

/**
 * Something typed, made safe to stand inside a sentence that runs the other way: in a page that runs from right to left
 * every name is set apart, since a Latin name may end in a bracket that would jump to its other side.
 */
export function insideSentence(typed: string, page: 'ltr' | 'rtl' = pageDirection()): string {
  const apart = rightToLeft.test(typed) || (page === 'rtl' && /\p{L}/u.test(typed));
  return apart && !typed.startsWith(ISOLATE) ? `${ISOLATE}${typed}${END}` : typed;
}

function pageDirection(): 'ltr' | 'rtl' {
  return globalThis.document?.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
}
