import type { LanguageTag } from '../../shared/languages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ne } from './ne.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';
import { so } from './so.ts';
import { tr } from './tr.ts';
import { zhHans } from './zh-hans.ts';
import type { Translated } from './translated.ts';

/** Every language the program speaks, with its sentences. English is the measure: the others have the same keys. */
export const spoken: Readonly<Record<LanguageTag, Translated<typeof en>>> = {
  en,
  ne,
  pl,
  ro,
  so,
  fr,
  es,
  tr,
  ar,
  'zh-Hans': zhHans,
};
