import { useState } from 'react';
import type { Problem } from '../../../shared/problems.ts';
import { ask, fieldsWrong } from '../../client/queries.ts';
import { isTextBox } from '../../parts/keyboard/text-box.ts';
import { type Goodbye, type Scanned, signOutByPass } from './by-pass.ts';

/** What the register would not do, and for which pass. */
export interface Refusal {
  problem: Problem;
  pass: string | undefined;
}

export type LeavingField = 'name' | 'seeing' | 'arrived';

const order: readonly LeavingField[] = ['name', 'seeing', 'arrived'];

/**
 * What is typed to sign out, what is wrong with it, and the two ways to sign out. The time of arrival is asked only once
 * the register could not tell two visits apart. `refusal` is what became of a pass read at the welcome wall.
 */
export function useSignOut(refusal: Refusal | null, onDone: (goodbye: Goodbye, pass?: string) => void) {
  const [submission] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState<Record<LeavingField, string>>({ name: '', seeing: '', arrived: '' });
  const [ambiguous, setAmbiguous] = useState(false);
  const [refused, setRefused] = useState(refusal);
  const [tries, setTries] = useState(0);
  const [busy, setBusy] = useState(false);

  const fields = ambiguous ? order : order.slice(0, 2);
  const { name, seeing, arrived } = typed;
  const input = { submission, name, seeing, ...(ambiguous ? { arrived } : {}) };
  const wrong: Partial<Record<LeavingField, string>> = {};
  for (const { field, code } of fieldsWrong('visits.sign-out-by-name', input)) {
    const known = fields.find((one) => one === field);
    if (known !== undefined) wrong[known] ??= known === 'arrived' && arrived.trim() === '' ? 'empty' : code;
  }

  const send = async (sending: Promise<Scanned>, pass?: string) => {
    setBusy(true);
    const result = await sending;
    setBusy(false);
    if (result.ok) {
      onDone(result.value, pass);
      return;
    }
    setTries((before) => before + 1);
    setRefused({ problem: result.problem, pass });
    if (result.problem.code === 'visit-ambiguous') setAmbiguous(true);
  };

  return {
    fields,
    typed,
    wrong,
    problem: refused?.problem ?? null,
    /** The pass that was refused, if it was one. */
    refusedPass: refused?.pass,
    tries,
    busy,
    byPass: (text: string) => void send(signOutByPass(text), text),
    byName: () => void send(ask('visits.sign-out-by-name', input)),
    type: (field: LeavingField, text: string) => setTyped({ ...typed, [field]: text }),
    /** A refusal gives way to what is wrong with the boxes, once they are tried. */
    settle: () => setRefused(null),
    /** A refusal stands until somebody types again. */
    typing: (target: EventTarget) => {
      if (isTextBox(target)) setRefused(null);
    },
  };
}
