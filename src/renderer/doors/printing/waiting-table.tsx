import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Table } from '../../parts/data/table.tsx';
import { timeOfDay } from '../../words/format-date.ts';
import { PaperState } from './paper-state.tsx';
import styles from './waiting-dialog.module.css';

export type Waiting = CallOutput<'papers.waiting'>[number];
export type Deed = 'papers.again' | 'papers.confirm' | 'papers.cancel';

export interface WaitingTableProps {
  papers: readonly Waiting[];
  onDeed: (what: Deed, paper: Waiting) => void;
}

/** Each paper with how far it is, and a button for whatever can be done about it. */
export function WaitingTable({ papers, onDeed }: WaitingTableProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  return (
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
                  onClick={() => onDeed(what, paper)}
                >
                  {t(`printing.waiting.${word}`)}
                </Button>
              ))}
            </span>
          ),
        },
      ]}
    />
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
  return (
    <>
      {paperName(t, paper)}
      {paper.slot === null ? null : (
        <span className={styles.slot}>{t('printing.waiting.slot', { slot: paper.slot })}</span>
      )}
      {paper.copy === 1 ? null : (
        <span className={styles.more}>{t('printing.waiting.copy', { copy: paper.copy })}</span>
      )}
    </>
  );
}
