import { describe, expect, test } from 'vitest';
import { type KeyRows, sharedPages } from '../../../../../src/renderer/parts/keyboard/keyboard-layout.ts';
import { layoutOf } from '../../../../../src/renderer/parts/keyboard/layouts.ts';
import { languages } from '../../../../../src/shared/languages.ts';

const latin = 'abcdefghijklmnopqrstuvwxyz';

/** Every letter of each language as it is taught at school; for Arabic and Nepali with signs, for others small letters. */
const alphabets = {
  en: latin,
  ne: 'अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहािीुूृेैोौंःँ्।',
  pl: `${latin}ąćęłńóśźż`,
  ro: `${latin}ăâîșț`,
  so: latin,
  fr: `${latin}àâæçéèêëîïôœùûüÿ`,
  es: `${latin}áéíñóúü`,
  tr: 'abcçdefgğhıijklmnoöprsştuüvyzqwx',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة،؛؟',
  'zh-Hans': latin,
};

function characters(rows: KeyRows = []): string[] {
  return rows.flat().flatMap((key) => ('type' in key ? [key.type] : []));
}

describe.each(languages)('the keyboard of $tag', ({ tag }) => {
  const layout = layoutOf(tag);
  const own = [layout.letters, ...(layout.shifted ? [layout.shifted] : [])];

  test('has every letter of the alphabet, in sight or one key away', () => {
    const accents = layout.shifted ? [] : [sharedPages.accents, sharedPages['more-accents']];
    const typed = new Set([...own, ...accents].flatMap(characters));
    expect(Array.from(alphabets[tag]).filter((letter) => !typed.has(letter))).toEqual([]);
  });

  test('has three rows with keys wide enough for a finger, none twice, shift and erase at their ends', () => {
    for (const rows of own) {
      expect(rows).toHaveLength(3);
      // 1080 px less two margins of 64 and gaps of 8 leave 64 px a key for thirteen.
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(13);
      const typed = characters(rows);
      expect(new Set(typed).size).toBe(typed.length);
      expect([rows[2]?.at(0), rows[2]?.at(-1)]).toEqual([{ act: 'shift' }, { act: 'erase' }]);
    }
  });

  test('types apostrophe and hyphen of names, or is one key away from letters that do', () => {
    const typed = characters(layout.letters);
    expect(layout.sample !== undefined || (typed.includes("'") && typed.includes('-'))).toBe(true);
  });
});

test('figures and signs are the same on every keyboard', () => {
  expect(characters(sharedPages.symbols).join('')).toMatch(/^1234567890/u);
});

test('capitals are those of the language: a Turkish i keeps its dot, and ı has none', () => {
  const { language } = layoutOf('tr');
  expect('istanbul ığdır'.toLocaleUpperCase(language)).toBe('İSTANBUL IĞDIR');
  expect('i'.toLocaleUpperCase(layoutOf('pl').language)).toBe('I');
});
