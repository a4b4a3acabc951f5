import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './dialog.module.css';

export interface DialogProps {
  title: string;
  children: ReactNode;
  /** Buttons, the safe one first, the primary last. */
  actions: ReactNode;
  /** Escape and nothing else; a dialog never closes by a touch beside it. */
  onClose: () => void;
  size?: 'public' | 'staff' | 'staff-wide' | undefined;
}

/**
 * A question that must be answered first. It is open while it is on the page; the browser keeps focus inside. The element
 * fills the screen around its card: the keys on the glass may stand in it below the card, where they can be reached.
 */
export function Dialog({ title, children, actions, onClose, size = 'staff' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed before the element leaves the page: only then does the browser give focus back to where it was.
  useLayoutEffect(() => {
    const { current } = dialog;
    if (current !== null && !current.open) current.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={classNames(styles.card, styles[size])}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <div className={styles.body}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  );
}
