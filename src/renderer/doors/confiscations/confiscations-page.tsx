import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { ConfiscationList } from './confiscation-list.tsx';
import { ReleasePage } from './release-page.tsx';
import { TakePage } from './take-page.tsx';
import type { JustDone } from './done-toast.tsx';

/** What of the page is shown: the list, or one form in its place. */
type View = { shown: 'list'; done?: JustDone } | { shown: 'take' } | { shown: 'release'; handover: string };

/** Confiscated devices: the list of them, taking one in, and releasing one to an adult. */
export function ConfiscationsPage() {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { data, error, refetch } = useAnswer('confiscations.list', {}, { fresh: true });
  const [view, setView] = useState<View>({ shown: 'list' });
  if (!data)
    return error ? (
      <FailedState
        title={t('desk.failed')}
        reference={error.problem.reference}
        retryLabel={t('desk.retry')}
        onRetry={() => void refetch()}
      >
        {problemWords(t, error.problem, timeZone)}
      </FailedState>
    ) : (
      <LoadingState label={t('desk.loading')} />
    );
  const back = () => setView({ shown: 'list' });
  const backWith = (done: JustDone) => setView({ shown: 'list', done });
  if (view.shown === 'take') return <TakePage onBack={back} onTaken={backWith} />;
  const released =
    view.shown === 'release'
      ? data.find(({ handover, released: gone }) => handover === view.handover && gone === null)
      : undefined;
  if (released) return <ReleasePage held={released} onBack={back} onReleased={backWith} />;
  return (
    <ConfiscationList
      list={data}
      done={view.shown === 'list' ? view.done : undefined}
      onDone={backWith}
      onTake={() => setView({ shown: 'take' })}
      onRelease={(handover) => setView({ shown: 'release', handover })}
    />
  );
}
