import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StillHeld } from '../../../shared/contract/home-time.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { useRoving } from '../../parts/staff/roving.ts';
import { timeOfDay } from '../../words/format-date.ts';
import { HeldRow } from './held-row.tsx';
import { classAskedAt, type RungName } from './ladder.ts';
import styles from './home-time.module.css';

export interface ClassSectionProps {
  name: string;
  held: readonly StillHeld[];
  onStep: (handovers: string[], step: Exclude<RungName, 'kept-overnight'>) => void;
  onKeep: (held: StillHeld) => void;
  onNotes: (held: StillHeld) => void;
}

/** One class with what is still held of it; the whole class is asked in one touch. Arrow keys walk over its ladders. */
export function ClassSection({ name, held, onStep, onKeep, onNotes }: ClassSectionProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone, day } = useSchool();
  const roving = useRoving();
  const asked = classAskedAt(held, day, timeZone);
  return (
    <section className={styles.class} aria-label={name}>
      <div className={styles.classHead}>
        <h3 className={styles.className}>
          <bdi>{name}</bdi>
        </h3>
        <span className={styles.count}>{t('homeTime.classCount', { count: held.length })}</span>
        <Button
          size="staff"
          icon={<Users />}
          kind={asked === undefined ? 'primary' : 'plain'}
          label={
            asked === undefined
              ? t('homeTime.askClassLabel', { name })
              : t('homeTime.askAgainLabel', { time: timeOfDay(asked, timeZone), name })
          }
          onClick={() =>
            onStep(
              held.map(({ handover }) => handover),
              'class-asked',
            )
          }
        >
          {asked === undefined
            ? t('homeTime.askClass')
            : t('homeTime.askAgain', { time: timeOfDay(asked, timeZone) })}
        </Button>
      </div>
      <div
        ref={roving.ref}
        role="group"
        aria-label={t('homeTime.ladders', { name })}
        onKeyDown={roving.onKeyDown}
        onFocus={roving.onFocus}
      >
        <ul className={styles.rows}>
          {held.map((one) => (
            <HeldRow
              key={one.handover}
              held={one}
              onStep={(step) => onStep([one.handover], step)}
              onKeep={() => onKeep(one)}
              onNotes={() => onNotes(one)}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}
