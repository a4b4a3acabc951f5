import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintJob } from '../../../shared/contract/papers.ts';
import type { Problem } from '../../../shared/problems.ts';
import { useAction } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { usePaperJob } from '../../client/use-paper-job.ts';
import { problemWords } from '../../words/problem-words.ts';

/** Prints a pass and says how far it has come. The code on the screen works whatever the printer does. */
export function usePassPrint(payload: string) {
  const { t } = useTranslation();
  const { timeZone } = useSchool();
  const action = useAction('papers.print-pass');
  const { job, underWay, follow } = usePaperJob();
  const [refused, setRefused] = useState<Problem>();
  const print = async () => {
    const sent = await action.act({ submission: crypto.randomUUID(), payload });
    if (!sent) return;
    setRefused(sent.ok ? undefined : sent.problem);
    follow(sent.ok ? sent.value.job : undefined);
  };
  const failed = (problem: Problem) => `${problemWords(t, problem, timeZone)} ${t('arriving.in.onScreen')}`;
  const ofJob = ({ state, problem }: PrintJob): string => {
    if (state === 'failed' && problem !== null) return failed({ code: problem });
    if (state === 'printed' || state === 'confirmed') return t('arriving.in.printed');
    return state === 'cancelled' ? t('arriving.in.onScreen') : t('arriving.in.printing');
  };
  return {
    print,
    /** What to say about the paper; nothing before it was asked for. */
    said: refused ? failed(refused) : job && ofJob(job),
    busy: action.busy || underWay,
  };
}
