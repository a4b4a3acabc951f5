import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { CallInput, CallName, CallOutput } from '../../../shared/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { ask, Refused } from '../../client/queries.ts';

function lock(client: QueryClient): void {
  client.setQueryData<CallOutput<'session.current'>>(['session.current', {}], (known) =>
    known === undefined ? known : { ...known, staff: null },
  );
}

/** Whether an answer says that nobody is signed in here any more. */
function saysLocked(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('problem' in answer)) return false;
  const { problem } = answer;
  return (
    typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === 'session-needed'
  );
}

/** Brings the PIN page back as soon as a call is answered with “nobody is signed in here”. */
export function useSessionWatch(): void {
  const client = useQueryClient();
  useEffect(() => {
    const stopActions = client.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'success' && saysLocked(event.action.data))
        lock(client);
    });
    const stopAnswers = client.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'error') return;
      const error: unknown = event.action.error;
      if (error instanceof Refused && error.problem.code === 'session-needed') lock(client);
    });
    return () => {
      stopActions();
      stopAnswers();
    };
  }, [client]);
}

/** Makes a call of the desk now, any number at once; a desk that was locked meanwhile shows its PIN page. */
export function useDeskCall(): <N extends CallName>(
  name: N,
  input: CallInput<N>,
) => Promise<Result<CallOutput<N>>> {
  const client = useQueryClient();
  return useCallback(
    async (name, input) => {
      const answer = await ask(name, input);
      if (saysLocked(answer)) lock(client);
      return answer;
    },
    [client],
  );
}
