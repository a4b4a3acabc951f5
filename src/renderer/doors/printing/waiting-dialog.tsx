import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { useDeskCall } from '../staff-room/session-watch.ts';
import styles from './waiting-dialog.module.css';
import { type Deed, type Waiting, WaitingTable } from './waiting-table.tsx';

export interface WaitingDialogProps {
  papers: readonly Waiting[];
  onClose: () => void;
}

/** The papers that are not out, one by one or all at once: print again, say that it came out, take back. */
export function WaitingDialog({ papers, onClose }: WaitingDialogProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const call = useDeskCall();
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const failed = papers.filter(({ state }) => state === 'failed');
  const phones = failed.some(({ paper }) => paper === 'ticket');

  const say = async (what: Deed, { id: job }: Waiting) => {
    const answer = await call(what, { submission: crypto.randomUUID(), job });
    // One that has come further meanwhile is shown as it is now.
    const quiet = answer.ok || answer.problem.code === 'nothing-changed';
    setRefused(quiet ? undefined : problemWords(t, answer.problem, timeZone));
  };

  /** Sends them in the order they were wanted in, so that tickets come out as the children stood. */
  const allAgain = async () => {
    setBusy(true);
    for (const paper of failed.toReversed()) await say('papers.again', paper);
    setBusy(false);
  };

  return (
    <Dialog
      title={t('printing.waiting.title')}
      size="staff-wide"
      onClose={onClose}
      actions={
        <>
          {failed.length > 1 ? (
            <Button
              size="staff"
              busy={busy}
              busyLabel={t('printing.waiting.sending')}
              onClick={() => void allAgain()}
            >
              {t('printing.waiting.allAgain', { count: failed.length })}
            </Button>
          ) : null}
          <Button kind="primary" size="staff" onClick={onClose}>
            {t('actions.close')}
          </Button>
        </>
      }
    >
      {failed.length > 0 ? (
        <div className={styles.advice}>
          <Banner
            tone="note"
            title={t(phones ? 'printing.waiting.phonesSafe' : 'printing.waiting.nothingLost')}
          >
            {t('printing.waiting.whatToDo')}
          </Banner>
        </div>
      ) : null}
      <p role="status" className={styles.refused}>
        {refused}
      </p>
      <WaitingTable papers={papers} onDeed={(what, paper) => void say(what, paper)} />
    </Dialog>
  );
}
