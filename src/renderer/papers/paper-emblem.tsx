/** The emblem in black and white, as a slip printer can draw it. */
export function PaperEmblem({ className }: { className: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <circle cx="48" cy="48" r="47" />
      <g fill="#fff">
        <path d="M30 53a18 18 0 0 1 36 0z" />
        <path d="M48 64c-8-6.500-21-8.500-34-5.500v14c13-3 26-1 34 5.500 8-6.500 21-8.500 34-5.500v-14c-13-3-26-1-34 5.500z" />
      </g>
      <path
        stroke="#fff"
        strokeWidth="5"
        strokeLinecap="round"
        d="M48 20v6M28.600 28l3.600 4.600M67.400 28l-3.600 4.600M16.500 44l5.600 1.800M79.500 44l-5.600 1.800"
      />
      <path d="M48 64v14" stroke="#000" strokeWidth="3" />
    </svg>
  );
}
