import { describe, expect, it } from 'vitest';
import { en } from '../../src/renderer/words/en.ts';
import { filesBelow } from './source-files.ts';

type Words = { readonly [key: string]: string | Words };

/** Every sentence by its dotted key. */
function sentences(words: Words, before = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${before}${key}`, value] as const]
        : [...sentences(value, `${before}${key}.`)],
    ),
  );
}

/** What one language lacks, has too much, or says with other figures than English. */
function differences(english: Words, other: Words): string[] {
  const mine = sentences(english);
  const theirs = sentences(other);
  const figures = (text: string) =>
    [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name).toSorted();
  return [
    ...[...mine.keys()].filter((key) => !theirs.has(key)).map((key) => `missing ${key}`),
    ...[...theirs.keys()].filter((key) => !mine.has(key)).map((key) => `unknown ${key}`),
    ...[...theirs]
      .filter(([key, text]) => figures(text).join() !== figures(mine.get(key) ?? '').join())
      .map(([key]) => `other figures ${key}`),
    ...[...theirs].filter(([, text]) => text.trim() === '').map(([key]) => `empty ${key}`),
  ];
}

const languages: Record<string, Words> = { en };

describe('words', () => {
  it.each(Object.entries(languages))('%s has every sentence', (_language, words) => {
    expect(differences(en, words)).toEqual([]);
  });

  it('would be found missing', () => {
    const english = { a: 'Hello {{name}}', b: { c: 'Yes' } };
    expect(differences(english, { a: 'Salut', b: { d: 'Oui' } })).toEqual([
      'missing b.c',
      'unknown b.d',
      'other figures a',
    ]);
  });

  it('has every language file assembled', () => {
    const files = filesBelow(['src/renderer/words'], ['.ts']).filter(({ path }) =>
      /words\/[a-z]{2}(?:-[A-Za-z]+)?\.ts$/u.test(path),
    );
    expect(files.map(({ path }) => path.replace(/^.*\/(.+)\.ts$/u, '$1')).toSorted()).toEqual(
      Object.keys(languages).toSorted(),
    );
  });

  it('stand nowhere but in the words files', () => {
    // Text between tags, or in an attribute that people read or hear.
    const inTags = />\s*[A-Z][a-z]+(?:\s+[a-z’']+)+[^<{]*</u;
    const inAttributes = /\b(?:aria-label|title|placeholder|alt|label|hint)="[A-Za-z]/u;
    const screens = filesBelow(['src/renderer'], ['.tsx']);
    expect(
      screens.filter(({ text }) => inTags.test(text) || inAttributes.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});
