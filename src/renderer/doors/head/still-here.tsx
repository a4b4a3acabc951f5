import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { isVisitorKind } from '../../../shared/visitor-kinds.ts';
import { useAnswer } from '../../client/queries.ts';
import { FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { timeOfDay, weekdayOf } from '../../words/format-date.ts';
import { problemWords } from '../../words/problem-words.ts';
import styles from './head-lists.module.css';

/** Who is in the building now; somebody left from an earlier day with that day. */
export function StillHere({ today, timeZone }: { today: string; timeZone: string }) {
  const { t } = useTranslation('kiosk');
  const visits = useAnswer('visits.on-site', {});
  if (!visits.data)
    return (
      <section className={styles.still} aria-label={t('head.still.name')}>
        {visits.isError ? (
          <FailedState
            title={t('head.still.failed')}
            reference={visits.error.problem.reference}
            retryLabel={t('head.tryAgain')}
            onRetry={() => void visits.refetch()}
          >
            {problemWords(t, visits.error.problem, timeZone)}
          </FailedState>
        ) : (
          <LoadingState label={t('head.still.loading')} />
        )}
      </section>
    );
  const since = ({ day, arrivedAt }: CallOutput<'visits.on-site'>[number]) => {
    const time = timeOfDay(arrivedAt, timeZone);
    return day === today ? time : t('head.still.sinceDay', { day: weekdayOf(t, day), time });
  };
  return (
    <section className={styles.still} aria-labelledby="still-here">
      <h2 id="still-here" className={styles.title}>
        {t('head.still.title', { count: visits.data.length })}
      </h2>
      <ul className={styles.people}>
        {visits.data.map((visit) => (
          <li key={visit.id} className={styles.words}>
            <strong>
              <bdi>{visit.name}</bdi>
            </strong>
            <span>
              {t('head.still.since', {
                kind: isVisitorKind(visit.kind) ? t(`kinds.${visit.kind}`) : visit.kind,
                since: since(visit),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
