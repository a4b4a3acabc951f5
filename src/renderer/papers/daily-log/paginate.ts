/** Heights of a section, in pixels: its heading with the table’s head, and every row. */
export interface SectionHeights {
  top: number;
  rows: readonly number[];
}

/** Rows of one section that stand on one page: `from` up to, not including, `to`. */
export interface Stretch {
  section: number;
  from: number;
  to: number;
}

/**
 * Shares sections out over pages, in order. A section’s heading never stands without a row; a row is never cut. `first`
 * and `other` are the heights there are on the first page and on the others. A row higher than a page gets one to itself.
 */
export function paginate(
  sections: readonly SectionHeights[],
  { first, other }: { first: number; other: number },
): Stretch[][] {
  const pages: Stretch[][] = [[]];
  let left = first;
  const turn = () => {
    pages.push([]);
    left = other;
  };
  const isEmpty = () => pages.at(-1)?.length === 0;
  sections.forEach(({ top, rows }, section) => {
    let stretch: Stretch | undefined;
    rows.forEach((height, row) => {
      let needed = stretch ? height : top + height;
      if (needed > left && !(isEmpty() && pages.length > 1)) {
        turn();
        stretch = undefined;
        needed = top + height;
      }
      if (stretch) stretch.to = row + 1;
      else {
        stretch = { section, from: row, to: row + 1 };
        pages.at(-1)?.push(stretch);
      }
      left -= needed;
    });
  });
  return pages;
}
