import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayLog } from '../../../shared/papers.ts';
import { CupboardTable } from './cupboard-table.tsx';
import type { Person } from './log-rows.ts';
import styles from './log-section.module.css';
import type { Stretch } from './paginate.ts';
import { PeopleTable } from './people-table.tsx';
import { PhonesTable } from './phones-table.tsx';

const titles = ['papers.log.people', 'papers.log.phones', 'papers.log.cupboard'] as const;
const nothing = ['papers.log.noPeople', 'papers.log.noPhones', 'papers.log.noCupboard'] as const;

/** How many rows each section has: people, phones, cupboard. One that is empty has a single row that says so. */
export function sectionSizes(people: readonly Person[], log: DayLog): number[] {
  return rowsOf(people, log).map((rows) => Math.max(1, rows));
}

function rowsOf(people: readonly Person[], { handovers, cupboard }: DayLog): number[] {
  return [people.length, handovers.length, cupboard.length];
}

export interface LogSectionProps {
  stretch: Stretch;
  people: readonly Person[];
  log: DayLog;
}

/** The part of a section that stands on one page. */
export function LogSection({ stretch: { section, from, to }, people, log }: LogSectionProps) {
  const { t } = useTranslation();
  const all = rowsOf(people, log)[section] ?? 0;
  const title = t(titles[section] ?? titles[0]);
  const { day, timeZone, handovers, cupboard } = log;
  const tables: ReactNode[] = [
    <PeopleTable key="people" people={people.slice(from, to)} day={day} timeZone={timeZone} />,
    <PhonesTable key="phones" handovers={handovers.slice(from, to)} day={day} timeZone={timeZone} />,
    <CupboardTable key="cupboard" moments={cupboard.slice(from, to)} day={day} timeZone={timeZone} />,
  ];
  return (
    <section data-section={section} className={styles.section}>
      <h2 className={styles.heading}>
        {all === 0 ? title : t('papers.log.part', { title, from: from + 1, to, all })}
      </h2>
      {all === 0 ? (
        <p data-row className={styles.none}>
          {t(nothing[section] ?? nothing[0])}
        </p>
      ) : (
        tables[section]
      )}
    </section>
  );
}
