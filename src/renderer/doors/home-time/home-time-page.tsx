/** What is still held at home time. */
export function HomeTimePage() {
  return <main />;
}
