import type { LanguageTag } from '../../shared/languages.ts';

/** Each language by its own name, as those who speak it look for it. The same in every language. */
export const ownNames: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  ne: 'नेपाली',
  pl: 'Polski',
  ro: 'Română',
  so: 'Soomaali',
  fr: 'Français',
  es: 'Español',
  tr: 'Türkçe',
  ar: 'العربية',
  'zh-Hans': '简体中文',
};
