import { expect, test } from 'vitest';
import { english, type KeyCap } from '../../../../../src/renderer/parts/keyboard/layouts.ts';

const pages = Object.entries(english.pages);

test.each(pages)('the page of %s has three rows of ten keys, none twice', (_name, rows) => {
  expect(rows.map((row) => row.length)).toEqual([10, 10, 10]);
  const caps = rows.flat().map((key: KeyCap) => ('type' in key ? key.type : key.act));
  expect(new Set(caps).size).toBe(30);
});

test('every letter of the languages spoken at the door can be typed', () => {
  const typed = new Set(
    pages.flatMap(([, rows]) => rows.flat()).map((key) => ('type' in key ? key.type : '')),
  );
  const needed = 'ąćęłńóśźż ăâîșț àâçéèêëîïôœùûü áéíñóúü çğıöşü'.replaceAll(' ', '');
  expect(Array.from(needed).filter((letter) => !typed.has(letter))).toEqual([]);
});
