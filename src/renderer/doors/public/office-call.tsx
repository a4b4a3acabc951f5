import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HelpReason } from '../../../shared/contract/kiosk.ts';
import type { Problem } from '../../../shared/problems.ts';
import { ask } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { ClosingNote, useClosing } from './closing.tsx';

const OfficeCall = createContext<(reason: HelpReason) => void>(() => undefined);

/** Calls the office to the door and says that somebody is coming, on top of the page, so that nothing is lost. */
export function useOfficeCall(): (reason: HelpReason) => void {
  return useContext(OfficeCall);
}

/** Lets every page inside it call the office. */
export function OfficeCallProvider({ children }: { children: ReactNode }) {
  const [answer, setAnswer] = useState<{ problem: Problem | undefined } | null>(null);
  const calling = useRef(false);
  const call = useCallback((reason: HelpReason) => {
    if (calling.current) return;
    calling.current = true;
    void ask('help.call', { submission: crypto.randomUUID(), reason }).then((result) => {
      calling.current = false;
      if (!result.ok) setAnswer({ problem: result.problem });
      // The page for signing together says itself that somebody is coming.
      else if (reason !== 'sign-with-me') setAnswer({ problem: undefined });
    });
  }, []);
  return (
    <OfficeCall value={call}>
      {children}
      {answer === null ? null : <OfficeComing problem={answer.problem} onClose={() => setAnswer(null)} />}
    </OfficeCall>
  );
}

function OfficeComing({ problem, onClose }: { problem: Problem | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const { timeZone } = useSchool();
  const closing = useClosing(onClose);
  return (
    <Dialog
      size="public"
      title={problem === undefined ? t('welcome.help.title') : t('welcome.help.failedTitle')}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {t('actions.close')}
        </Button>
      }
    >
      <p>{problem === undefined ? t('welcome.help.sentence') : problemWords(t, problem, timeZone)}</p>
      <p>
        <ClosingNote left={closing.left} />
      </p>
    </Dialog>
  );
}
