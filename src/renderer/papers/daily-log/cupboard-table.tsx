import { useTranslation } from 'react-i18next';
import type { LogCupboard } from '../../../shared/papers.ts';
import { ColumnHeads } from './column-heads.tsx';
import styles from './log-table.module.css';
import { Moment } from './moment.tsx';

export interface CupboardTableProps {
  moments: readonly LogCupboard[];
  day: string;
  timeZone: string;
}

/** The key of the cupboard and its counts, a row each. */
export function CupboardTable({ moments, day, timeZone }: CupboardTableProps) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <ColumnHeads headings={[t('papers.log.time'), t('papers.log.what'), t('papers.log.who')]} />
      <tbody>
        {moments.map((moment) => (
          <tr key={`${moment.what} ${moment.at}`}>
            <td>
              <Moment at={moment.at} day={day} timeZone={timeZone} />
            </td>
            <td>{moment.what === 'counted' ? <Counted count={moment} /> : t(`papers.log.${moment.what}`)}</td>
            <td>
              <bdi>{moment.by}</bdi>
              <span className={styles.more}>
                <bdi>
                  {moment.what === 'counted'
                    ? t('papers.log.checkedBy', { name: moment.checkedBy })
                    : t('papers.log.keyWith', { name: moment.keyHolder })}
                </bdi>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Counted({ count }: { count: Extract<LogCupboard, { what: 'counted' }> }) {
  const { t } = useTranslation();
  const { expected, found, missing, extra, wrongSlot } = count;
  const differs = (
    [
      ['countedMissing', missing],
      ['countedExtra', extra],
      ['countedWrong', wrongSlot],
    ] as const
  ).filter(([, slots]) => slots.length > 0);
  return (
    <>
      {t('papers.log.counted', { expected, found })}
      {differs.map(([what, slots]) => (
        <span key={what} className={styles.line}>
          {t(`papers.log.${what}`, { slots: slots.join(', ') })}
        </span>
      ))}
    </>
  );
}
