import { QueryClient, useMutation, useQuery } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../shared/contract.ts';
import { contract } from '../../shared/contract.ts';
import type { Problem } from '../../shared/problems.ts';
import type { Result } from '../../shared/result.ts';
import type { Subject } from '../../shared/subjects.ts';

/** What each call that reads depends on: a change of one of these subjects makes its answer old. */
const dependsOn: Partial<Record<CallName, readonly Subject[]>> = {
  'rules.in-force': ['rules'],
  'rules.texts': ['rules'],
  'settings.read': ['settings'],
  'kiosk.state': ['settings'],
  'events.now': ['events'],
  'events.list': ['events', 'visits'],
  'expected.list': ['expected', 'visits'],
  'cards.list': ['cards', 'visits'],
  'child-cards.list': ['pupils', 'papers', 'phones'],
  'roll-call.current': ['roll-call', 'visits'],
  'roll-call.earlier': ['roll-call'],
  'roll-call.show': ['roll-call'],
  'on-site.sheet': ['visits', 'papers'],
  'papers.job': ['papers'],
  'papers.waiting': ['papers'],
  'help.waiting': ['help'],
  'session.current': ['session', 'staff'],
  'staff.names': ['staff'],
  'staff.list': ['staff'],
  'visits.on-site': ['visits', 'cards'],
  'phones.board': ['phones', 'pupils'],
  'phones.held': ['phones'],
  'confiscations.list': ['phones', 'pupils'],
  'home-time.board': ['phones', 'pupils', 'settings'],
  'cupboard.read': ['phones'],
  'counts.read': ['counts', 'phones'],
  'pupils.list': ['pupils'],
  'pupils.history': ['phones', 'pupils', 'counts'],
  'permissions.list': ['pupils', 'settings'],
  'day.summary': ['visits', 'phones', 'help', 'staff', 'logs'],
  'logs.days': ['visits', 'phones', 'logs'],
};

/** A refusal, thrown so that a query can fail with it. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The cache of answers. Everything is on this machine: nothing is retried, paused or thought stale by itself. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false },
      // What was sent, a PIN perhaps, is kept no longer than it takes to answer.
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  });
}

/** Asks again whatever a change made in any window has made old. */
export function listenForChanges(client: QueryClient): void {
  window.kiosk.onChange((subjects) => {
    void client.invalidateQueries({
      predicate: ({ queryKey: [name] }) =>
        Object.entries(dependsOn).some(
          ([call, needs]) => call === name && needs.some((subject) => subjects.includes(subject)),
        ),
    });
  });
}

/** Makes a call now. Never rejects: a refusal is a value. */
export function ask<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>> {
  return window.kiosk.call(name, input);
}

/**
 * The answer to a call that reads, kept fresh while it is on screen. `error` is a `Refused`. Several seconds old is fine
 * for a wall, so `every` (milliseconds) asks again by itself; `fresh` asks again whenever it comes on screen.
 */
export function useAnswer<N extends CallName>(
  name: N,
  input: CallInput<N>,
  { every, fresh = false, enabled = true }: { every?: number; fresh?: boolean; enabled?: boolean } = {},
) {
  return useQuery<CallOutput<N>, Refused>({
    queryKey: [name, input],
    queryFn: async () => {
      const result = await ask(name, input);
      if (!result.ok) throw new Refused(result.problem);
      return result.value;
    },
    enabled,
    refetchOnMount: fresh ? 'always' : true,
    ...(every === undefined ? {} : { refetchInterval: every }),
  });
}

/**
 * A call that acts. `act` answers a Result and is busy until then; a second press while busy does nothing.
 */
export function useAction<N extends CallName>(name: N) {
  const mutation = useMutation({ mutationFn: (input: CallInput<N>) => ask(name, input) });
  return {
    busy: mutation.isPending,
    act: async (input: CallInput<N>): Promise<Result<CallOutput<N>> | undefined> => {
      if (mutation.isPending) return undefined;
      const answer = await mutation.mutateAsync(input);
      mutation.reset();
      return answer;
    },
  };
}

/** Checks answers as they are typed, by the schema the register uses: the fields that are wrong, and how. */
export function fieldsWrong(name: CallName, input: unknown): { field: string; code: string }[] {
  const parsed = contract[name].input.safeParse(input);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), code: issue.message }));
}
