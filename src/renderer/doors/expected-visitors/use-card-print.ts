import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problems.ts';
import { useAction, useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { problemWords } from '../../words/problem-words.ts';

/** How often the paper is asked after, in ms, besides when the program says that something changed. */
const EVERY = 1000;

/** Prints a return card and says how far it has come. */
export function useCardPrint(card: string) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const action = useAction('papers.print-card');
  const [job, setJob] = useState<string>();
  const [refused, setRefused] = useState<Problem>();
  const asked = useAnswer('papers.job', { job: job ?? '' }, { every: EVERY, enabled: job !== undefined });
  const print = async () => {
    setRefused(undefined);
    const sent = await action.act({ submission: crypto.randomUUID(), card });
    if (!sent) return;
    if (sent.ok) setJob(sent.value.job.id);
    else setRefused(sent.problem);
  };
  const state = job === undefined ? undefined : (asked.data?.state ?? 'queued');
  const said = (): string | undefined => {
    if (refused) return problemWords(t, refused, timeZone);
    if (state === undefined) return undefined;
    if (state !== 'failed') return t(`printing.states.${state}`);
    const problem = asked.data?.problem ?? null;
    return problem === null ? t('printing.failed.other') : problemWords(t, { code: problem }, timeZone);
  };
  return { print, said: said(), busy: action.busy || state === 'queued' || state === 'submitted' };
}
