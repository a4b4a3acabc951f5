import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput, CallOutput } from '../../../shared/contract.ts';
import { useSchool } from '../../client/school.tsx';
import { fieldWords, problemWords } from '../../words/problem-words.ts';
import { useDeskCall } from '../staff-room/session-watch.ts';

export type Changes = CallInput<'settings.change'>['changes'];

/** How the last change of one part of the settings went. */
export interface Outcome {
  /** Counts up, so that the same word is said again. */
  attempt: number;
  saved: boolean;
  problem: string | undefined;
}

/** Saves settings at once, and says how it went. What is shown meanwhile is what was chosen. */
export function useSetting() {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const call = useDeskCall();
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>({ attempt: 0, saved: false, problem: undefined });

  const end = (saved: boolean, problem?: string) =>
    setOutcome(({ attempt }) => ({ attempt: attempt + 1, saved, problem }));

  return {
    outcome,
    save: async (changes: Changes): Promise<boolean> => {
      const answer = await call('settings.change', { submission: crypto.randomUUID(), changes });
      if (answer.ok) {
        client.setQueryData<CallOutput<'settings.read'>>(['settings.read', {}], answer.value);
        end(true);
        return true;
      }
      const { problem } = answer;
      if (problem.code === 'nothing-changed') {
        end(true);
        return true;
      }
      const [field] = problem.fields ?? [];
      end(false, field ? fieldWords(t, field.code) : problemWords(t, problem, timeZone));
      return false;
    },
  };
}
