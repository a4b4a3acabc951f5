/** Cards on a page: two beside each other, five below each other. */
export const TO_A_PAGE = 10;

/** The cards of each page. */
export function inPages<Card>(cards: readonly Card[]): Card[][] {
  const pages: Card[][] = [];
  for (let from = 0; from < cards.length; from += TO_A_PAGE) pages.push(cards.slice(from, from + TO_A_PAGE));
  return pages;
}
