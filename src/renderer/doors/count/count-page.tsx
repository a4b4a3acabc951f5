/** Counting the cupboard. */
export function CountPage() {
  return <main />;
}
