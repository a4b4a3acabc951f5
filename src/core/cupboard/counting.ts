import type { Count, CountResult } from '../../shared/contract/cupboard.ts';
import { refused, type Result, done } from '../../shared/result.ts';
import type { Parts } from '../parts.ts';
import { countStore, type RunningCount } from './count-store.ts';
import { type FindRow, findStore } from './find-store.ts';
import { type Piles, pilesOf } from './piles.ts';

/** A count as it stands now: what of its finds still holds, and what came and went meanwhile. */
interface CountNow {
  finds: FindRow[];
  dropped: number[];
  came: ReadonlySet<string>;
}

/** What every action of a count is built from. */
export function makeCounting(parts: Parts) {
  const { db } = parts;
  const counts = countStore(db);
  const finds = findStore(db);

  /**
   * A find does not hold any more once its device came or went, or, when nobody knows whose it is, once any device of
   * its slot did.
   */
  function stands({ id, ledgerSeq }: RunningCount): CountNow {
    const moves = counts.moves(ledgerSeq);
    const byHandover = new Map(moves.map(({ handover, seq }) => [handover, seq]));
    const bySlot = new Map<number, number>();
    for (const { slot, seq } of moves) bySlot.set(slot, Math.max(seq, bySlot.get(slot) ?? 0));
    const now: CountNow = { finds: [], dropped: [], came: new Set(byHandover.keys()) };
    for (const find of finds.of(id)) {
      const { handover, slot } = find;
      const moved = (handover === null ? bySlot.get(slot) : byHandover.get(handover)) ?? 0;
      if (moved > find.ledgerSeq) now.dropped.push(slot);
      else now.finds.push(find);
    }
    return now;
  }

  /** What was found against what is in the record now. */
  function piles(count: RunningCount): Piles {
    return pilesOf({ ...stands(count), held: counts.held() });
  }

  return {
    parts,
    counts,
    finds,
    stands,
    piles,
    /** The count of this id, while it runs. */
    running(id: string): Result<RunningCount> {
      const running = counts.running();
      return running?.id === id ? done(running) : refused('count-not-running');
    },
    /** A running count as a screen sees it; while it is counted, blind. */
    shown(count: RunningCount): Count {
      const { id, state, startedAt, startedBy } = count;
      return {
        id,
        state,
        startedAt,
        startedBy,
        finds: stands(count).finds.map(({ slot, how, handover, note }) => ({
          slot,
          how,
          known: handover !== null,
          note,
        })),
        result: state === 'finished' ? named(piles(count)) : null,
      };
    },
  };

  /** The piles with the names of what they are about. */
  function named({ missing, wrongSlot, ...rest }: Piles): CountResult {
    const held = new Map(counts.held().map((one) => [one.handover, one]));
    const device = (handover: string) => {
      const found = held.get(handover);
      if (!found) throw new Error('A count expects a device that is not held');
      return found;
    };
    return {
      ...rest,
      missing: missing.map(({ handover }) => device(handover)),
      wrongSlot: wrongSlot.map(({ handover, foundIn }) => ({ ...device(handover), foundIn })),
    };
  }
}

export type Counting = ReturnType<typeof makeCounting>;
