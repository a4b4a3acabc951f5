import { useTranslation } from 'react-i18next';
import type { Refused } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { problemWords } from '../../words/problem-words.ts';

export interface AnswerStateProps {
  /** A `useAnswer` that has nothing to show yet. */
  answer: { error: Refused | null; refetch: () => unknown };
}

/** What stands where a list will be: a moment’s wait, or why it can’t be shown and a way to try again. */
export function AnswerState({ answer: { error, refetch } }: AnswerStateProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  if (error === null) return <LoadingState label={t('desk.loading')} />;
  return (
    <FailedState
      title={t('desk.failed')}
      reference={error.problem.reference}
      retryLabel={t('desk.retry')}
      onRetry={() => void refetch()}
    >
      {problemWords(t, error.problem, timeZone)}
    </FailedState>
  );
}
