import i18next from 'i18next';
import { expect, test } from 'vitest';
import { longDay, shortDay, weekdayOf } from '../../../../src/renderer/words/format-date.ts';
import { spoken } from '../../../../src/renderer/words/spoken.ts';
import { languages, type LanguageTag } from '../../../../src/shared/languages.ts';

const words = i18next.createInstance();
await words.init({
  lng: 'en',
  fallbackLng: false,
  load: 'currentOnly',
  defaultNS: 'kiosk',
  resources: Object.fromEntries(Object.entries(spoken).map(([tag, all]) => [tag, { kiosk: all }])),
  interpolation: { escapeValue: false },
});

/** Sunday 1 March 2026 as it is written where the language is spoken. */
const firstOfMarch = {
  en: ['Sunday 1 March 2026', '1 March 2026'],
  ne: ['आइतबार, 1 मार्च 2026', '1 मार्च 2026'],
  pl: ['niedziela, 1 marca 2026', '1 marca 2026'],
  ro: ['duminică, 1 martie 2026', '1 martie 2026'],
  so: ['Axad, 1 Maarso 2026', '1 Maarso 2026'],
  fr: ['dimanche 1 mars 2026', '1 mars 2026'],
  es: ['domingo, 1 de marzo de 2026', '1 de marzo de 2026'],
  tr: ['1 Mart 2026 Pazar', '1 Mart 2026'],
  ar: ['الأحد 1 مارس 2026', '1 مارس 2026'],
  'zh-Hans': ['2026年3月1日星期日', '2026年3月1日'],
} satisfies Record<LanguageTag, [string, string]>;

test.each(Object.entries(firstOfMarch))('a day in %s', async (tag, [long, short]) => {
  const t = await words.changeLanguage(tag).then(() => words.getFixedT<'kiosk'>(tag));
  expect([longDay(t, '2026-03-01'), shortDay(t, '2026-03-01')]).toEqual([long, short]);
});

test.each(languages)(
  'the days and months of $tag are twelve and seven, each with a name of its own',
  async ({ tag }) => {
    const t = words.getFixedT<'kiosk'>(tag);
    const days = Array.from({ length: 7 }, (_, day) => weekdayOf(t, `2026-03-0${day + 1}`));
    expect(new Set(days).size).toBe(7);
    const months = Array.from({ length: 12 }, (_, month) =>
      shortDay(t, `2026-${String(month + 1).padStart(2, '0')}-15`),
    );
    expect(new Set(months).size).toBe(12);
  },
);
