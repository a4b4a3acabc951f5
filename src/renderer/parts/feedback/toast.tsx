import { Check, TriangleAlert, Undo2 } from 'lucide-react';
import styles from './toast.module.css';

export interface ToastProps {
  /** The weightier first words, then the rest. */
  strong: string;
  children?: string | undefined;
  tone?: 'done' | 'problem' | undefined;
  /** “Undo, 52 s”. */
  undoLabel?: string | undefined;
  onUndo?: (() => void) | undefined;
  /** Another thing to do about it, in place of an undo. */
  actionLabel?: string | undefined;
  onAction?: (() => void) | undefined;
}

/** Says what has just happened, and offers to undo it. It keeps its place when empty: give it a fixed home. */
export function Toast({ strong, children, tone = 'done', ...props }: ToastProps) {
  const { undoLabel, onUndo, actionLabel, onAction } = props;
  const problem = tone === 'problem';
  return (
    <div className={styles.toast} data-tone={tone}>
      <p className={styles.words} role={problem ? 'alert' : 'status'}>
        {problem ? <TriangleAlert aria-hidden="true" /> : <Check aria-hidden="true" strokeWidth={3} />}
        <span>
          <b>{strong}</b> {children}
        </span>
      </p>
      {undoLabel !== undefined && onUndo !== undefined ? (
        <button type="button" className={styles.undo} onClick={onUndo}>
          <Undo2 aria-hidden="true" />
          {undoLabel}
        </button>
      ) : null}
      {actionLabel !== undefined && onAction !== undefined ? (
        <button type="button" className={styles.undo} onClick={onAction}>
          {actionLabel}
        </button>
      ) : null}
    </div>
  );
}
