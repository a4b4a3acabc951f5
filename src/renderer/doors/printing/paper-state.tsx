import { Check, Clock, TriangleAlert, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintJob } from '../../../shared/contract/papers.ts';
import { useSchool } from '../../client/school.tsx';
import { jobWords } from './job-words.ts';
import styles from './paper-state.module.css';

const signs: Readonly<Record<PrintJob['state'], ReactNode>> = {
  queued: <Clock aria-hidden="true" />,
  submitted: <Clock aria-hidden="true" />,
  printed: <Check aria-hidden="true" />,
  confirmed: <Check aria-hidden="true" />,
  failed: <TriangleAlert aria-hidden="true" />,
  cancelled: <Undo2 aria-hidden="true" />,
};

/** How far a paper is: a sign and a sentence. */
export function PaperState({ job }: { job: Pick<PrintJob, 'state' | 'problem'> }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const inTrouble = job.state === 'failed' || job.problem !== null;
  return (
    <span className={styles.state} data-trouble={inTrouble}>
      {inTrouble ? signs.failed : signs[job.state]}
      <span>{jobWords(t, job, timeZone)}</span>
    </span>
  );
}
