import { done, refused, type Result } from '../shared/result.ts';

/** What files of other kinds begin with. */
const KINDS: readonly (readonly [kind: 'spreadsheet' | 'document' | 'picture', first: readonly number[]])[] =
  [
    // A zip: what Excel and Numbers save. Then what Excel saved before 2007.
    ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
    ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
    ['document', [0x25, 0x50, 0x44, 0x46]],
    ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
    ['picture', [0xff, 0xd8, 0xff]],
    ['picture', [0x89, 0x50, 0x4e, 0x47]],
    ['picture', [0x47, 0x49, 0x46, 0x38]],
  ];

/** How far a text without a mark is looked at for the noughts of UTF-16. */
const LOOKED_AT = 2000;

/**
 * The text of a file: UTF-16 by its mark or its noughts, else UTF-8 with or without its mark where every byte fits, else
 * Windows-1252, as older spreadsheets save. Refuses a file of another kind with `csv-unreadable` and the fact `reason`:
 * `spreadsheet`, `document` (PDF, RTF) or `picture`.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  const kind = KINDS.find(([, first]) => startsWith(bytes, first))?.[0];
  if (kind !== undefined) return refused('csv-unreadable', { facts: { reason: kind } });
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return done(new TextDecoder(wide).decode(bytes));
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return done(fromWindows(bytes));
  }
}

/** What Windows-1252 has where Latin-1 has controls, from byte 0x80 on; a space where it has nothing either. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

// Some versions of Node take Windows-1252 for Latin-1 and make a control of the apostrophe in «O’Brien».
function fromWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replace(/[\u0080-\u009F]/gu, (letter) => {
    const windows = WINDOWS[letter.charCodeAt(0) - 0x80] ?? ' ';
    return windows === ' ' ? letter : windows;
  });
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

/** UTF-16, if the bytes are that: by its mark, or because every other byte of most is nought. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const seen = bytes.subarray(0, LOOKED_AT);
  const noughts = [0, 0];
  for (const [at, byte] of seen.entries()) if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts;
  if (odd > seen.length / 4 && even === 0) return 'utf-16le';
  return even > seen.length / 4 && odd === 0 ? 'utf-16be' : undefined;
}
