import { Activity, useState } from 'react';
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
type View = { shown: 'list' } | { shown: 'take' } | { shown: 'release'; handover: string };

export interface ConfiscationsPageProps {
  /** The handover somebody came for, until its card has been shown. */
  wanted: string | undefined;
  onWantedShown: () => void;
}

/** Confiscated devices: the list of them, taking one in, and releasing one to an adult. */
export function ConfiscationsPage({ wanted, onWantedShown }: ConfiscationsPageProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { data, error, refetch } = useAnswer('confiscations.list', {}, { fresh: true });
  const [view, setView] = useState<View>({ shown: 'list' });
  const [done, setDone] = useState<JustDone>();
  // A form that was begun is kept behind the list while somebody looks for one device.
  const [aside, setAside] = useState(false);
  if (wanted !== undefined && view.shown !== 'list' && !aside) setAside(true);
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
  const open = (next: View, said?: JustDone) => {
    setView(next);
    setDone(said);
    setAside(false);
  };
  const back = () => open({ shown: 'list' });
  const backWith = (said: JustDone) => open({ shown: 'list' }, said);
  const release = (handover: string) => {
    if (view.shown === 'release' && view.handover === handover) setAside(false);
    else open({ shown: 'release', handover });
  };
  const releasing =
    view.shown === 'release'
      ? data.find(({ handover, released }) => handover === view.handover && released === null)
      : undefined;
  const form =
    view.shown === 'take' ? (
      <TakePage onBack={back} onTaken={backWith} />
    ) : releasing ? (
      <ReleasePage key={releasing.handover} held={releasing} onBack={back} onReleased={backWith} />
    ) : undefined;
  return (
    <>
      <Activity mode={aside ? 'hidden' : 'visible'}>{form}</Activity>
      {form === undefined || aside ? (
        <ConfiscationList
          list={data}
          wanted={wanted}
          onWantedShown={onWantedShown}
          done={done}
          onDone={setDone}
          onTake={() => (view.shown === 'take' ? setAside(false) : open({ shown: 'take' }))}
          onRelease={release}
        />
      ) : null}
    </>
  );
}
