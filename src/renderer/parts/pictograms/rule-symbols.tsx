/** The drawings that carry a rule without words. Lines take the text colour; see the tokens `--pbg`, `--card`, `--pno` and their like. */
export function RuleSymbols() {
  return (
    <>
      <symbol id="pictogram-no-pictures" viewBox="0 0 160 160">
        <g fill="none" stroke="currentColor" strokeWidth="10" strokeLinecap="round" strokeLinejoin="round">
          <path
            d="M58 42l8-14h28l8 14h28a10 10 0 0 1 10 10v66a10 10 0 0 1-10 10H30a10 10 0 0 1-10-10V52a10 10 0 0 1 10-10z"
            fill="var(--card)"
            strokeWidth="8"
          />
          <circle cx="80" cy="84" r="25" strokeWidth="8" />
          <circle cx="80" cy="84" r="9" fill="currentColor" stroke="none" />
          <circle cx="121" cy="60" r="5" fill="currentColor" stroke="none" />
          <path d="M22 138L138 22" stroke="var(--pbg)" strokeWidth="26" strokeLinecap="butt" />
          <path d="M22 138L138 22" stroke="var(--pno,currentColor)" strokeWidth="11" />
        </g>
      </symbol>
      <symbol id="pictogram-no-posting" viewBox="0 0 160 160">
        <g fill="none" stroke="currentColor" strokeWidth="10" strokeLinecap="round" strokeLinejoin="round">
          <path
            d="M24 20h112a12 12 0 0 1 12 12v72a12 12 0 0 1-12 12H82l-28 28v-28H24a12 12 0 0 1-12-12V32a12 12 0 0 1 12-12z"
            fill="var(--card)"
            strokeWidth="8"
          />
          <g stroke="none" fill="currentColor">
            <path d="M80 34l42 26v6H38v-6z" />
            <path d="M44 70h72v30H90V84H70v16H44z" />
          </g>
          <path d="M22 138L138 22" stroke="var(--pbg)" strokeWidth="26" strokeLinecap="butt" />
          <path d="M22 138L138 22" stroke="var(--pno,currentColor)" strokeWidth="11" />
        </g>
      </symbol>
      <symbol id="pictogram-talk-to-us" viewBox="0 0 160 160">
        <g fill="none" stroke="currentColor" strokeWidth="10" strokeLinecap="round" strokeLinejoin="round">
          <path d="M22 150V78L80 44l58 34v72z" fill="var(--card)" strokeWidth="8" />
          <g stroke="none" fill="currentColor">
            <circle cx="56" cy="98" r="11" />
            <path d="M38 146v-14a18 18 0 0 1 36 0v14z" />
            <circle cx="104" cy="98" r="11" />
            <path d="M86 146v-14a18 18 0 0 1 36 0v14z" />
          </g>
          <path
            d="M60 8h40a8 8 0 0 1 8 8v18a8 8 0 0 1-8 8H86l-8 9-3-9H60a8 8 0 0 1-8-8V16a8 8 0 0 1 8-8z"
            fill="currentColor"
            stroke="none"
          />
          <path d="M66 20h28M66 31h18" stroke="var(--pbg)" strokeWidth="5" />
        </g>
      </symbol>
      <symbol id="pictogram-keep-private" viewBox="0 0 160 160">
        <g fill="none" stroke="currentColor" strokeWidth="10" strokeLinecap="round" strokeLinejoin="round">
          <path
            d="M34 12h58l34 34v96a8 8 0 0 1-8 8H34a8 8 0 0 1-8-8V20a8 8 0 0 1 8-8z"
            fill="var(--card)"
            strokeWidth="8"
          />
          <path d="M90 14v34h34M44 66h64M44 86h40M44 106h28" strokeWidth="7" />
          <path d="M96 100V84a17 17 0 0 1 34 0v16z" stroke="var(--pbg)" strokeWidth="26" fill="var(--pbg)" />
          <rect
            x="76"
            y="96"
            width="74"
            height="56"
            rx="9"
            fill="var(--pbg)"
            stroke="var(--pbg)"
            strokeWidth="16"
          />
          <path d="M96 100V84a17 17 0 0 1 34 0v16" />
          <rect x="76" y="98" width="74" height="54" rx="9" fill="currentColor" stroke="none" />
          <circle cx="113" cy="120" r="6.500" fill="var(--pbg)" stroke="none" />
          <path d="M113 122v12" stroke="var(--pbg)" strokeWidth="6" />
        </g>
      </symbol>
    </>
  );
}
