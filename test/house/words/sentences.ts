/** The words of a language: sentences, in as many boxes as it takes. */
export type Words = { readonly [key: string]: string | Words };

/** The forms a language may count in. `zero` is taken for the number 0 in every language that has it. */
export type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A sentence: one text, or one a form of counting. */
export type Sentence = { readonly [form in Category | 'plain']?: string };

const COUNTED = /^(.+)_(zero|one|two|few|many|other)$/u;

function isCategory(text: string | undefined): text is Category {
  return text !== undefined && ['zero', 'one', 'two', 'few', 'many', 'other'].includes(text);
}

/** Every sentence by its dotted key; the forms of a counted one stand together under the key without its ending. */
export function sentencesOf(words: Words): Map<string, Sentence> {
  const found = new Map<string, Sentence>();
  const walk = (inside: Words, before: string) => {
    for (const [key, value] of Object.entries(inside)) {
      const [, base = key, form] = COUNTED.exec(key) ?? [];
      if (typeof value !== 'string') walk(value, `${before}${key}.`);
      else if (isCategory(form))
        found.set(`${before}${base}`, { ...found.get(`${before}${base}`), [form]: value });
      else found.set(`${before}${key}`, { plain: value });
    }
  };
  walk(words, '');
  return found;
}

/** The texts of a sentence, in a fixed order. */
export function textsOf(sentence: Sentence): [form: string, text: string][] {
  return Object.entries(sentence).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
