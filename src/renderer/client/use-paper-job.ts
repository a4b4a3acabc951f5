import { useState } from 'react';
import type { PrintJob } from '../../shared/contract/papers.ts';
import { useAnswer } from './queries.ts';

/** How often a paper is asked after, in ms, besides when the program says that something changed. */
const EVERY = 2_000;

/** The paper sent last, and how far it is. */
export function usePaperJob() {
  const [sent, setSent] = useState<PrintJob>();
  const asked = useAnswer(
    'papers.job',
    { job: sent?.id ?? '' },
    { every: EVERY, enabled: sent !== undefined },
  );
  const job = sent === undefined ? undefined : (asked.data ?? sent);
  return {
    job,
    /** Whether it is on its way still. */
    underWay: job !== undefined && (job.state === 'queued' || job.state === 'submitted'),
    follow: (paper: PrintJob | undefined) => setSent(paper),
  };
}
