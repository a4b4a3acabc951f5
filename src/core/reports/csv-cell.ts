/** Most characters a spreadsheet keeps in a cell; it cuts or refuses the rest. */
const CELL_MOST = 32_767;

// Compatibility forms first: spreadsheets read the full-width signs of East Asian keyboards as the plain ones.
const FORMULA = /^[\s\p{Cf}]*[=+\-@]/u;
// A class called “3/4” or “1-2” must not become the third of April.
const DATE_LIKE = /^(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|[12]\d|3[01])(?:[/.-]\d{2,4})?$/u;
const LEADING_BREAK = /^[\t\r\n]/u;
// Never characters, and refused by spreadsheets.
const NONCHARACTER = /[\uFFFE\uFFFF]/gu;

/**
 * Text as it may stand in a cell: what a spreadsheet would take for a formula or a date is kept as text by an apostrophe before
 * it (OWASP, CSV injection).
 */
export function textCell(text: string): string {
  const clean = text.replace(NONCHARACTER, '');
  const risky =
    LEADING_BREAK.test(clean) ||
    DATE_LIKE.test(clean) ||
    FORMULA.test(clean.slice(0, 1000).normalize('NFKC'));
  return (risky ? `'${clean}` : clean).slice(0, CELL_MOST);
}
