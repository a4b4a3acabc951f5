import type { Strokes } from '../../../shared/signature.ts';
import { inkBox, PAD_HEIGHT, strokePath } from './stroke-path.ts';

export interface SignatureDrawingProps {
  strokes: Strokes;
  /** Size on the page, in px. */
  width: number;
  height: number;
  label: string;
  /** pad: as it stood on the pad; ink: cut to the ink, for small places such as a table row. */
  fit?: 'pad' | 'ink' | undefined;
}

const UNITS = 1200;
/** A line thinner than this, in px, is lost on paper. */
const THINNEST = 1.4;

/** A signature as lines: sharp on paper and on any screen, in the colour of the text around it. */
export function SignatureDrawing({ strokes, width, height, label, fit = 'pad' }: SignatureDrawingProps) {
  const whole = { x: 0, y: 0, width: UNITS, height: UNITS * PAD_HEIGHT };
  const box = fit === 'ink' ? inkBox(strokes, UNITS) : whole;
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      preserveAspectRatio="xMinYMid meet"
    >
      <path
        d={strokePath(strokes, UNITS)}
        fill="none"
        stroke="currentColor"
        strokeWidth={Math.max(THINNEST, width / 260)}
        vectorEffect="non-scaling-stroke"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
