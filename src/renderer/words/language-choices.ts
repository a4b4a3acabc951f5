import { directionOf, isLanguageTag, type Language } from '../../shared/languages.ts';
import { ownNames } from './own-names.ts';

/** A language to choose, in its own words, such as «Polski». */
export interface LanguageChoice {
  code: string;
  name: string;
  dir: Language['direction'];
}

/** The languages offered, as they stand on the wall; a tag the program does not speak is left out. */
export function languageChoices(offered: readonly string[]): LanguageChoice[] {
  return offered
    .filter(isLanguageTag)
    .map((code) => ({ code, name: ownNames[code], dir: directionOf(code) }));
}
