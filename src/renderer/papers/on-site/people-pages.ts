/** Rows that fit on the first page beneath its heading, and on each page after it. */
export const ROWS = { first: 28, later: 32 } as const;

/** The rows of each page; one page at least, so that an empty list is a page too. */
export function pagesOf<Row>(rows: readonly Row[]): Row[][] {
  const pages = [rows.slice(0, ROWS.first)];
  for (let from = ROWS.first; from < rows.length; from += ROWS.later)
    pages.push(rows.slice(from, from + ROWS.later));
  return pages;
}
