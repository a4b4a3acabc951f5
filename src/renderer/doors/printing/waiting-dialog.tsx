import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Table } from '../../parts/data/table.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { timeOfDay } from '../../words/format-date.ts';
import { problemWords } from '../../words/problem-words.ts';
import { useDeskCall } from '../staff-room/session-watch.ts';
import { PaperState } from './paper-state.tsx';
import styles from './waiting-dialog.module.css';

type Waiting = CallOutput<'papers.waiting'>[number];

export interface WaitingDialogProps {
  papers: readonly Waiting[];
  onClose: () => void;
}

/** Each paper with how far it is and what can be done: print it again, say that it came out, take it back. */
export function WaitingDialog({ papers, onClose }: WaitingDialogProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const call = useDeskCall();
  const [refused, setRefused] = useState<string>();

  const say = async (what: 'papers.again' | 'papers.confirm' | 'papers.cancel', { id: job }: Waiting) => {
    const answer = await call(what, { submission: crypto.randomUUID(), job });
    // One that has come further meanwhile is shown as it is now.
    const quiet = answer.ok || answer.problem.code === 'nothing-changed';
    setRefused(quiet ? undefined : problemWords(t, answer.problem, timeZone));
  };

  return (
    <Dialog
      title={t('printing.waiting.title')}
      size="staff-wide"
      onClose={onClose}
      actions={
        <Button kind="primary" size="staff" onClick={onClose}>
          {t('actions.close')}
        </Button>
      }
    >
      <p role="status" className={styles.refused}>
        {refused}
      </p>
      <Table
        caption={t('printing.waiting.caption')}
        captionHidden
        emptyText={t('printing.waiting.none')}
        rows={papers}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'paper',
            heading: t('printing.waiting.paper'),
            rowHeading: true,
            cell: (paper) => <PaperName paper={paper} />,
          },
          { id: 'at', heading: t('printing.waiting.at'), cell: ({ at }) => timeOfDay(at, timeZone) },
          { id: 'state', heading: t('printing.waiting.state'), cell: (job) => <PaperState job={job} /> },
          {
            id: 'actions',
            heading: t('printing.waiting.actions'),
            headingHidden: true,
            cell: (paper) => (
              <span className={styles.actions}>
                {deeds(paper).map(({ what, word }) => (
                  <Button
                    key={what}
                    size="staff"
                    label={t(`printing.waiting.${word}Label`, {
                      paper: paperName(t, paper),
                      time: timeOfDay(paper.at, timeZone),
                    })}
                    onClick={() => void say(what, paper)}
                  >
                    {t(`printing.waiting.${word}`)}
                  </Button>
                ))}
              </span>
            ),
          },
        ]}
      />
    </Dialog>
  );
}

/** What can be done about a paper. */
function deeds({ state, problem }: Waiting) {
  const confirm = { what: 'papers.confirm', word: 'confirm' } as const;
  if (state !== 'failed') return [{ what: 'papers.cancel', word: 'cancel' } as const];
  return [
    { what: 'papers.again', word: 'again' } as const,
    ...(problem === 'print-unconfirmed' ? [confirm] : []),
    { what: 'papers.cancel', word: 'remove' } as const,
  ];
}

function paperName(t: TFunction<'kiosk'>, { paper }: Waiting): string {
  return t(`printing.papers.${paper}`);
}

function PaperName({ paper }: { paper: Waiting }) {
  const { t } = useTranslation('kiosk');
  const more = [
    ...(paper.slot === null ? [] : [t('printing.waiting.slot', { slot: paper.slot })]),
    ...(paper.copy === 1 ? [] : [t('printing.waiting.copy', { copy: paper.copy })]),
  ];
  return (
    <>
      {paperName(t, paper)}
      {more.map((words) => (
        <span key={words} className={styles.more}>
          {words}
        </span>
      ))}
    </>
  );
}
