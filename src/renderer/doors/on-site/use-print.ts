import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintJob } from '../../../shared/contract/papers.ts';
import type { Result } from '../../../shared/result.ts';
import { useSchool } from '../../client/school.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { jobWords } from '../printing/job-words.ts';
import { usePaperJob } from '../../client/use-paper-job.ts';

/** Sends a paper and says in words how far it is, until the next one. */
export function usePrint() {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { job, underWay, follow } = usePaperJob();
  const [said, setSaid] = useState<string>();
  // A printer that keeps it waiting is told of at once; so is one that never took it.
  const waits = underWay && job?.problem === null;
  const ofJob = job === undefined || waits ? said : jobWords(t, job, timeZone);
  return {
    said: said === undefined ? undefined : ofJob,
    print: async (send: () => Promise<Result<{ job: PrintJob }> | undefined>): Promise<void> => {
      follow(undefined);
      setSaid(t('rollCall.printing'));
      const sent = await send();
      if (!sent) return;
      if (sent.ok) follow(sent.value.job);
      setSaid(sent.ok ? t('rollCall.sent') : problemWords(t, sent.problem, timeZone));
    },
  };
}
