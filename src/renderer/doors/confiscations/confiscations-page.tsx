/** Confiscated devices. */
export function ConfiscationsPage() {
  return <main />;
}
