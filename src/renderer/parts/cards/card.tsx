import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './card.module.css';

export interface CardProps {
  children: ReactNode;
  /** large 24 radius with a shadow, staff 16 with an edge, quiet without a shadow, band a tinted note. */
  kind?: 'large' | 'staff' | 'quiet' | 'band' | undefined;
  /** Told by the edge as well as by colour: missing things in brick, extra in ink, misplaced dashed. */
  tone?: 'plain' | 'wrong' | 'strong' | 'dashed' | undefined;
  className?: string | undefined;
}

/** A surface that holds things that belong together. */
export function Card({ children, kind = 'large', tone = 'plain', className }: CardProps) {
  return <div className={classNames(styles.card, styles[kind], styles[tone], className)}>{children}</div>;
}
