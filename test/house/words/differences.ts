import { type Category, type Sentence, type Words, sentencesOf, textsOf } from './sentences.ts';

/** The forms whole numbers take in a language, and those it may have besides. */
function formsOf(tag: string): { needed: Set<string>; allowed: Set<string> } {
  const rules = new Intl.PluralRules(tag);
  const everyday = Array.from({ length: 1000 }, (_, count) => rules.select(count));
  return {
    needed: new Set<Category>([...everyday, 'other']),
    allowed: new Set<Category>([...rules.resolvedOptions().pluralCategories, 'zero']),
  };
}

/** What a text has put into it, and its tags. */
function figures(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}|<\/?\w+>/gu)].map(([whole]) => whole).toSorted();
}

function sameFigures(english: Sentence, text: string, form: string): boolean {
  const wanted = figures(english.plain ?? english.other ?? '');
  const found = figures(text);
  if (found.join() === wanted.join()) return true;
  // «A minute» and «two minutes» need no figure where the form says the number.
  const unsaid = wanted.filter((figure) => figure !== '{{count}}');
  if (form === 'zero') return found.every((figure) => wanted.includes(figure));
  return (form === 'one' || form === 'two') && found.join() === unsaid.join();
}

const LETTERS = /\p{L}/u;

/** Whether there is anything in a text to translate. */
function hasWords(text: string): boolean {
  return LETTERS.test(text.replaceAll(/\{\{\w+\}\}|<\/?\w+>/gu, ''));
}

/**
 * What one language lacks, has too much, counts otherwise, says with other figures than English, or has left in English.
 * `same` are the keys that are the same in both for a reason.
 */
export function differences(
  tag: string,
  english: Words,
  other: Words,
  same: readonly string[] = [],
): string[] {
  const mine = sentencesOf(english);
  const theirs = sentencesOf(other);
  const { needed, allowed } = formsOf(tag);
  const found: string[] = [...mine.keys()].filter((key) => !theirs.has(key)).map((key) => `missing ${key}`);
  for (const [key, sentence] of theirs) {
    const original = mine.get(key);
    if (!original) {
      found.push(`unknown ${key}`);
      continue;
    }
    const forms = Object.keys(sentence);
    if ((original.plain === undefined) !== (sentence.plain === undefined))
      found.push(`counted otherwise ${key}`);
    else if (original.plain === undefined) {
      for (const form of needed) if (!forms.includes(form)) found.push(`missing form ${key}_${form}`);
      for (const form of forms) if (!allowed.has(form)) found.push(`unknown form ${key}_${form}`);
    }
    for (const [form, text] of textsOf(sentence)) {
      const name = form === 'plain' ? key : `${key}_${form}`;
      if (text.trim() === '') found.push(`empty ${name}`);
      if (!sameFigures(original, text, form)) found.push(`other figures ${name}`);
    }
    const texts = new Set(textsOf(original).map(([, text]) => text));
    const left = textsOf(sentence).some(([, text]) => texts.has(text) && hasWords(text));
    if (tag !== 'en' && left && !same.includes(key)) found.push(`still in English ${key}`);
  }
  return found;
}
