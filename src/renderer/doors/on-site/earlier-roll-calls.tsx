import { useTranslation } from 'react-i18next';
import { useAction, useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Table } from '../../parts/data/table.tsx';
import { dayOf, shortDay, timeOfDay } from '../../words/format-date.ts';
import { usePrint } from './use-print.ts';
import styles from './on-site-page.module.css';

/** The record of drills and alarms, folded away until somebody asks. */
export function EarlierRollCalls() {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { data } = useAnswer('roll-call.earlier', {});
  const paper = useAction('papers.print-roll-call');
  const { said, print } = usePrint();
  if (!data || data.length === 0) return null;
  const when = (startedAt: string) => ({
    day: shortDay(t, dayOf(startedAt, timeZone)),
    time: timeOfDay(startedAt, timeZone),
  });
  return (
    <details className={styles.earlier}>
      <summary>{t('rollCall.earlier.title')}</summary>
      <Table
        caption={t('rollCall.earlier.title')}
        captionHidden
        rows={data}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'when',
            heading: t('rollCall.earlier.when'),
            rowHeading: true,
            cell: ({ startedAt }) => t('staffRoom.onSite.sinceDay', when(startedAt)),
          },
          {
            id: 'kind',
            heading: t('rollCall.earlier.kind'),
            cell: ({ kind }) => t(`rollCall.earlier.${kind}`),
          },
          { id: 'safe', heading: t('rollCall.earlier.safe'), numeric: true, cell: ({ safe }) => safe },
          {
            id: 'missing',
            heading: t('rollCall.earlier.missing'),
            numeric: true,
            cell: ({ missing }) => missing,
          },
          { id: 'note', heading: t('rollCall.earlier.note'), cell: ({ note }) => <bdi>{note}</bdi> },
          {
            id: 'actions',
            heading: t('rollCall.earlier.actions'),
            headingHidden: true,
            numeric: true,
            cell: ({ id, startedAt }) => (
              <Button
                size="staff"
                label={t('rollCall.earlier.printLabel', when(startedAt))}
                onClick={() => void print(() => paper.act({ submission: crypto.randomUUID(), rollCall: id }))}
              >
                {t('rollCall.earlier.print')}
              </Button>
            ),
          },
        ]}
      />
      {said === undefined ? null : <p role="status">{said}</p>}
    </details>
  );
}
