import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { useSaid } from '../../client/use-said.ts';
import { useSchool } from '../../client/school.tsx';
import { FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { Toast } from '../../parts/feedback/toast.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { CountGoing } from './count-going.tsx';
import { CountResultView } from './count-result-view.tsx';
import { CountStart } from './count-start.tsx';
import styles from './count-page.module.css';

export interface CountPageProps {
  /** Takes what lies in a slot into custody: the hand-in opens with this slot. */
  onTakeIn: (slot: number) => void;
}

/** Counting the cupboard: begun, counted blind, compared and signed. */
export function CountPage({ onTakeIn }: CountPageProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const counts = useAnswer('counts.read', {});
  const cupboard = useAnswer('cupboard.read', {});
  const [said, say] = useSaid();
  const page = useRef<HTMLElement>(null);
  const now = counts.data?.now ?? null;
  const stage = counts.data && (now ? `${now.id} ${now.state}` : 'none');
  const before = useRef(stage);
  // The button that turned the page is gone: whoever works by keyboard goes on at the heading, not at the top of the desk.
  useEffect(() => {
    if (before.current === stage) return;
    const first = before.current === undefined;
    before.current = stage;
    if (!first && document.activeElement === document.body) page.current?.querySelector('h2')?.focus();
  }, [stage]);
  const error = counts.error ?? cupboard.error;
  if (!counts.data || !cupboard.data)
    return error ? (
      <FailedState
        title={t('desk.failed')}
        reference={error.problem.reference}
        retryLabel={t('desk.retry')}
        onRetry={() => {
          void counts.refetch();
          void cupboard.refetch();
        }}
      >
        {problemWords(t, error.problem, timeZone)}
      </FailedState>
    ) : (
      <LoadingState label={t('desk.loading')} />
    );
  const { shelves } = cupboard.data;
  return (
    <main ref={page} className={styles.page}>
      {now === null ? (
        <CountStart earlier={counts.data.earlier} />
      ) : now.result === null ? (
        <CountGoing key={now.id} count={now} shelves={shelves} />
      ) : (
        <CountResultView
          key={now.id}
          count={now}
          result={now.result}
          shelves={shelves}
          onTakeIn={onTakeIn}
          onSigned={() => say(t('count.sign.done'))}
        />
      )}
      {said === undefined || now !== null ? null : <Toast strong={said} />}
    </main>
  );
}
