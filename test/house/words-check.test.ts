import { expect, it } from 'vitest';
import { rulesHash } from '../../src/core/rules/rules-store.ts';
import { everyVisit } from '../../src/core/rules/seeds/every-visit.ts';
import { differences } from './words/differences.ts';
import { looked, staleIn } from './words/made-from.ts';
import { ruleDifferences } from './words/rule-differences.ts';

// That the check of the words finds what it is there for.
const english = {
  hello: 'Hello {{name}}',
  box: {
    yes: 'Yes',
    gone_zero: 'Nobody',
    gone_one: '<b>{{count}} person</b>',
    gone_other: '<b>{{count}} people</b>',
  },
};
const polish = {
  hello: 'Dzień dobry, {{name}}',
  box: {
    yes: 'Tak',
    gone_one: '<b>{{count}} osoba</b>',
    gone_few: '<b>{{count}} osoby</b>',
    gone_many: '<b>{{count}} osób</b>',
    gone_other: '<b>{{count}} osoby</b>',
  },
};

it('finds nothing in a language that has everything', () => {
  expect(differences('pl', english, polish)).toEqual([]);
  expect(differences('en', english, english)).toEqual([]);
});

it('finds a sentence that is missing, unknown, empty, has other figures or other tags', () => {
  const { hello, box } = polish;
  expect(
    differences('pl', english, { hello: hello.replace('name', 'names'), box: { ...box, no: 'Nie' } }),
  ).toEqual(['other figures hello', 'unknown box.no']);
  expect(differences('pl', english, { box: { ...box, yes: ' ', gone_many: '{{count}} osób' } })).toEqual([
    'missing hello',
    'empty box.yes',
    'other figures box.gone_many',
  ]);
});

it('finds forms a language counts with and does not have, and those it does not count with', () => {
  const { gone_few: _few, ...box } = polish.box;
  expect(differences('pl', english, { ...polish, box: { ...box, gone_two: '{{count}} osoby' } })).toEqual([
    'missing form box.gone_few',
    'unknown form box.gone_two',
    'other figures box.gone_two',
  ]);
  expect(differences('pl', english, { ...polish, box: { yes: 'Tak', gone: 'nikt' } })).toEqual([
    'counted otherwise box.gone',
    'other figures box.gone',
  ]);
});

it('lets a form that says the number itself do without the figure', () => {
  const two = { a_other: '{{count}} minutes for {{name}}' };
  const forms = {
    zero: '',
    one: 'دقيقة',
    two: 'دقيقتان',
    few: '{{count}}',
    many: '{{count}}',
    other: '{{count}}',
  };
  const arabic = Object.fromEntries(
    Object.entries(forms).map(([form, text]) => [`a_${form}`, `${text} {{name}}`]),
  );
  expect(differences('ar', two, arabic)).toEqual([]);
  expect(differences('ar', two, { ...arabic, a_few: 'دقائق {{name}}' })).toEqual(['other figures a_few']);
});

it('finds a sentence that was left in English, unless it is the same for a reason', () => {
  const left = { ...polish, hello: 'Hello {{name}}' };
  expect(differences('pl', english, left)).toEqual(['still in English hello']);
  expect(differences('pl', english, left, ['hello'])).toEqual([]);
  expect(differences('pl', { a: '{{one}}: {{two}}' }, { a: '{{one}}: {{two}}' })).toEqual([]);
});

it('finds a sentence whose English has changed since, or that nobody looked at', () => {
  const record = looked(english, polish, {}, []);
  expect(staleIn(english, polish, record)).toEqual([]);
  const changed = {
    ...english,
    hello: 'Good morning {{name}}',
    box: { ...english.box, gone_one: 'One person' },
  };
  expect(staleIn(changed, polish, record)).toEqual(['stale hello', 'stale box.gone']);
  const after = looked(changed, polish, record, ['hello']);
  expect(staleIn(changed, polish, after)).toEqual(['stale box.gone']);
  expect(staleIn(changed, polish, looked(changed, polish, after, []))).toEqual([]);
  expect(staleIn(english, { hello: 'Cześć' }, record)).toEqual([
    'recorded but gone box.gone',
    'recorded but gone box.yes',
  ]);
  expect(staleIn(english, polish, {})).toEqual(['stale hello', 'stale box.yes', 'stale box.gone']);
});

it('finds rules that are missing, stale, have other clauses, or were left in English', () => {
  const clauses = everyVisit.clauses.map(({ id, help }) => ({
    id,
    heading: `o ${id}`,
    sentence: 'Tak.',
    help,
  }));
  const good = {
    ruleSet: 'every-visit' as const,
    language: 'pl',
    translatedFrom: rulesHash(everyVisit),
    title: 'Zasady',
    clauses,
  };
  const found = (...own: (typeof good)[]) => ruleDifferences('pl', [everyVisit], own);
  expect(found(good)).toEqual([]);
  expect(found()).toEqual(['missing or twice: rules every-visit']);
  expect(found(good, good)).toEqual(['missing or twice: rules every-visit']);
  expect(found({ ...good, translatedFrom: '0'.repeat(64) })).toEqual([
    `stale rules every-visit: English is ${rulesHash(everyVisit)}`,
  ]);
  expect(found({ ...good, clauses: clauses.slice(1) })).toEqual(['other clauses in every-visit']);
  const heading = everyVisit.clauses[0]?.heading ?? '';
  expect(
    found({ ...good, clauses: clauses.map((one, at) => (at === 0 ? { ...one, heading } : one)) }),
  ).toEqual(['still in English: rule every-visit/phone-off']);
});
