import { fr } from './fr.ts';
import { pl } from './pl.ts';
import type { RuleTranslation } from './translation.ts';

/** The seeded rule sets in every other language, in the order of the languages. */
export const translations: readonly RuleTranslation[] = [...pl, ...fr];
