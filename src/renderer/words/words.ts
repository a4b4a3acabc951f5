import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { directionOf } from '../../shared/languages.ts';
import type { en } from './en.ts';
import { insideSentence } from './names.ts';
import { spoken } from './spoken.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'kiosk';
    resources: { kiosk: typeof en };
  }
}

/** Makes the words ready, in English. They are in the program: nothing is loaded. The page’s language and direction follow. */
export function startWords(): void {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  });
  void i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    // No stop at `zh` on the way from `zh-Hans` to English.
    load: 'currentOnly',
    defaultNS: 'kiosk',
    resources: Object.fromEntries(Object.entries(spoken).map(([tag, words]) => [tag, { kiosk: words }])),
    // React escapes what it draws; what is put into a sentence is only kept from mixing its direction up.
    interpolation: { escapeValue: true, escape: (text) => insideSentence(text) },
    initAsync: false,
  });
}
