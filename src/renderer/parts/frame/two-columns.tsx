import type { ReactNode } from 'react';
import styles from './two-columns.module.css';

export interface TwoColumnsProps {
  children: ReactNode;
  /** 480 wide beside the main column; below it in portrait. */
  beside: ReactNode;
  /** Lets what stands beside take the width it needs: a pass. */
  fit?: boolean | undefined;
}

/** The main thing, and what stands beside it. */
export function TwoColumns({ children, beside, fit = false }: TwoColumnsProps) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>{children}</div>
      <div className={fit ? styles.fitting : styles.beside}>{beside}</div>
    </div>
  );
}

/** Fields side by side as far as they fit. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>;
}

/** Things under one another, 24 apart. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}
