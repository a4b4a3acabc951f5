import { useEffect, useEffectEvent, useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Problem } from '../../../shared/problems.ts';
import { useAction, fieldsWrong } from '../../client/queries.ts';
import { isTextBox } from '../../parts/keyboard/text-box.ts';

export type LeavingField = 'name' | 'seeing' | 'arrived';

type Goodbye = CallOutput<'visits.sign-out-by-pass'>;

const order: readonly LeavingField[] = ['name', 'seeing', 'arrived'];

/**
 * What is typed to sign out, what is wrong with it, and the two ways to sign out. The time of arrival is asked only once
 * the register could not tell two visits apart. `scanned` is tried at once.
 */
export function useSignOut(scanned: string | undefined, onDone: (goodbye: Goodbye) => void) {
  const [submission] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState<Record<LeavingField, string>>({ name: '', seeing: '', arrived: '' });
  const [ambiguous, setAmbiguous] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tries, setTries] = useState(0);
  const pass = useAction('visits.sign-out-by-pass');
  const named = useAction('visits.sign-out-by-name');

  const fields = ambiguous ? order : order.slice(0, 2);
  const { name, seeing, arrived } = typed;
  const input = { submission, name, seeing, ...(ambiguous ? { arrived } : {}) };
  const wrong: Partial<Record<LeavingField, string>> = {};
  for (const { field, code } of fieldsWrong('visits.sign-out-by-name', input)) {
    const known = fields.find((one) => one === field);
    if (known !== undefined) wrong[known] ??= known === 'arrived' && arrived.trim() === '' ? 'empty' : code;
  }

  const answered = (refusal: Problem | undefined) => {
    setTries((before) => before + 1);
    setProblem(refusal ?? null);
    if (refusal?.code === 'visit-ambiguous') setAmbiguous(true);
  };
  const byPass = async (payload: string) => {
    // A damaged scan may be longer than any code of ours.
    const result = await pass.act({ submission: crypto.randomUUID(), payload: payload.slice(0, 200) });
    if (result?.ok === true) onDone(result.value);
    else if (result !== undefined) answered(result.problem);
  };
  const byName = async () => {
    const result = await named.act(input);
    if (result?.ok === true) onDone(result.value);
    else if (result !== undefined) answered(result.problem);
  };
  const atOnce = useEffectEvent((payload: string) => void byPass(payload));
  useEffect(() => {
    if (scanned !== undefined) atOnce(scanned);
  }, [scanned]);

  return {
    fields,
    typed,
    wrong,
    problem,
    tries,
    busy: pass.busy || named.busy,
    byPass: (payload: string) => void byPass(payload),
    byName: () => void byName(),
    type: (field: LeavingField, text: string) => setTyped({ ...typed, [field]: text }),
    /** A refusal stands until somebody types again. */
    typing: (target: EventTarget) => {
      if (isTextBox(target)) setProblem(null);
    },
  };
}
