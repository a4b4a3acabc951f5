import { create } from 'qrcode';
import { useMemo } from 'react';
import styles from './qr-code.module.css';

export interface QrCodeProps {
  /** Upper-case letters and digits: the alphanumeric mode keeps the code small and its squares large. */
  payload: string;
  label: string;
  className?: string | undefined;
}

/** Modules of white that a reader needs on every side (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as one path of crisp squares, at level Q, dark on white in every theme. */
export function QrCode({ payload, label, className }: QrCodeProps) {
  const { size, path } = useMemo(() => squares(payload), [payload]);
  const whole = size + 2 * QUIET;
  return (
    <svg
      className={className}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${whole} ${whole}`}
      shapeRendering="crispEdges"
    >
      <rect className={styles.paper} width={whole} height={whole} />
      <path className={styles.ink} d={path} />
    </svg>
  );
}

function squares(payload: string): { size: number; path: string } {
  const { modules } = create([{ data: payload, mode: 'alphanumeric' }], { errorCorrectionLevel: 'Q' });
  const { size } = modules;
  let path = '';
  for (let row = 0; row < size; row += 1) {
    let run = 0;
    for (let column = 0; column <= size; column += 1) {
      const dark = column < size && modules.get(row, column) === 1;
      if (dark) run += 1;
      else if (run > 0) {
        path += `M${column - run + QUIET} ${row + QUIET}h${run}v1h-${run}z`;
        run = 0;
      }
    }
  }
  return { size, path };
}
