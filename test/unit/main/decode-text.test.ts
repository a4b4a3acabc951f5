import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/main/decode-text.ts';
import { valueOf } from '../../support/arriving.ts';
import { problemOf } from '../../support/phone-desk.ts';

const names = 'Zoë O’Brien;Łucja Przykładowska;نور الهدى;राम;6B\r\n';
const wide = (text: string) => Buffer.from(text, 'utf16le');
const swapped = (text: string) => Buffer.from(wide(text)).swap16();

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(names)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${names}`)],
    ['UTF-16 as Excel writes Unicode text', wide(`\uFEFF${names}`)],
    ['UTF-16 the other way round', swapped(`\uFEFF${names}`)],
  ])('is read from %s', (_, bytes) => {
    expect(valueOf(decodeText(bytes))).toBe(names);
  });

  it('is read from UTF-16 without a mark, where the letters are mostly Latin', () => {
    const text = 'Name\tClass\r\nZoë O’Brien\t6B\r\n';
    expect(valueOf(decodeText(wide(text)))).toBe(text);
    expect(valueOf(decodeText(swapped(text)))).toBe(text);
  });

  it('is read from Windows-1252, where a byte fits no UTF-8', () => {
    const bytes = Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x4f, 0x92, 0x42, 0x80]);
    expect(valueOf(decodeText(bytes))).toBe('Zoë O’B€');
  });

  it('may be empty', () => {
    expect(valueOf(decodeText(new Uint8Array()))).toBe('');
  });

  it.each([
    ['spreadsheet', 'PK\u0003\u0004[Content_Types].xml'],
    ['spreadsheet', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1'],
    ['document', '%PDF-1.7'],
    ['document', '{\\rtf1\\ansi'],
    ['picture', '\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF'],
    ['picture', '\u0089PNG\r\n'],
    ['picture', 'GIF89a'],
  ])('is not looked for in a %s', (reason, first) => {
    expect(problemOf(decodeText(Buffer.from(first, 'latin1')))).toEqual({
      code: 'csv-unreadable',
      facts: { reason },
    });
  });
});
