import { Eraser, PenLine } from 'lucide-react';
import { useEffect, useRef } from 'react';
import Pad from 'signature_pad';
import type { Strokes } from '../../../shared/signature.ts';
import { Button } from '../button/button.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { groupsOf, strokesOf } from './pad-strokes.ts';
import styles from './signature-pad.module.css';

export interface SignaturePadProps {
  id?: string | undefined;
  /** What the pad is, for people who listen. */
  label: string;
  /** Said to those who cannot draw here: that typing a name counts the same. */
  keyboardNote: string;
  /** Name and date under the line. */
  caption: string;
  clearLabel: string;
  strokes: Strokes;
  onChange: (strokes: Strokes) => void;
  wrong?: boolean | undefined;
}

/** Thinnest and thickest line as shares of the pad’s width. */
const THIN = 0.0016;
const THICK = 0.0038;

/** A pad for finger, pen or mouse. The strokes live with the caller, so that going back loses nothing. */
export function SignaturePad(props: SignaturePadProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<Pad | null>(null);
  const latest = useRef(props);
  // What the pad last reported: only strokes that came from elsewhere are drawn again.
  const reported = useRef<Strokes | null>(null);

  useEffect(() => {
    latest.current = props;
    if (props.strokes !== reported.current) draw(canvas.current, pad.current, props.strokes);
    reported.current = props.strokes;
  });

  useEffect(() => {
    const { current: surface } = canvas;
    if (surface === null) return undefined;
    const made = new Pad(surface, { throttle: 0 });
    pad.current = made;
    made.addEventListener('endStroke', () => {
      const strokes = strokesOf(made.toData(), surface.clientWidth);
      reported.current = strokes;
      latest.current.onChange(strokes);
    });
    // A stroke can change the pad’s size by mending its red edge: then what was just drawn is not in the props yet.
    const resized = new ResizeObserver(() => draw(surface, made, reported.current ?? latest.current.strokes));
    resized.observe(surface);
    return () => {
      resized.disconnect();
      made.off();
      pad.current = null;
    };
  }, []);

  return (
    <div className={styles.pad} data-wrong={props.wrong === true || undefined}>
      <canvas
        ref={canvas}
        id={props.id}
        tabIndex={-1}
        className={styles.canvas}
        role="img"
        aria-label={props.label}
      />
      <VisuallyHidden>{props.keyboardNote}</VisuallyHidden>
      <PenLine aria-hidden="true" className={styles.pen} />
      <span className={styles.line} />
      <div className={styles.foot}>
        <bdi className={styles.caption}>{props.caption}</bdi>
        <Button size="header" icon={<Eraser />} onClick={() => props.onChange([])}>
          {props.clearLabel}
        </Button>
      </div>
    </div>
  );
}

/** Fits the surface to its place on the screen, sharp on dense screens, and draws the strokes anew. */
function draw(surface: HTMLCanvasElement | null, pad: Pad | null, strokes: Strokes): void {
  if (surface === null || pad === null) return;
  const { clientWidth: width, clientHeight: height } = surface;
  const density = Math.max(1, window.devicePixelRatio);
  surface.width = width * density;
  surface.height = height * density;
  surface.getContext('2d')?.scale(density, density);
  pad.penColor = getComputedStyle(surface).color;
  pad.minWidth = width * THIN;
  pad.maxWidth = width * THICK;
  pad.dotSize = width * THICK;
  const { penColor, minWidth, maxWidth, dotSize, velocityFilterWeight, compositeOperation } = pad;
  const look = { penColor, minWidth, maxWidth, dotSize, velocityFilterWeight, compositeOperation };
  pad.fromData(groupsOf(strokes, width, look));
}
