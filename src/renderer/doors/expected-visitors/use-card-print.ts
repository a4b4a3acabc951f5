import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problems.ts';
import { useAction } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { usePaperJob } from '../../client/use-paper-job.ts';
import { problemWords } from '../../words/problem-words.ts';
import { jobWords } from '../printing/job-words.ts';

/** Prints a return card and says how far it has come. */
export function useCardPrint(card: string) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const action = useAction('papers.print-card');
  const { job, underWay, follow } = usePaperJob();
  const [refused, setRefused] = useState<Problem>();
  const print = async () => {
    const sent = await action.act({ submission: crypto.randomUUID(), card });
    if (!sent) return;
    setRefused(sent.ok ? undefined : sent.problem);
    follow(sent.ok ? sent.value.job : undefined);
  };
  const ofJob = job && jobWords(t, job, timeZone);
  return {
    print,
    said: refused ? problemWords(t, refused, timeZone) : ofJob,
    busy: action.busy || underWay,
  };
}
