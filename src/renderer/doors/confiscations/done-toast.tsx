import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountdown } from '../../client/clock.ts';
import { useSchool } from '../../client/school.tsx';
import { Toast } from '../../parts/feedback/toast.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { useDeskCall } from '../staff-room/session-watch.ts';

/** What was just done on this page. */
export type JustDone =
  | { what: 'taken'; handover: string; name: string; slot: number }
  | { what: 'undone'; name: string }
  | { what: 'told' }
  | { what: 'released'; name: string };

/** How long the undo is offered, in seconds: a moment less than the register allows it. */
const UNDO_SECONDS = 58;
/** How long a message without an undo stands, in seconds. */
const STANDS = 20;

export interface DoneToastProps {
  done: JustDone;
  onDone: (done: JustDone) => void;
}

/** Says what was done; taking a device can be undone for a minute. */
export function DoneToast({ done, onDone }: DoneToastProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const call = useDeskCall();
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { left } = useCountdown(done.what === 'taken' ? UNDO_SECONDS : STANDS, () => setOver(true));
  if (over) return null;
  if (problem !== undefined) return <Toast tone="problem" strong={problem} />;
  switch (done.what) {
    case 'told':
      return <Toast strong={t('confiscations.tell.done')} />;
    case 'released':
      return <Toast strong={t('confiscations.release.done', { name: done.name })} />;
    case 'undone':
      return <Toast strong={t('confiscations.take.undone', { name: done.name })} />;
    case 'taken': {
      const { handover, name, slot } = done;
      const undo = async () => {
        const undone = await call('phones.undo', { submission: crypto.randomUUID(), handover });
        if (undone.ok) onDone({ what: 'undone', name });
        else setProblem(problemWords(t, undone.problem, timeZone));
      };
      return (
        <Toast
          strong={t('confiscations.take.done', { slot })}
          undoLabel={t('confiscations.take.undo', { seconds: left })}
          onUndo={() => void undo()}
        >
          {t('confiscations.take.doneMore', { name })}
        </Toast>
      );
    }
  }
}
