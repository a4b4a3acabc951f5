import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problems.ts';
import { ask } from '../../client/queries.ts';
import type { ArrivalEvent } from './arrival.ts';
import { askRules } from './ask-rules.ts';
import { acceptancesOf, answersInput, type Draft, signatureInput } from './draft.ts';

/** Sends a sign-in, once; a retry sends the same submission, so that it can never make a second visit. */
export function useSubmit(draft: Draft, dispatch: (event: ArrivalEvent) => void) {
  const { i18n } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const refuse = async (refusal: Problem) => {
    if ((refusal.code === 'rules-changed' || refusal.code === 'event-over') && draft.kind !== null) {
      // An event that is over leaves an ordinary visit, with the rules of one.
      const event = refusal.code === 'event-over' ? null : draft.event;
      const asked = { ...draft, event, recognised: null };
      const rules = await askRules(asked, draft.kind, i18n.language);
      if (rules.ok) dispatch({ type: 'rules-changed', rules: rules.value, event, problem: refusal });
      else setProblem(rules.problem);
    } else if (
      refusal.code === 'pin-wrong' ||
      refusal.code === 'pin-blocked' ||
      refusal.code === 'staff-not-found'
    ) {
      dispatch({ type: 'witness-refused', problem: refusal });
    } else setProblem(refusal);
  };

  const submit = async () => {
    const { kind, submission, answers, rules } = draft;
    const signature = signatureInput(draft);
    if (busy || kind === null) return;
    if (signature === null) {
      dispatch({ type: 'change', what: 'signature' });
      return;
    }
    setBusy(true);
    setProblem(null);
    const result = await ask('visits.sign-in', {
      submission,
      answers: answersInput(kind, answers),
      language: i18n.language,
      acceptances: acceptancesOf(rules),
      signature,
      ...(draft.event ? { event: draft.event.id } : {}),
      ...(draft.expected === null ? {} : { expected: draft.expected }),
      ...(draft.recognised ? { recognised: draft.recognised.payload } : {}),
    });
    if (result.ok) dispatch({ type: 'let-in', pass: result.value });
    else await refuse(result.problem);
    setBusy(false);
  };

  return { submit, busy, problem };
}
