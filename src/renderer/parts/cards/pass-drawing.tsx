import { create } from 'qrcode';
import styles from './scan-panel.module.css';

/** What the drawn code says: nothing that any reader takes for ours. */
const sample = create([{ data: 'PASS', mode: 'alphanumeric' }], { errorCorrectionLevel: 'L' }).modules;
const dark = [...Array(sample.size * sample.size).keys()].filter(
  (place) => sample.get(Math.floor(place / sample.size), place % sample.size) === 1,
);
const squares = dark
  .map((place) => `M${place % sample.size} ${Math.floor(place / sample.size)}h1v1h-1z`)
  .join('');

/** A pass between the corners of a reader’s view. */
export function PassDrawing() {
  return (
    <svg className={styles.drawing} viewBox="0 0 272 272" fill="none" aria-hidden="true">
      <g className={styles.line} strokeWidth="12" strokeLinecap="round">
        <path d="M62 6H32A26 26 0 0 0 6 32v30M210 6h30a26 26 0 0 1 26 26v30" />
        <path d="M62 266H32a26 26 0 0 1-26-26v-30M210 266h30a26 26 0 0 0 26-26v-30" />
      </g>
      <rect className={styles.pass} x="73" y="40" width="130" height="192" rx="14" strokeWidth="6" />
      <g className={styles.line} strokeLinecap="round">
        <path d="M121 60h32" strokeWidth="8" />
        <path d="M98 87h80" strokeWidth="12" />
        <path className={styles.faint} d="M110 106h56" strokeWidth="8" />
      </g>
      <g transform={`translate(94 126) scale(${88 / sample.size})`}>
        <path className={styles.squares} d={squares} shapeRendering="crispEdges" />
      </g>
    </svg>
  );
}
