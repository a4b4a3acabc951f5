import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallName, CallOutput } from '../../../shared/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { useSchool } from '../../client/school.tsx';
import { fieldWords, problemWords } from '../../words/problem-words.ts';
import { useDeskCall } from '../staff-room/session-watch.ts';
import type { Outcome } from './use-setting.ts';

/** Changes of the cupboard, and how the last one went. */
export function useCupboardChange() {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const call = useDeskCall();
  const [saving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ attempt: 0, saved: false, problem: undefined });

  const tell = (answer: Result<CallOutput<CallName>>): void => {
    const { problem } = answer.ok ? { problem: undefined } : answer;
    // What stands so already is as it was wanted.
    const saved = problem === undefined || problem.code === 'nothing-changed';
    const [field] = problem?.fields ?? [];
    const sentence =
      saved || problem === undefined
        ? undefined
        : field
          ? fieldWords(t, field.code)
          : problemWords(t, problem, timeZone);
    setOutcome(({ attempt }) => ({ attempt: attempt + 1, saved, problem: sentence }));
  };

  return {
    outcome,
    saving,
    /** Builds the cupboard of these shelves; refused while a device lies in a slot that would go. */
    build: async (shelves: readonly number[]): Promise<void> => {
      setSaving(true);
      const submission = crypto.randomUUID();
      tell(await call('cupboard.change', { submission, shelves: [...shelves] }));
      setSaving(false);
    },
    /** Puts a mended slot back into use. */
    putBack: async (slot: number): Promise<void> => {
      tell(await call('cupboard.slot-in', { submission: crypto.randomUUID(), slot }));
    },
  };
}
