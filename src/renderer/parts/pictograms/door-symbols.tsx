/** The doors, and the school’s emblem. Lines take the text colour; see the tokens `--pbg`, `--card`, `--pno` and their like. */
export function DoorSymbols() {
  return (
    <>
      <symbol id="pictogram-sign-in" viewBox="0 0 160 160">
        <g fill="none" stroke="currentColor" strokeWidth="10" strokeLinecap="round" strokeLinejoin="round">
          <path d="M94 13h52v134H94" />
          <path d="M70 80h42M94 60l20 20-20 20" strokeWidth="11" />
          <g stroke="none" fill="currentColor">
            <circle cx="32" cy="38" r="15" />
            <path d="M11 77a19 19 0 0 1 19-19h4a19 19 0 0 1 19 19v21a6 6 0 0 1-6 6v36a7 7 0 0 1-7 7h-0.500a6 6 0 0 1-6-6v-28h-3v28a6 6 0 0 1-6 6h-0.500a7 7 0 0 1-7-7v-36a6 6 0 0 1-6-6z" />
          </g>
        </g>
      </symbol>
      <symbol id="pictogram-sign-out" viewBox="0 0 160 160">
        <g fill="none" stroke="currentColor" strokeWidth="10" strokeLinecap="round" strokeLinejoin="round">
          <path d="M62 13H12v134h50" />
          <path d="M34 80h38M56 60l20 20-20 20" strokeWidth="11" />
          <g stroke="none" fill="currentColor">
            <circle cx="116" cy="38" r="15" />
            <path d="M95 77a19 19 0 0 1 19-19h4a19 19 0 0 1 19 19v21a6 6 0 0 1-6 6v36a7 7 0 0 1-7 7h-0.500a6 6 0 0 1-6-6v-28h-3v28a6 6 0 0 1-6 6h-0.500a7 7 0 0 1-7-7v-36a6 6 0 0 1-6-6z" />
          </g>
          <path d="M130 70l15-12-3-26" strokeWidth="10" />
        </g>
      </symbol>
      <symbol id="pictogram-phones" viewBox="0 0 160 160">
        <g fill="none" stroke="currentColor" strokeWidth="10" strokeLinecap="round" strokeLinejoin="round">
          <rect x="30" y="12" width="76" height="136" rx="14" />
          <path d="M60 30h16" strokeWidth="8" />
          <g>
            <path
              d="M84 96v-12a23 23 0 0 1 46 0v12z"
              stroke="var(--pbg)"
              strokeWidth="24"
              fill="var(--pbg)"
            />
            <rect
              x="72"
              y="88"
              width="70"
              height="56"
              rx="9"
              fill="var(--pbg)"
              stroke="var(--pbg)"
              strokeWidth="20"
            />
            <path d="M90 92v-10a17 17 0 0 1 34 0v10" />
            <rect x="72" y="90" width="70" height="54" rx="9" fill="currentColor" stroke="none" />
            <circle cx="107" cy="112" r="7" fill="var(--pbg)" stroke="none" />
            <path d="M107 114v13" stroke="var(--pbg)" strokeWidth="6" />
          </g>
        </g>
      </symbol>
      <symbol id="pictogram-emblem" viewBox="0 0 96 96">
        <circle cx="48" cy="48" r="46" fill="#0F4C5C" stroke="var(--ring,#0F4C5C)" strokeWidth="3" />
        <g fill="#F4B942">
          <path d="M30 53a18 18 0 0 1 36 0z" />
          <g stroke="#F4B942" strokeWidth="5" strokeLinecap="round">
            <path d="M48 20v6M28.6 28l3.6 4.6M67.4 28l-3.6 4.6M16.5 44l5.6 1.8M79.5 44l-5.6 1.8" />
          </g>
        </g>
        <path
          fill="#fff"
          d="M48 64c-8-6.500-21-8.500-34-5.500v14c13-3 26-1 34 5.500 8-6.500 21-8.500 34-5.500v-14c-13-3-26-1-34 5.500z"
        />
        <path d="M48 64v14" stroke="#0F4C5C" strokeWidth="3" />
      </symbol>
    </>
  );
}
