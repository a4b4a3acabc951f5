import { rulesHash } from '../../../src/core/rules/rules-store.ts';
import type { RuleTranslation } from '../../../src/core/rules/seeds/translation.ts';
import type { RulesText } from '../../../src/shared/rules.ts';

/** What is missing or stale in the rules of one language: every rule set, made from the English there is now. */
export function ruleDifferences(
  tag: string,
  english: readonly RulesText[],
  translations: readonly RuleTranslation[],
): string[] {
  const own = translations.filter(({ language }) => language === tag);
  const unknown = own.filter(({ ruleSet }) => !english.some((text) => text.ruleSet === ruleSet));
  return [
    ...english.flatMap((text) => {
      const found = own.filter(({ ruleSet }) => ruleSet === text.ruleSet);
      const [one] = found;
      if (one === undefined || found.length > 1) return [`missing or twice: rules ${text.ruleSet}`];
      return differencesOf(text, one);
    }),
    ...unknown.map(({ ruleSet }) => `unknown rules ${ruleSet}`),
  ];
}

function differencesOf(english: RulesText, translation: RuleTranslation): string[] {
  const { ruleSet } = english;
  const hash = rulesHash(english);
  const ids = english.clauses.map(({ id }) => id).join();
  const stale = translation.translatedFrom === hash ? [] : [`stale rules ${ruleSet}: English is ${hash}`];
  const other = translation.clauses.map(({ id }) => id).join() === ids ? [] : [`other clauses in ${ruleSet}`];
  const words = translation.clauses.flatMap(({ id, heading, sentence, help }) => {
    const original = english.clauses.find((clause) => clause.id === id);
    if (!original) return [];
    const empty = [heading, sentence].includes('') || (help === '') !== (original.help === '');
    const left = heading === original.heading || sentence === original.sentence;
    return empty || left ? [`${empty ? 'empty' : 'still in English'}: rule ${ruleSet}/${id}`] : [];
  });
  return [
    ...stale,
    ...other,
    ...words,
    ...(translation.title.trim() === '' ? [`empty title of ${ruleSet}`] : []),
  ];
}
