import { ar } from './ar.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ne } from './ne.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';
import { so } from './so.ts';
import { tr } from './tr.ts';
import { zhHans } from './zh-hans.ts';
import type { RuleTranslation } from './translation.ts';

/** The seeded rule sets in every other language, in the order of the languages. */
export const translations: readonly RuleTranslation[] = [
  ...ne,
  ...pl,
  ...ro,
  ...so,
  ...fr,
  ...es,
  ...tr,
  ...ar,
  ...zhHans,
];
