import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useSchool } from '../../client/school.tsx';
import { Table } from '../../parts/data/table.tsx';
import { shortDay, timeOfDay } from '../../words/format-date.ts';
import styles from './count-page.module.css';

/** How the signed counts ended, the newest first. */
export function EarlierCounts({ earlier }: { earlier: CallOutput<'counts.read'>['earlier'] }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  return (
    <section className={styles.earlier} aria-labelledby="earlier-counts">
      <h3 id="earlier-counts" className={styles.subtitle}>
        {t('count.earlier.title')}
      </h3>
      {earlier.length === 0 ? (
        <p className={styles.soft}>{t('count.earlier.none')}</p>
      ) : (
        <Table
          caption={t('count.earlier.title')}
          captionHidden
          rows={earlier}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'when',
              heading: t('count.earlier.when'),
              rowHeading: true,
              cell: ({ day, at }) =>
                t('count.earlier.whenValue', { day: shortDay(t, day), time: timeOfDay(at, timeZone) }),
            },
            {
              id: 'countedBy',
              heading: t('count.earlier.countedBy'),
              cell: ({ countedBy }) => <bdi>{countedBy}</bdi>,
            },
            {
              id: 'checkedBy',
              heading: t('count.earlier.checkedBy'),
              cell: ({ checkedBy }) => <bdi>{checkedBy}</bdi>,
            },
            ...(['expected', 'missing', 'extra', 'wrongSlot'] as const).map((figure) => ({
              id: figure,
              heading: t(`count.earlier.${figure}`),
              numeric: true,
              cell: (row: (typeof earlier)[number]) => row[figure],
            })),
          ]}
        />
      )}
    </section>
  );
}
