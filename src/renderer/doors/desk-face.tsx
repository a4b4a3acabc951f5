import { Activity, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffSession } from '../../shared/staff.ts';
import { ComfortProvider } from '../client/comfort.tsx';
import { useAnswer } from '../client/queries.ts';
import { SchoolGate } from '../client/school.tsx';
import { FailedState, LoadingState } from '../parts/feedback/page-states.tsx';
import { PictogramSprite } from '../parts/pictograms/pictogram-sprite.tsx';
import { DeskPages } from './staff-room/desk-pages.tsx';
import { FirstHead } from './staff-room/first-head.tsx';
import { LockWarning } from './staff-room/lock-warning.tsx';
import { StaffEntry } from './staff-room/staff-entry.tsx';
import { useSessionWatch } from './staff-room/session-watch.ts';
import { useHelpChime } from './staff-room/use-help-chime.ts';
import styles from './desk-face.module.css';

/** How often the desk asks whether it is still unlocked, in ms: an idle desk locks itself without a word from main. */
const SESSION_EVERY = 5_000;

/** The staff desk: locked, or the pages of whoever entered a PIN. */
export function DeskFace() {
  const { t } = useTranslation('kiosk');
  return (
    <div className={styles.face}>
      <PictogramSprite />
      <SchoolGate
        broken={<FailedState title={t('desk.failed')}>{t('problems.record-unavailable')}</FailedState>}
      >
        <ComfortProvider>
          <Desk />
        </ComfortProvider>
      </SchoolGate>
    </div>
  );
}

function Desk() {
  const { t } = useTranslation('kiosk');
  const session = useAnswer('session.current', {}, { every: SESSION_EVERY });
  const [last, setLast] = useState<StaffSession>();
  const [locked, setLocked] = useState(true);
  const [lockedByHand, setLockedByHand] = useState(false);
  useSessionWatch();
  useHelpChime();
  useLayoutEffect(() => {
    window.addEventListener('keydown', stopHeldKey, { capture: true });
    return () => window.removeEventListener('keydown', stopHeldKey, { capture: true });
  }, []);
  const { data } = session;
  if (!data) {
    return session.isError ? (
      <FailedState
        title={t('desk.failed')}
        reference={session.error.problem.reference}
        retryLabel={t('desk.retry')}
        onRetry={() => void session.refetch()}
      >
        {t('desk.failedHow')}
      </FailedState>
    ) : (
      <LoadingState label={t('desk.loading')} />
    );
  }
  const { staff, headNeeded } = data;
  if (staff && (staff.id !== last?.id || staff.role !== last.role)) setLast(staff);
  if (locked !== (staff === null)) {
    setLocked(staff === null);
    if (staff) setLockedByHand(false);
  }
  return (
    <>
      {staff ? <LockWarning onLate={() => void session.refetch()} /> : null}
      {staff ? null : headNeeded ? (
        <FirstHead />
      ) : (
        <StaffEntry last={last?.id} lockedMeanwhile={last !== undefined && !lockedByHand} />
      )}
      {last ? (
        // Locked, the pages are out of sight and hear nothing; unlocked by the same person, they are where they were.
        <Activity mode={staff ? 'visible' : 'hidden'}>
          <DeskPages key={last.id} staff={last} onLock={() => setLockedByHand(true)} />
        </Activity>
      ) : null}
    </>
  );
}

/** A key held down presses once: Enter finishes a page and stands ready on the next, where it must not go on by itself. */
function stopHeldKey(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
