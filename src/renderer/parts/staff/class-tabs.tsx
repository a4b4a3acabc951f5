import { useId, type KeyboardEvent, type ReactNode } from 'react';
import styles from './class-tabs.module.css';

export interface ClassTab {
  id: string;
  label: string;
  /** “16 of 26”. */
  count?: string | undefined;
}

export interface ClassTabsProps {
  label: string;
  tabs: readonly ClassTab[];
  current: string;
  onChange: (id: string) => void;
  /** Right of the tabs: a search box. */
  beside?: ReactNode;
  children: ReactNode;
}

/** Tabs of a drawer file; arrow keys move between them. */
export function ClassTabs({ label, tabs, current, onChange, beside, children }: ClassTabsProps) {
  const base = useId();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const back = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const step = event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? (event.key === back ? -1 : 1) : 0;
    if (step === 0) return;
    const here = tabs.findIndex(({ id }) => id === current);
    const next = tabs[(here + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  };
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <div className={styles.tabs} role="tablist" aria-label={label} onKeyDown={move}>
          {tabs.map(({ id, label: words, count }) => (
            <button
              key={id}
              id={`${base}-${id}`}
              type="button"
              role="tab"
              className={styles.tab}
              aria-selected={id === current}
              aria-controls={`${base}-panel`}
              tabIndex={id === current ? 0 : -1}
              onClick={() => onChange(id)}
            >
              <bdi>{words}</bdi>
              {count === undefined ? null : <span className={styles.count}>{count}</span>}
            </button>
          ))}
        </div>
        {beside}
      </div>
      <div
        id={`${base}-panel`}
        className={styles.panel}
        role="tabpanel"
        aria-labelledby={`${base}-${current}`}
      >
        {children}
      </div>
    </div>
  );
}
