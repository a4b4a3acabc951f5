import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';

/** Every language the program speaks, with its sentences. English is the measure: the others have the same keys. */
export const languages = { en } as const;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'kiosk';
    resources: { kiosk: typeof en };
  }
}

/** Makes the words ready. They are in the program: nothing is loaded. */
export function startWords(language: keyof typeof languages = 'en'): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'kiosk',
    resources: Object.fromEntries(Object.entries(languages).map(([code, words]) => [code, { kiosk: words }])),
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = language;
}
