import { useTranslation } from 'react-i18next';
import type { Confiscation } from '../../../shared/contract/confiscations.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Table } from '../../parts/data/table.tsx';
import { dayOf, shortDay, timeOfDay } from '../../words/format-date.ts';
import styles from './confiscations.module.css';

export interface ReleasedTableProps {
  released: readonly Confiscation[];
  onTell: (handover: string) => void;
}

/** What was released in the last four weeks; nothing while there is none. */
export function ReleasedTable({ released, onTell }: ReleasedTableProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const rows = released.flatMap(({ released: gone, ...one }) => (gone === null ? [] : [{ ...one, gone }]));
  if (rows.length === 0) return null;
  return (
    <div className={styles.released}>
      <Table
        caption={t('confiscations.released.title')}
        rows={rows}
        rowKey={({ handover }) => handover}
        columns={[
          {
            id: 'child',
            heading: t('confiscations.released.child'),
            rowHeading: true,
            cell: ({ pupil }) => (
              <span className={styles.long}>
                <bdi>{pupil.name}</bdi>
                <span className={styles.small}>{pupil.className}</span>
              </span>
            ),
          },
          {
            id: 'why',
            heading: t('confiscations.released.why'),
            cell: ({ why, day }) => (
              <span className={styles.long}>
                {t(`confiscations.reasons.${why}`)}
                <span className={styles.small}>{shortDay(t, day)}</span>
              </span>
            ),
          },
          {
            id: 'to',
            heading: t('confiscations.released.to'),
            cell: ({ gone }) => (
              <span className={styles.long}>
                <bdi>{gone.to}</bdi>
                <span className={styles.small}>{t(`confiscations.released.known.${gone.identity}`)}</span>
              </span>
            ),
          },
          {
            id: 'how',
            heading: t('confiscations.released.how'),
            cell: ({ gone }) => t(`confiscations.released.signed.${gone.signed}`),
          },
          {
            id: 'when',
            heading: t('confiscations.released.when'),
            cell: ({ gone }) => (
              <span className={styles.long}>
                {t('confiscations.released.whenBy', {
                  day: shortDay(t, dayOf(gone.at, timeZone)),
                  time: timeOfDay(gone.at, timeZone),
                  name: gone.by,
                })}
              </span>
            ),
          },
          {
            id: 'tell',
            heading: t('confiscations.released.tell'),
            headingHidden: true,
            numeric: true,
            cell: ({ handover, pupil }) => (
              <Button
                size="staff"
                label={t('confiscations.tell.openLabel', { name: pupil.name })}
                onClick={() => onTell(handover)}
              >
                {t('confiscations.tell.open')}
              </Button>
            ),
          },
        ]}
      />
    </div>
  );
}
