import { CircleCheck, LoaderCircle, RotateCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import styles from './page-states.module.css';

export interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  icon?: ReactNode;
  /** What can be done about it, if anything should be. */
  action?: ReactNode;
}

/** Nothing here, and that is fine, or here is how to begin. */
export function EmptyState({ title, children, icon, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      {icon ?? <CircleCheck aria-hidden="true" />}
      <p className={styles.title}>{title}</p>
      {children === undefined ? null : <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}

/** Something is being fetched. It shows only after a moment, so that quick answers do not flicker. */
export function LoadingState({ label }: { label: string }) {
  return (
    <div className={styles.state} role="status" data-late="">
      <LoaderCircle aria-hidden="true" className={styles.turning} />
      <p className={styles.title}>{label}</p>
    </div>
  );
}

export interface FailedStateProps {
  title: string;
  children?: ReactNode;
  /** A reference to read out to whoever helps. */
  reference?: string | undefined;
  retryLabel?: string | undefined;
  onRetry?: (() => void) | undefined;
}

/** It went wrong: what that means, what to read out, and a way on. */
export function FailedState({ title, children, reference, retryLabel, onRetry }: FailedStateProps) {
  return (
    <div className={styles.state} role="alert" data-failed="">
      <TriangleAlert aria-hidden="true" />
      <p className={styles.title}>{title}</p>
      {children === undefined ? null : <div className={styles.text}>{children}</div>}
      {reference === undefined ? null : <code className={styles.reference}>{reference}</code>}
      {retryLabel !== undefined && onRetry !== undefined ? (
        <Button size="staff-large" icon={<RotateCw />} onClick={onRetry}>
          {retryLabel}
        </Button>
      ) : null}
    </div>
  );
}
