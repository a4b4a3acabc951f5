import { useEffect, useRef } from 'react';
import styles from './question-heading.module.css';

export interface QuestionHeadingProps {
  children: string;
  /** A short word above, such as the visitor kind or “Rule 2 of 5”. */
  above?: string | undefined;
  lead?: string | undefined;
  /** Takes focus when the page opens, so that a screen reader says the question first. */
  focus?: boolean | undefined;
  id?: string | undefined;
}

/** The question of a public page. */
export function QuestionHeading({ children, above, lead, focus = false, id }: QuestionHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus, children]);
  return (
    <div className={styles.group}>
      {above === undefined ? null : <p className={styles.above}>{above}</p>}
      <h1 ref={heading} id={id} tabIndex={-1} className={styles.question}>
        {children}
      </h1>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
