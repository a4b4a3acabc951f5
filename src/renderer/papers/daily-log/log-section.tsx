import { useTranslation } from 'react-i18next';
import type { DayLog } from '../../../shared/papers.ts';
import type { Person } from './log-rows.ts';
import styles from './log-section.module.css';
import type { Stretch } from './paginate.ts';
import { PeopleTable } from './people-table.tsx';
import { PhonesTable } from './phones-table.tsx';

/** How many rows each section has. One that is empty has a single row that says so. */
export function sectionSizes(people: readonly unknown[], handovers: readonly unknown[]): [number, number] {
  return [Math.max(1, people.length), Math.max(1, handovers.length)];
}

export interface LogSectionProps {
  stretch: Stretch;
  people: readonly Person[];
  log: DayLog;
}

/** The part of the people (section 0) or of the phones (section 1) that stands on one page. */
export function LogSection({ stretch: { section, from, to }, people, log }: LogSectionProps) {
  const { t } = useTranslation();
  const isPeople = section === 0;
  const all = isPeople ? people.length : log.handovers.length;
  const title = t(isPeople ? 'papers.log.people' : 'papers.log.phones');
  const { day, timeZone } = log;
  return (
    <section data-section={section} className={styles.section}>
      <h2 className={styles.heading}>
        {all === 0 ? title : t('papers.log.part', { title, from: from + 1, to, all })}
      </h2>
      {all === 0 && (
        <p data-row className={styles.none}>
          {t(isPeople ? 'papers.log.noPeople' : 'papers.log.noPhones')}
        </p>
      )}
      {all > 0 && isPeople && <PeopleTable people={people.slice(from, to)} day={day} timeZone={timeZone} />}
      {all > 0 && !isPeople && (
        <PhonesTable handovers={log.handovers.slice(from, to)} day={day} timeZone={timeZone} />
      )}
    </section>
  );
}
