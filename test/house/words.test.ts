import { describe, expect, it } from 'vitest';
import { seededRules } from '../../src/core/rules/seeds/seeded-rules.ts';
import { translations } from '../../src/core/rules/seeds/translations.ts';
import { en } from '../../src/renderer/words/en.ts';
import { spoken } from '../../src/renderer/words/spoken.ts';
import { languages } from '../../src/shared/languages.ts';
import { filesBelow } from './source-files.ts';
import { differences } from './words/differences.ts';
import { staleIn } from './words/made-from.ts';
import { readRecord, readSame } from './words/read-records.ts';
import { ruleDifferences } from './words/rule-differences.ts';

const tags = languages.map(({ tag }) => tag);
const others = tags.filter((tag) => tag !== 'en');

// What to do about a red line here: `npm run words`.
describe('words', () => {
  it.each(tags)('%s has every sentence', (tag) => {
    expect(differences(tag, en, spoken[tag], readSame(tag))).toEqual([]);
  });

  it.each(others)('%s was made from the English sentences there are now', (tag) => {
    expect(staleIn(en, spoken[tag], readRecord(tag))).toEqual([]);
  });

  it.each(others)('%s has every rule, made from the English rules there are now', (tag) => {
    expect(ruleDifferences(tag, seededRules, translations)).toEqual([]);
  });

  it('has a record and a place for every language file there is', () => {
    const files = filesBelow(['src/renderer/words'], ['.ts', '.json']);
    const named = (pattern: RegExp) =>
      files.flatMap(({ path }) => pattern.exec(path)?.slice(1) ?? []).toSorted();
    const codes = tags.map((tag) => tag.toLowerCase()).toSorted();
    expect(named(/words\/([a-z]{2}(?:-[a-z]{4})?)\.ts$/u)).toEqual(codes);
    expect(named(/made-from\/([a-z-]+)\.json$/u)).toEqual(codes.filter((code) => code !== 'en'));
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
