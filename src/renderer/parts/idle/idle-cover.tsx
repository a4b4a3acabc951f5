import { useId, useLayoutEffect, useRef } from 'react';
import { Button } from '../button/button.tsx';
import styles from './idle-cover.module.css';

export interface IdleCoverProps {
  /** Seconds left, and how many there were. */
  left: number;
  whole: number;
  title: string;
  sentence: string;
  clearLabel: string;
  onClear: () => void;
  moreLabel: string;
  onMore: () => void;
}

const RADIUS = 116;
const ROUND = 2 * Math.PI * RADIUS;

/** Covers the page so that nothing typed can be read, and asks whether the person is still there. */
export function IdleCover(props: IdleCoverProps) {
  const { left, whole, onMore } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  const sentenceId = useId();
  // Closed before the element leaves the page: only then does the browser give focus back to where it was.
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    more.current?.focus();
    return () => current?.close();
  }, []);
  const share = whole > 0 ? Math.min(1, Math.max(0, left / whole)) : 0;
  return (
    <dialog
      ref={dialog}
      className={styles.cover}
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={sentenceId}
      onCancel={(event) => {
        event.preventDefault();
        onMore();
      }}
    >
      <div className={styles.card}>
        <div className={styles.top}>
          <svg className={styles.ring} viewBox="0 0 252 252" aria-hidden="true">
            <circle className={styles.track} cx="126" cy="126" r={RADIUS} />
            <circle
              className={styles.rest}
              cx="126"
              cy="126"
              r={RADIUS}
              strokeDasharray={`${ROUND * share} ${ROUND}`}
              transform="rotate(-90 126 126)"
            />
            <text x="126" y="126" className={styles.seconds}>
              {left}
            </text>
          </svg>
          <div>
            <h2 id={titleId} className={styles.title}>
              {props.title}
            </h2>
            <p id={sentenceId} className={styles.sentence}>
              {props.sentence}
            </p>
          </div>
        </div>
        <div className={styles.buttons}>
          <Button size="rule" onClick={props.onClear}>
            {props.clearLabel}
          </Button>
          <Button ref={more} kind="primary" size="rule" onClick={onMore}>
            {props.moreLabel}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
