import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from '../../parts/class-names.ts';
import styles from './message-page.module.css';

export interface MessagePageProps {
  icon: ReactNode;
  title: string;
  children: ReactNode;
  /** leaf: it is done. plain: it goes on with somebody else. */
  tone?: 'leaf' | 'plain' | undefined;
}

/** The end of something: a large sign, one sentence with focus, and what to do now. */
export function MessagePage({ icon, title, children, tone = 'plain' }: MessagePageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.message}>
      <span className={classNames(styles.sign, styles[tone])} aria-hidden="true">
        {icon}
      </span>
      <h1
        ref={heading}
        tabIndex={-1}
        className={styles.title}
        data-long={title.length > 40 || undefined}
        dir="auto"
      >
        {title}
      </h1>
      <div className={styles.words}>{children}</div>
    </div>
  );
}
