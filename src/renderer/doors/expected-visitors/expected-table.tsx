import { CalendarX2, Check, Clock, Hourglass, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { spokenCode } from '../../../shared/codes.ts';
import type { ExpectedVisit } from '../../../shared/contract/expected.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Table } from '../../parts/data/table.tsx';
import { timeOfDay } from '../../words/format-date.ts';
import styles from './visitors-page.module.css';

const signs: Record<ExpectedVisit['state'], LucideIcon> = {
  expected: Clock,
  late: Hourglass,
  arrived: Check,
  cancelled: CalendarX2,
};

export interface ExpectedTableProps {
  caption: string;
  rows: readonly ExpectedVisit[];
  onTell: (visit: ExpectedVisit) => void;
  onCancel: (visit: ExpectedVisit) => void;
}

/** Expected visitors, by time, each with the code they type at the door. */
export function ExpectedTable({ caption, rows, onTell, onCancel }: ExpectedTableProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const stateWords = ({ state, at, arrivedAt }: ExpectedVisit) => {
    if (state === 'late') return t('expected.states.late', { time: shortTime(at) });
    if (state === 'arrived')
      return t('expected.states.arrived', { time: arrivedAt === null ? '' : timeOfDay(arrivedAt, timeZone) });
    return t(`expected.states.${state}`);
  };
  return (
    <div className={styles.people}>
      <Table
        caption={caption}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'time',
            heading: t('expected.time'),
            cell: ({ at }) => (at === null ? t('expected.anyTime') : shortTime(at)),
          },
          {
            id: 'who',
            heading: t('expected.who'),
            rowHeading: true,
            cell: ({ name, kind, organisation }) => (
              <>
                <bdi className={styles.name}>{name}</bdi>
                <span className={styles.small}>
                  {organisation === null
                    ? t(`kinds.${kind}`)
                    : t('expected.from', {
                        kind: t(`kinds.${kind}`),
                        organisation,
                      })}
                </span>
              </>
            ),
          },
          {
            id: 'seeing',
            heading: t('expected.seeing'),
            cell: ({ seeing }) => <bdi className={styles.long}>{seeing}</bdi>,
          },
          {
            id: 'code',
            heading: t('expected.code'),
            cell: ({ code, state }) =>
              state === 'cancelled' ? null : (
                <bdi dir="ltr" className={styles.code}>
                  {spokenCode(code)}
                </bdi>
              ),
          },
          {
            id: 'state',
            heading: t('expected.state'),
            cell: (visit) => {
              const Sign = signs[visit.state];
              return (
                <span className={styles.state} data-state={visit.state}>
                  <Sign aria-hidden="true" />
                  <span>{stateWords(visit)}</span>
                </span>
              );
            },
          },
          {
            id: 'actions',
            heading: t('expected.actions'),
            headingHidden: true,
            cell: (visit) =>
              visit.state === 'arrived' || visit.state === 'cancelled' ? null : (
                <span className={styles.rowButtons}>
                  <Button
                    size="staff"
                    label={t('expected.tellLabel', { name: visit.name })}
                    onClick={() => onTell(visit)}
                  >
                    {t('expected.tell')}
                  </Button>
                  <Button
                    size="staff"
                    label={t('expected.cancelLabel', { name: visit.name })}
                    onClick={() => onCancel(visit)}
                  >
                    {t('expected.cancel')}
                  </Button>
                </span>
              ),
          },
        ]}
      />
    </div>
  );
}

/** `09:30` as the clock says it, `9:30`. */
function shortTime(at: string | null): string {
  return at === null ? '' : at.replace(/^0/u, '');
}
