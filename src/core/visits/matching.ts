import { nameKey } from '../../shared/text.ts';

/** A name as visits are found by: spaces do not count, so that «O Brien» finds «O’Brien» and «Anne Marie» «Annemarie». */
export function visitKey(name: string): string {
  return nameKey(name).replaceAll(' ', '');
}

// Words that say nothing about who somebody is seeing.
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'the', 'and', 'class', 'year']);
const LEAST_SHARED = 3;
/** Characters an answer may have more than the one it is held against: who types half the staff list finds out nobody. */
const MOST_MORE = 30;

/**
 * Whether two answers to «who are you seeing» can mean the same: «Mrs Adeyemi» and «Adeyemi, year 6 office» do. Titles
 * alone never count, and neither does an answer with many names in it.
 */
export function seeingMatches(stored: string, typed: string): boolean {
  const [one, other] = [nameKey(stored), nameKey(typed)];
  if (one === other) return true;
  if (other.length > one.length + MOST_MORE) return false;
  const [few, many] = [meaning(one), meaning(other)].toSorted(
    (a, b) => a.join(' ').length - b.join(' ').length,
  );
  if (!few || !many || few.length === 0) return false;
  if (few.some((word) => word.length >= LEAST_SHARED && many.includes(word))) return true;
  const [part, whole] = [few.join(' '), many.join(' ')];
  // A short answer must be whole words of the other; scripts without spaces between words say much in one letter.
  const mayBePart = part.length >= LEAST_SHARED || /\P{ASCII}/u.test(part);
  return ` ${whole} `.includes(` ${part} `) || (mayBePart && whole.includes(part));
}

function meaning(key: string): string[] {
  return key.split(' ').filter((word) => word !== '' && !TITLES.has(word));
}

/** Minutes a remembered time of arrival may be off. */
const MOST_OFF = 20;

/** The one closest to the minute of day remembered, when it is close enough and no other is as close. */
export function closestArrival<T>(
  candidates: readonly T[],
  minuteOf: (candidate: T) => number,
  minute: number,
): T | undefined {
  const off = (candidate: T): number => Math.abs(minuteOf(candidate) - minute);
  const [first, second] = candidates
    .filter((one) => off(one) <= MOST_OFF)
    .toSorted((a, b) => off(a) - off(b));
  return first && !(second && off(first) === off(second)) ? first : undefined;
}
