import { z } from 'zod';

/** A language the program speaks: its tag (BCP 47) and the way it is written. */
export interface Language {
  tag: string;
  direction: 'ltr' | 'rtl';
}

/** Every language, in the order they stand on the wall. The first is the language of the school. */
export const languages = [
  { tag: 'en', direction: 'ltr' },
  { tag: 'ne', direction: 'ltr' },
  { tag: 'pl', direction: 'ltr' },
  { tag: 'ro', direction: 'ltr' },
  { tag: 'so', direction: 'ltr' },
  { tag: 'fr', direction: 'ltr' },
  { tag: 'es', direction: 'ltr' },
  { tag: 'tr', direction: 'ltr' },
  { tag: 'ar', direction: 'rtl' },
  { tag: 'zh-Hans', direction: 'ltr' },
] as const satisfies readonly Language[];

export type LanguageTag = (typeof languages)[number]['tag'];

/** Whether the program speaks a language. */
export function isLanguageTag(tag: string): tag is LanguageTag {
  return languages.some((language) => language.tag === tag);
}

/** The way a language is written; one that is not spoken here is written like English. */
export function directionOf(tag: string): Language['direction'] {
  return languages.find((language) => language.tag === tag)?.direction ?? 'ltr';
}

/** A language by its tag (BCP 47): `en`, `zh-Hans`. Any: a text that does not stand in it is shown in English. */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u);
