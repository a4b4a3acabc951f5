import { z } from 'zod';
import { slotNumber } from '../../shared/custody.ts';

/** What a count found, as far as it still holds: one find a slot. */
export interface Find {
  slot: number;
  /** Whose it is, when a code said so. */
  handover: string | null;
  /** Scanned, and nobody’s: a code was read that is of nothing held. */
  how: 'scanned' | 'touched';
  note: string;
  at: string;
}

/** A device the record holds, and the slot it belongs to. */
export interface Held {
  handover: string;
  slot: number;
}

/** What is compared. */
export interface Counted {
  /** Everything the record holds now. */
  held: readonly Held[];
  /** The finds that still hold. */
  finds: readonly Find[];
  /** Slots whose find does not hold any more: a device came or went since. */
  dropped: readonly number[];
  /** What came into the cupboard since the count began: whoever counted may have been past it. */
  came: ReadonlySet<string>;
}

/** What was found against what was expected, by ids and slots alone: kept with a signed count. */
const piles = z.object({
  expected: z.number().int(),
  found: z.number().int(),
  asExpected: z.array(slotNumber),
  missing: z.array(z.object({ handover: z.string(), slot: slotNumber })),
  extra: z.array(z.object({ slot: slotNumber, note: z.string(), at: z.string() })),
  wrongSlot: z.array(z.object({ handover: z.string(), slot: slotNumber, foundIn: slotNumber })),
  changed: z.array(slotNumber),
});
export type Piles = z.infer<typeof piles>;

/** The piles of a signed count. */
export function storedPiles(json: string): Piles {
  const parsed: unknown = JSON.parse(json);
  return piles.parse(parsed);
}

const up = (a: number, b: number) => a - b;

/**
 * Sorts what was found and what is held into piles: every find that holds is in exactly one, and so is everything held.
 * Something touched in a slot is what the record has there, unless a code was read that says it lies elsewhere. Something
 * whose code is of nothing held is not.
 */
export function pilesOf({ held, finds, dropped, came }: Counted): Piles {
  const foundIn = new Map(
    finds.flatMap(({ handover, slot }) => (handover === null ? [] : [[handover, slot]])),
  );
  const ofSlot = new Map(held.map((one) => [one.slot, one.handover]));
  const touched = new Set(finds.filter(({ how }) => how === 'touched').map(({ slot }) => slot));

  const sorted: Piles = {
    expected: 0,
    found: finds.length,
    asExpected: [],
    missing: [],
    extra: [],
    wrongSlot: [],
    changed: [],
  };
  const changed = new Set<number>();
  for (const { handover, slot } of held) {
    const where = foundIn.get(handover);
    if (where === slot || (where === undefined && touched.has(slot))) sorted.asExpected.push(slot);
    else if (where !== undefined) sorted.wrongSlot.push({ handover, slot, foundIn: where });
    else if (came.has(handover)) changed.add(slot);
    else sorted.missing.push({ handover, slot });
  }
  for (const { slot, note, at, handover, how } of finds) {
    const whose = ofSlot.get(slot);
    if (handover === null && (how === 'scanned' || whose === undefined || foundIn.has(whose)))
      sorted.extra.push({ slot, note, at });
  }
  const seen = new Set(finds.map(({ slot }) => slot));
  const told = new Set([...sorted.missing, ...sorted.wrongSlot].map(({ slot }) => slot));
  for (const slot of dropped) if (!seen.has(slot) && !told.has(slot)) changed.add(slot);
  sorted.expected = sorted.asExpected.length + sorted.missing.length + sorted.wrongSlot.length;
  return {
    ...sorted,
    asExpected: sorted.asExpected.toSorted(up),
    missing: sorted.missing.toSorted((a, b) => a.slot - b.slot),
    extra: sorted.extra.toSorted((a, b) => a.slot - b.slot),
    wrongSlot: sorted.wrongSlot.toSorted((a, b) => a.slot - b.slot),
    changed: [...changed].toSorted(up),
  };
}
