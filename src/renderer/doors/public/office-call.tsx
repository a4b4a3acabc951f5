import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HelpReason } from '../../../shared/contract/kiosk.ts';
import type { Problem } from '../../../shared/problems.ts';
import { ask } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { ClosingButtons, ClosingNote, useClosing } from './closing.tsx';

const OfficeCall = createContext<(reason: HelpReason) => void>(() => undefined);

/** Calls the office to the door and says what happens now, on top of the page, so that nothing is lost. */
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
      // The page for signing together says itself what to do until somebody is there.
      else if (reason !== 'sign-with-me') setAnswer({ problem: undefined });
    });
  }, []);
  return (
    <OfficeCall value={call}>
      {children}
      {answer === null ? null : answer.problem === undefined ? (
        <OfficeCalled onClose={() => setAnswer(null)} />
      ) : (
        <NotCalled problem={answer.problem} onClose={() => setAnswer(null)} />
      )}
    </OfficeCall>
  );
}

/** What to do now. Where the desk shares this screen nobody can see the call yet, so the way goes to the office. */
function OfficeCalled({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { deskPlace } = useSchool();
  const closing = useClosing(onClose);
  const words = deskPlace === 'same-screen' ? 'goToOffice' : 'help';
  return (
    <Dialog
      size="public"
      title={t(`welcome.${words}.title`)}
      onClose={onClose}
      actions={<ClosingButtons onLonger={closing.longer} onClose={onClose} />}
    >
      <p>{t(`welcome.${words}.sentence`)}</p>
      <p>
        <ClosingNote left={closing.left} />
      </p>
    </Dialog>
  );
}

/** Why nobody was called. It stands until it was read. */
function NotCalled({ problem, onClose }: { problem: Problem; onClose: () => void }) {
  const { t } = useTranslation();
  const { timeZone } = useSchool();
  return (
    <Dialog
      size="public"
      title={t('welcome.help.failedTitle')}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {t('actions.close')}
        </Button>
      }
    >
      <p>{problemWords(t, problem, timeZone)}</p>
    </Dialog>
  );
}
