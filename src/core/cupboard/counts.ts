import type { z } from 'zod';
import type { CallOutput, Contract } from '../../shared/contract.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { actorOf } from '../parts.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { closedMeanwhile } from '../staff/still-open.ts';
import { submissionStore } from '../store/submissions.ts';
import type { RunningCount } from './count-store.ts';
import type { Counting } from './counting.ts';
import { type Piles, storedPiles } from './piles.ts';

type CountCall = 'counts.start' | 'counts.finish' | 'counts.sign' | 'counts.give-up';
type Input<N extends CountCall> = z.output<Contract[N]['input']>;
type Nothing = Record<string, never>;

/** How many earlier counts are shown. */
const EARLIER = 50;

/** Counts of the cupboard: begun, finished, signed by two people, or given up. */
export function countActions(counting: Counting) {
  const { parts, counts, finds, piles, running, shown } = counting;
  const { db, ports, ledger, newId, submit } = parts;
  const whyClosed = closedMeanwhile(db);
  const submissions = submissionStore(db);

  /** What the ledger keeps of a result. */
  function told(count: RunningCount, { asExpected, missing, extra, wrongSlot, ...rest }: Piles) {
    const rows = finds.of(count.id);
    return {
      ...rest,
      asExpected,
      missing: missing.map((one) => ({ ...one })),
      extra: extra.map(({ slot, note }) => ({ slot, note })),
      wrongSlot: wrongSlot.map((one) => ({ ...one })),
      foundLater: rows
        .filter(({ later, movedFrom }) => later === 1 && movedFrom === null)
        .map(({ slot }) => slot),
      moved: rows.flatMap(({ slot, movedFrom }) =>
        movedFrom === null ? [] : [{ from: movedFrom, to: slot }],
      ),
    };
  }

  /** Writes down of every device looked for whether it lies in its slot; answers those that are in place again. */
  function place({ asExpected, missing, wrongSlot }: Piles, at: string): string[] {
    for (const { handover } of missing) counts.misplace(handover, 'missing', at);
    for (const { handover } of wrongSlot) counts.misplace(handover, 'elsewhere', at);
    const found = new Set(asExpected);
    return counts
      .held()
      .filter(({ slot, handover }) => found.has(slot) && counts.inPlace(handover))
      .map(({ handover }) => handover);
  }

  return {
    read(): CallOutput<'counts.read'> {
      const count = counts.running();
      // Blind: what was expected this morning is not told while it is counted at noon.
      const earlier = count?.state === 'counting' ? [] : counts.signed(EARLIER);
      return {
        now: count ? shown(count) : null,
        earlier: earlier.map(({ result, ...head }) => {
          const { expected, missing, extra, wrongSlot } = storedPiles(result);
          return {
            ...head,
            expected,
            missing: missing.length,
            extra: extra.length,
            wrongSlot: wrongSlot.length,
          };
        }),
      };
    },

    start({ submission }: Input<'counts.start'>, staff: StaffSession): Result<{ count: string }> {
      return submit<{ count: string }>(
        { id: submission, call: 'counts.start' },
        () => {
          if (counts.running()) return refused('count-running');
          const id = newId();
          const now = ports.clock.now();
          const { seq } = ledger.append(
            { actor: actorOf(staff), action: 'count.started', subject: `count/${id}`, details: {} },
            now,
          );
          counts.add({ id, day: schoolDayOf(now), at: instantOf(now), by: staff.id, ledgerSeq: seq });
          return done({ subject: id, value: { count: id } });
        },
        (count) => done({ count }),
      );
    },

    finish({ submission, count: id }: Input<'counts.finish'>, staff: StaffSession): Result<Nothing> {
      return submit<Nothing>(
        { id: submission, call: 'counts.finish' },
        () => {
          const count = running(id);
          if (!count.ok) return count;
          if (!counts.finish(id)) return refused('nothing-changed');
          ledger.append({
            actor: actorOf(staff),
            action: 'count.finished',
            subject: `count/${id}`,
            details: told(count.value, piles(count.value)),
          });
          return done({ subject: id, value: {} });
        },
        () => done({}),
      );
    },

    /** Why a count cannot be signed: asked before a colleague’s PIN is, and not of a retry. */
    whyNotSigned({ submission, count: id }: Input<'counts.sign'>): Result<never> | undefined {
      if (submissions.find(submission)) return undefined;
      const count = running(id);
      if (!count.ok) return count;
      return count.value.state === 'finished' ? undefined : refused('count-not-finished');
    },

    /** `second` has shown their PIN a moment ago; both accounts are looked at again. */
    sign(
      { submission, count: id }: Pick<Input<'counts.sign'>, 'submission' | 'count'>,
      staff: StaffSession,
      second: StaffSession,
    ): Result<Nothing> {
      return submit<Nothing>(
        { id: submission, call: 'counts.sign' },
        () => {
          if (second.id === staff.id) return refused('same-person');
          const closed = whyClosed(staff, second);
          if (closed) return closed;
          const count = running(id);
          if (!count.ok) return count;
          if (count.value.state !== 'finished') return refused('count-not-finished');
          const now = ports.clock.now();
          const at = instantOf(now);
          const result = piles(count.value);
          const details = told(count.value, result);
          const inPlaceAgain = place(result, at);
          counts.sign({
            id,
            at,
            countedBy: staff.id,
            checkedBy: second.id,
            result: JSON.stringify(result),
          });
          ledger.append(
            {
              actor: actorOf(staff),
              action: 'count.signed',
              subject: `count/${id}`,
              details: { ...details, checkedBy: second.id, inPlaceAgain },
            },
            now,
          );
          return done({ subject: id, value: {} });
        },
        () => done({}),
      );
    },

    giveUp({ submission, count: id }: Input<'counts.give-up'>, staff: StaffSession): Result<Nothing> {
      return submit<Nothing>(
        { id: submission, call: 'counts.give-up' },
        () => {
          const count = running(id);
          if (!count.ok) return count;
          const now = ports.clock.now();
          counts.giveUp(id, instantOf(now));
          ledger.append(
            {
              actor: actorOf(staff),
              action: 'count.given-up',
              subject: `count/${id}`,
              details: {
                found: finds.of(id).map(({ slot }) => slot),
                finished: count.value.state === 'finished',
              },
            },
            now,
          );
          return done({ subject: id, value: {} });
        },
        () => done({}),
      );
    },
  };
}
