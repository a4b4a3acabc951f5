// Lists what is missing or stale in each language; `--accept <tag> [key…]` records that somebody has looked.
import { writeFileSync } from 'node:fs';
import { translations } from '../../../src/core/rules/seeds/translations.ts';
import { seededRules } from '../../../src/core/rules/seeds/seeded-rules.ts';
import { isLanguageTag, languages, type LanguageTag } from '../../../src/shared/languages.ts';
import { en } from '../../../src/renderer/words/en.ts';
import { spoken } from '../../../src/renderer/words/spoken.ts';
import { differences } from './differences.ts';
import { looked, staleIn } from './made-from.ts';
import { readRecord, readSame, recordPath } from './read-records.ts';
import { ruleDifferences } from './rule-differences.ts';

function accept(tag: LanguageTag, keys: readonly string[]): void {
  const record = looked(en, spoken[tag], readRecord(tag), keys);
  writeFileSync(recordPath(tag), `${JSON.stringify(record, null, 2)}\n`);
  console.log(`${tag}: ${Object.keys(record).length} sentences recorded.`);
}

/** What is wrong with a language, a line each. */
function wrongIn(tag: LanguageTag): string[] {
  const words = spoken[tag];
  return [
    ...differences(tag, en, words, readSame(tag)),
    ...staleIn(en, words, readRecord(tag)),
    ...ruleDifferences(tag, seededRules, translations),
  ];
}

const [option, tag = '', ...keys] = process.argv.slice(2);
if (option === '--accept' && isLanguageTag(tag) && tag !== 'en') accept(tag, keys);
else if (option === undefined) {
  for (const { tag: other } of languages.filter((language) => language.tag !== 'en')) {
    const wrong = wrongIn(other);
    console.log(`${other}: ${wrong.length === 0 ? 'complete' : `${wrong.length} to look at`}`);
    for (const line of wrong) console.log(`  ${line}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
} else {
  console.error('Usage: npm run words [-- --accept <tag> [key …]]');
  process.exitCode = 2;
}
