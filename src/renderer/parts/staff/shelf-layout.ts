/** Most slots that stand side by side: a longer shelf goes on in a row below. */
const ACROSS_MOST = 8;
/** Rows that fit into the frame at full height; with more they get lower, then the frame scrolls. */
const ROWS_AT_FULL_HEIGHT = 8;

/** How shelves are drawn: so many slots across; whether a shelf takes several rows; whether rows must be low. */
export interface ShelfLayout {
  columns: number;
  wraps: boolean;
  low: boolean;
}

/** Lays shelves of these lengths out, evenly where one is too long for a row. */
export function layShelves(lengths: readonly number[]): ShelfLayout {
  const longest = Math.max(1, ...lengths);
  const columns = Math.ceil(longest / Math.ceil(longest / ACROSS_MOST));
  const rows = lengths.reduce((sum, length) => sum + Math.ceil(length / columns), 0);
  // Few slots would be drawn as wide as doors.
  return { columns: Math.max(columns, 4), wraps: longest > columns, low: rows > ROWS_AT_FULL_HEIGHT };
}

/** Slots in the order they came, shelf by shelf. */
export function byShelf<Slot extends { shelf?: number | undefined }>(slots: readonly Slot[]): Slot[][] {
  const shelves = new Map<number, Slot[]>();
  for (const slot of slots) {
    const shelf = shelves.get(slot.shelf ?? 1);
    if (shelf) shelf.push(slot);
    else shelves.set(slot.shelf ?? 1, [slot]);
  }
  return [...shelves.values()];
}
