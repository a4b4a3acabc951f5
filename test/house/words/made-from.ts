import { createHash } from 'node:crypto';
import { type Sentence, sentencesOf, textsOf, type Words } from './sentences.ts';

/** For each sentence of a language, the English one it was made from, as a short hash. */
export type MadeFrom = Readonly<Record<string, string>>;

/** Twelve hexadecimal digits of the SHA-256 over the English sentence, all its forms. */
export function hashOfSentence(sentence: Sentence): string {
  const text = textsOf(sentence)
    .map(([form, words]) => `${form}: ${words}`)
    .join('\n');
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12);
}

/** The sentences whose English has changed since they were translated, or that nobody has said were looked at. */
export function staleIn(english: Words, other: Words, madeFrom: MadeFrom): string[] {
  const mine = sentencesOf(english);
  const theirs = sentencesOf(other);
  const stale = [...theirs.keys()].flatMap((key) => {
    const original = mine.get(key);
    return original && madeFrom[key] !== hashOfSentence(original) ? [`stale ${key}`] : [];
  });
  const gone = Object.keys(madeFrom).filter((key) => !theirs.has(key));
  return [...stale, ...gone.map((key) => `recorded but gone ${key}`)];
}

/** The record after somebody has looked at a language’s sentences: at those named, or at all. */
export function looked(english: Words, other: Words, before: MadeFrom, keys: readonly string[]): MadeFrom {
  const mine = sentencesOf(english);
  const theirs = sentencesOf(other);
  const now = [...theirs.keys()].flatMap((key) => {
    const original = mine.get(key);
    const hash =
      original && (keys.length === 0 || keys.includes(key)) ? hashOfSentence(original) : before[key];
    return hash === undefined ? [] : [[key, hash] as const];
  });
  return Object.fromEntries(now.toSorted(([one], [next]) => (one < next ? -1 : 1)));
}
