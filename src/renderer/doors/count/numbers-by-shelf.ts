/** The numbers of each shelf’s slots: they run on from shelf to shelf, from the top. */
export function numbersByShelf(shelves: readonly number[]): number[][] {
  let last = 0;
  return shelves.map((slots) => Array.from({ length: slots }, () => (last += 1)));
}
