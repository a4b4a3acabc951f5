/** A phone that is off, and the story of switching it off. Lines take the text colour; see the tokens `--pbg`, `--card`, `--pno` and their like. */
export function PhoneOffSymbols() {
  return (
    <>
      <symbol id="pictogram-phone-off" viewBox="0 0 160 160">
        <g fill="none" stroke="currentColor" strokeWidth="10" strokeLinecap="round" strokeLinejoin="round">
          <rect x="38" y="8" width="84" height="144" rx="16" fill="var(--card)" strokeWidth="8" />
          <path d="M70 21h20" strokeWidth="5" />
          <rect x="48" y="32" width="64" height="96" rx="4" fill="currentColor" stroke="none" />
          <circle cx="80" cy="140" r="4.500" fill="currentColor" stroke="none" />
          <g stroke="var(--pscreen,#fff)" strokeWidth="8">
            <path d="M80 54v25" />
            <path d="M66.500 62a23 23 0 1 0 27 0" />
          </g>
        </g>
      </symbol>
      <symbol id="pictogram-phone-off-story" viewBox="0 0 240 192">
        <g fill="none" stroke="var(--pline)" strokeWidth="8" strokeLinecap="round" strokeLinejoin="round">
          <g>
            <rect x="22" y="50" width="62" height="112" rx="12" fill="var(--plit)" />
            <path d="M46 61h14" strokeWidth="5" />
            <g fill="var(--papp)" stroke="none">
              <rect x="34" y="74" width="16" height="16" rx="4" />
              <rect x="56" y="74" width="16" height="16" rx="4" />
              <rect x="34" y="96" width="16" height="16" rx="4" />
              <rect x="56" y="96" width="16" height="16" rx="4" />
              <rect x="34" y="118" width="38" height="10" rx="4" />
              <circle cx="53" cy="146" r="5" />
            </g>
            <path d="M53 36V24M28 38l-8-9M78 38l8-9" stroke="var(--pray)" strokeWidth="7" />
          </g>
          <path d="M100 106h22M112 94l12 12-12 12" strokeWidth="8" />
          <g>
            <rect x="140" y="24" width="86" height="146" rx="16" fill="var(--pbody)" />
            <path d="M174 37h18" strokeWidth="5" />
            <rect x="150" y="48" width="66" height="98" rx="5" fill="var(--pscr)" stroke="none" />
            <circle cx="183" cy="158" r="4.500" fill="var(--pline)" stroke="none" />
            <g stroke="var(--pglyph)" strokeWidth="8">
              <path d="M183 71v24" />
              <path d="M169.500 79a23 23 0 1 0 27 0" />
            </g>
          </g>
        </g>
      </symbol>
    </>
  );
}
