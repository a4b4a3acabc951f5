import { expect, test } from 'vitest';
import { decodeText } from '../../../src/main/decode-text.ts';

test('a file is read as UTF-8, with or without its mark, or else as Windows-1252', () => {
  const names = 'Zoë O’Brien, फ़ातिमा';
  expect(decodeText(Buffer.from(names))).toBe(names);
  expect(decodeText(Buffer.from(`\uFEFF${names}`))).toBe(names);
  expect(decodeText(Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x4f, 0x92, 0x42]))).toBe('Zoë O’B');
});
