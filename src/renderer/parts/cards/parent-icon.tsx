/** A grown-up with a child, drawn like the other icons: the library has none. */
export function ParentIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <circle cx="9" cy="5" r="3" />
      <path d="M3 20v-3a6 6 0 0 1 8.5-5.4" />
      <circle cx="17" cy="13" r="2.4" />
      <path d="M13 21.5V21a4 4 0 0 1 8 0v.5" />
    </svg>
  );
}
