/** The keys of a United States board that have two characters, by their place (W3C UI Events KeyboardEvent code). */
const pairs: Readonly<Record<string, string>> = {
  Backquote: '`~',
  Minus: '-_',
  Equal: '=+',
  BracketLeft: '[{',
  BracketRight: ']}',
  Backslash: '\\|',
  Semicolon: ';:',
  Quote: '\'"',
  Comma: ',<',
  Period: '.>',
  Slash: '/?',
  Space: '  ',
};
const shiftedDigits = ')!@#$%^&*(';

/**
 * What a key types on a United States board, whatever board this machine believes to have: scanners are made to press
 * the keys of one. Letters are capitals; undefined for keys that type nothing.
 */
export function usCharacter(code: string, shifted: boolean): string | undefined {
  const [, letter] = /^Key([A-Z])$/u.exec(code) ?? [];
  if (letter !== undefined) return letter;
  const [, digit] = /^Digit(\d)$/u.exec(code) ?? [];
  if (digit !== undefined) return shifted ? shiftedDigits[Number(digit)] : digit;
  const [, pad] = /^Numpad(\d)$/u.exec(code) ?? [];
  return pad ?? pairs[code]?.[shifted ? 1 : 0];
}
