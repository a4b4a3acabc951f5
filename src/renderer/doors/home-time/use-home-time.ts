import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../shared/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { useSchool } from '../../client/school.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { pressGuard } from '../phone-desk/press-guard.ts';
import { useDeskCall } from '../staff-room/session-watch.ts';

type Step = CallInput<'home-time.step'>['step'];

/** The steps that are taken in one touch, and why the last one was not. A double touch takes one step. */
export function useHomeTimeSteps() {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const call = useDeskCall();
  const [guard] = useState(pressGuard);
  const [problem, setProblem] = useState<string>();
  const say = (result: Result<unknown>) =>
    setProblem(result.ok ? undefined : problemWords(t, result.problem, timeZone));
  const submission = () => crypto.randomUUID();

  return {
    problem,
    /** Takes a step for one device, or for several at once. */
    step: (handovers: string[], step: Step) =>
      void guard(`${step} ${handovers.join(' ')}`, async () =>
        say(await call('home-time.step', { submission: submission(), handovers, step, note: '' })),
      ),
    /** The seal was looked at and is whole. */
    sealIsWhole: (handover: string) =>
      void guard(`seal ${handover}`, async () =>
        say(
          await call('home-time.check-seal', { submission: submission(), handover, intact: true, note: '' }),
        ),
      ),
  };
}
