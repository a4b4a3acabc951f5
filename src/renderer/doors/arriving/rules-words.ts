import type { TFunction } from 'i18next';
import type { RulesInForce } from '../../../shared/rules.ts';

/** «the 5 rules for every visit, version 1 and the 4 rules for staff and governors, version 1». */
export function rulesInWords(t: TFunction<'kiosk'>, rules: readonly RulesInForce[]): string {
  const [first = '', ...rest] = rules.map(({ ruleSet, version, clauses }): string =>
    t('arriving.sign.count', {
      number: clauses.length,
      rules: t(`arriving.ruleSets.${ruleSet}`, { version }),
    }),
  );
  return rest.reduce((before, next) => t('arriving.sign.both', { first: before, second: next }), first);
}
