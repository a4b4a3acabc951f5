import { expect, test } from 'vitest';
import { calledName, insideSentence } from '../../../../src/renderer/words/names.ts';

test('a greeting says the first word of a name, but never a title or an initial alone', () => {
  expect(calledName('Amara Nwosu-Reid')).toBe('Amara');
  expect(calledName('Björk')).toBe('Björk');
  expect(calledName('Dr Siân O’Rourke')).toBe('Dr Siân O’Rourke');
  expect(calledName('Prof. Anand')).toBe('Prof. Anand');
  expect(calledName('J. R. Whitlock')).toBe('J. R. Whitlock');
  expect(calledName('مريم الحسيني')).toBe('مريم');
  expect(calledName('عبد الرحمن المصري')).toBe('عبد الرحمن المصري');
  expect(calledName('Abdul Rahim Siddiq')).toBe('Abdul Rahim Siddiq');
  expect(calledName('王秀英')).toBe('王秀英');
  expect(calledName(`Wolfe${'schlegel'.repeat(5)} Senior`)).toBeUndefined();
});

test('only what runs the other way is set apart in a sentence', () => {
  expect(insideSentence('Mr Fenwick')).toBe('Mr Fenwick');
  expect(insideSentence('مريم')).toBe('\u2068مريم\u2069');
  expect(insideSentence(insideSentence('مريم'))).toBe('\u2068مريم\u2069');
  expect(insideSentence('12', 'rtl')).toBe('12');
  expect(insideSentence('Mr Fenwick (Year 6)', 'rtl')).toBe('\u2068Mr Fenwick (Year 6)\u2069');
});
