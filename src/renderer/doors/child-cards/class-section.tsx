import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import { dayOf, shortDay } from '../../words/format-date.ts';
import styles from './child-cards.module.css';
import type { CardedChild } from './classes-of.ts';

export interface ClassSectionProps {
  className: string;
  children: readonly CardedChild[];
  /** The list was narrowed by a search: everybody found is shown. */
  searching: boolean;
  chosen: ReadonlySet<string>;
  onMark: (ids: readonly string[], on: boolean) => void;
  onLost: (child: CardedChild) => void;
}

/** A class, to be chosen as a whole, or opened to choose single children of it. */
export function ClassSection({ className, children, searching, chosen, onMark, onLost }: ClassSectionProps) {
  const { t } = useTranslation('kiosk');
  const [opened, setOpened] = useState(false);
  const open = opened || searching;
  const ids = children.map(({ id }) => id);
  const marked = ids.filter((id) => chosen.has(id)).length;
  const cards = children.filter(({ madeAt }) => madeAt !== null).length;
  const words = open ? 'hide' : 'show';
  return (
    <section className={styles.class} aria-label={className}>
      <div className={styles.classHead}>
        <CheckboxCard
          label={className}
          hint={
            marked === 0 || marked === ids.length
              ? t('childCards.children.ofClass', { count: children.length, cards })
              : t('childCards.children.someOfClass', { count: children.length, marked })
          }
          checked={marked === ids.length}
          onChange={(on) => onMark(ids, on)}
        />
        {searching ? null : (
          <Button
            size="staff"
            expanded={open}
            iconEnd={open ? <ChevronUp /> : <ChevronDown />}
            label={t(`childCards.children.${words}Label`, { className })}
            onClick={() => setOpened(!open)}
          >
            {t(`childCards.children.${words}`)}
          </Button>
        )}
      </div>
      {open ? (
        <ul className={styles.children}>
          {children.map((child) => (
            <Child
              key={child.id}
              child={child}
              chosen={chosen.has(child.id)}
              onMark={(on) => onMark([child.id], on)}
              onLost={() => onLost(child)}
            />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

interface ChildProps {
  child: CardedChild;
  chosen: boolean;
  onMark: (on: boolean) => void;
  onLost: () => void;
}

function Child({ child: { name, madeAt, printed }, chosen, onMark, onLost }: ChildProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const state =
    madeAt === null
      ? t('childCards.children.states.none')
      : printed
        ? t('childCards.children.states.printed', { day: shortDay(t, dayOf(madeAt, timeZone)) })
        : t('childCards.children.states.made');
  return (
    <li className={styles.child}>
      <CheckboxCard label={name} hint={state} checked={chosen} onChange={onMark} />
      {madeAt === null ? null : (
        <Button size="staff" label={t('childCards.children.lostLabel', { name })} onClick={onLost}>
          {t('childCards.children.lost')}
        </Button>
      )}
    </li>
  );
}
