import { type HomeTimeStep, type StillHeld } from '../../../shared/contract/home-time.ts';
import { dayOf } from '../../words/format-date.ts';

/** The rungs of an afternoon, in their order. */
export const rungs = [
  'class-asked',
  'home-called',
  'message-left',
  'adult-coming',
  'kept-overnight',
] as const satisfies readonly HomeTimeStep[];
export type RungName = (typeof rungs)[number];

/** One rung as it is drawn. */
export interface Rung {
  step: RungName;
  state: 'done' | 'next' | 'open';
  /** When it was taken last today. */
  at: string | undefined;
}

/** The ladder of a device as it stands today: every day begins at the first rung. */
export function ladderOf({ steps }: Pick<StillHeld, 'steps'>, today: string, timeZone: string): Rung[] {
  const taken = rungs.map(
    (step) => steps.findLast((one) => one.step === step && dayOf(one.at, timeZone) === today)?.at,
  );
  const next = taken.findLastIndex((at) => at !== undefined) + 1;
  return rungs.map((step, index) => {
    const at = taken[index];
    return { step, at, state: at !== undefined ? 'done' : index === next ? 'next' : 'open' };
  });
}

/** Since when the whole class has been asked today: the earliest of its last asking; undefined when somebody was left out. */
export function classAskedAt(
  held: readonly StillHeld[],
  today: string,
  timeZone: string,
): string | undefined {
  const asked = held.map(
    (one) => ladderOf(one, today, timeZone).find(({ step }) => step === 'class-asked')?.at,
  );
  if (asked.length === 0) return undefined;
  return asked.reduce((earliest, at) =>
    earliest === undefined || at === undefined ? undefined : at < earliest ? at : earliest,
  );
}

/** The seal that was found broken last and not replaced since, with what was seen. */
export function brokenSeal({ steps }: Pick<StillHeld, 'steps'>): { seal: string; note: string } | undefined {
  const last = steps.findLast(
    ({ step }) => step === 'seal-broken' || step === 'seal-intact' || step === 'kept-overnight',
  );
  return last?.step === 'seal-broken' ? { seal: last.seal ?? '', note: last.note } : undefined;
}

/** Whether a device of an earlier day wants somebody to look at it before anything else. */
export function wantsLook(one: StillHeld, today: string): boolean {
  return one.sealToCheck || (one.day < today && one.seal === null);
}
