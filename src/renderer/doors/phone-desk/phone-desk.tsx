import { Activity, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { useScanner } from '../../parts/scanner/use-scanner.ts';
import { problemWords } from '../../words/problem-words.ts';
import { Children } from './children.tsx';
import { ConfiscatedPanel } from './confiscated-panel.tsx';
import { CupboardSide } from './cupboard-side.tsx';
import { DeskDialogs } from './desk-dialogs.tsx';
import { DeskToast } from './desk-toast.tsx';
import { GuideStrip } from './guide-strip.tsx';
import { HandInPanel } from './hand-in-panel.tsx';
import styles from './phone-desk.module.css';
import { Recent } from './recent.tsx';
import { ReturnPanel } from './return-panel.tsx';
import { useAfterUndo } from './use-after-undo.ts';
import type { DeskSide, PhoneDeskState } from './use-phone-desk.ts';
import { useSecond } from './use-second.ts';

export interface PhoneDeskProps {
  desk: PhoneDeskState;
  side: DeskSide;
  onPupils: () => void;
  /** Opens the page of confiscated devices at the card of a handover. */
  onConfiscated: (handover: string) => void;
}

/** The phone desk: children, hand-in or return share the place beside the cupboard, which never moves. */
export function PhoneDesk({ desk, side, onPupils, onConfiscated }: PhoneDeskProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone, day } = useSchool();
  const answer = useAnswer('phones.board', {});
  const { refetch } = answer;
  useEffect(() => {
    // Another day makes every phone held one of an earlier day, and nothing was changed to say so.
    const look = () => void (document.visibilityState === 'visible' && refetch({ cancelRefetch: false }));
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [day, refetch]);
  const { view, dialog, message } = desk.state;
  const board = answer.data;
  const undos = board?.recent.map(({ undoUntil }) => undoUntil) ?? [];
  const now = useSecond(undos);
  useAfterUndo(undos, () => void refetch());
  if (!board)
    return answer.isError ? (
      <FailedState
        title={t('desk.failed')}
        reference={answer.error.problem.reference}
        retryLabel={t('desk.retry')}
        onRetry={() => void answer.refetch()}
      >
        {problemWords(t, answer.error.problem, timeZone)}
      </FailedState>
    ) : (
      <LoadingState label={t('desk.loading')} />
    );
  const pupil = view.at === 'hand-in' ? board.pupils.find(({ id }) => id === view.pupil) : undefined;
  const panel = view.at === 'return' || pupil !== undefined;
  return (
    <main className={styles.desk}>
      <div className={styles.left}>
        <Activity mode={panel ? 'hidden' : 'visible'}>
          <Children desk={desk} board={board} side={side} onPupils={onPupils} />
        </Activity>
        {view.at === 'hand-in' && pupil ? (
          <HandInPanel key={pupil.id} desk={desk} board={board} pupil={pupil} view={view} />
        ) : null}
        {view.at === 'return' && view.held.custody === 'confiscation' ? (
          <ConfiscatedPanel key={view.held.id} desk={desk} held={view.held} onConfiscated={onConfiscated} />
        ) : null}
        {view.at === 'return' && view.held.custody === 'hand-in' ? (
          <ReturnPanel
            key={view.held.id}
            desk={desk}
            held={view.held}
            proof={view.proof}
            onAnother={() => desk.openChild(view.held.pupil.id)}
          />
        ) : null}
        {message ? (
          <DeskToast desk={desk} board={board} message={message} now={now} />
        ) : panel || board.pupils.length === 0 ? null : (
          <GuideStrip side={side} />
        )}
      </div>
      <div className={styles.right}>
        <CupboardSide desk={desk} board={board} />
        <Recent desk={desk} board={board} side={side} now={now} />
      </div>
      {dialog ? <DeskDialogs desk={desk} board={board} dialog={dialog} /> : null}
    </main>
  );
}

/** Listens for scans on every page of the desk: whatever is scanned acts at once, wherever focus is. */
export function DeskScanner({ desk }: { desk: PhoneDeskState }) {
  useScanner(({ text }) => void desk.scan(text));
  return null;
}
