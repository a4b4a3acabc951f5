import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problems.ts';
import { useAction, useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { problemWords } from '../../words/problem-words.ts';

/** How often the paper is asked after, in ms, besides when the program says that something changed. */
const EVERY = 1000;

/** Prints a pass and says how far it has come. The code on the screen works whatever the printer does. */
export function usePassPrint(payload: string) {
  const { t } = useTranslation();
  const { timeZone } = useSchool();
  const action = useAction('papers.print-pass');
  const [job, setJob] = useState<string>();
  const [refused, setRefused] = useState<Problem>();
  const asked = useAnswer('papers.job', { job: job ?? '' }, { every: EVERY, enabled: job !== undefined });
  const state = job === undefined ? undefined : (asked.data?.state ?? 'queued');
  const problem = refused ?? (state === 'failed' ? asked.data?.problem : undefined);
  const print = async () => {
    setRefused(undefined);
    const sent = await action.act({ submission: crypto.randomUUID(), payload });
    if (!sent) return;
    if (sent.ok) setJob(sent.value.job.id);
    else setRefused(sent.problem);
  };
  const said = (): string | undefined => {
    if (problem !== undefined && problem !== null) {
      const sentence = problemWords(t, typeof problem === 'string' ? { code: problem } : problem, timeZone);
      return `${sentence} ${t('arriving.in.onScreen')}`;
    }
    if (state === 'printed' || state === 'confirmed') return t('arriving.in.printed');
    if (state === 'queued' || state === 'submitted') return t('arriving.in.printing');
    return state === 'cancelled' ? t('arriving.in.onScreen') : undefined;
  };
  return {
    print,
    /** What to say about the paper; nothing before it was asked for. */
    said: said(),
    busy: action.busy || state === 'queued' || state === 'submitted',
  };
}
