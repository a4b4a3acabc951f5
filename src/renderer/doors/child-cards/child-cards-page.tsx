/** Children’s cards and slot tags. */
export function ChildCardsPage() {
  return <main />;
}
