import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput, CallName, CallOutput } from '../../../shared/contract.ts';
import type { Problem } from '../../../shared/problems.ts';
import { fieldsWrong, useAction } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { fieldWords, problemWords } from '../../words/problem-words.ts';

/** One thing to put right: the box it is about, if any, and the sentence. */
export interface FormError {
  field: string | undefined;
  text: string;
}

/** The sentence a form has of its own for what is wrong with a box. */
type Say = (field: string, code: string) => string | undefined;
const saysNothing: Say = () => undefined;

/**
 * The state of a form that makes one call: what is wrong, whether it is busy, and the id of its submission, which stays
 * the same until it was saved, so that trying again never makes a second record.
 */
export function useForm<N extends CallName>(name: N) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { act, busy } = useAction(name);
  const [submission, setSubmission] = useState(() => crypto.randomUUID());
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<Problem>();

  const fail = (found: readonly FormError[]) => {
    setErrors(found);
    setAttempt((before) => before + 1);
  };
  /** The sentences of a refusal: one a box where the register names boxes, otherwise one for the whole. */
  const sentences = (refusal: Problem, say: Say = saysNothing): FormError[] =>
    refusal.fields && refusal.fields.length > 0
      ? refusal.fields.map(({ field, code }) => ({ field, text: say(field, code) ?? fieldWords(t, code) }))
      : [{ field: undefined, text: problemWords(t, refusal, timeZone) }];

  return {
    busy,
    errors,
    /** The refusal that stands, for a form with another way on. */
    problem,
    attempt,
    submission,
    /** The sentence for one box. */
    errorOf: (field: string) => errors.find((error) => error.field === field)?.text,
    clear: () => setErrors([]),
    refuse: (refusal: Problem) => fail(sentences(refusal)),
    fail,
    /**
     * Checks by the schema of the call, then makes it. `say` words what is wrong with a box; answers what was saved, or
     * undefined when it was refused and the sentences stand.
     */
    send: async (input: CallInput<N>, say: Say = saysNothing): Promise<CallOutput<N> | undefined> => {
      const wrong = fieldsWrong(name, input);
      if (wrong.length > 0) {
        const firsts = wrong.filter(({ field }, at) => wrong.findIndex((one) => one.field === field) === at);
        fail(firsts.map(({ field, code }) => ({ field, text: say(field, code) ?? fieldWords(t, code) })));
        return undefined;
      }
      const result = await act(input);
      if (!result) return undefined;
      setProblem(result.ok ? undefined : result.problem);
      if (!result.ok) {
        fail(sentences(result.problem, say));
        return undefined;
      }
      setErrors([]);
      setSubmission(crypto.randomUUID());
      return result.value;
    },
  };
}
