import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pilesOf, type Counted } from '../../src/core/cupboard/piles.ts';

const SLOTS = 12;
const AT = '2026-11-23T12:05:00.000Z';
const slots = Array.from({ length: SLOTS }, (_, i) => i + 1);

/** Any cupboard, and whatever somebody may have found in it: each slot once, each known device once. */
const counted: fc.Arbitrary<Counted> = fc
  .record({
    full: fc.subarray(slots),
    touched: fc.subarray(slots),
    /** Slots in which a code of nothing held was read. */
    strange: fc.subarray(slots, { maxLength: SLOTS / 2 }),
    /** For a found slot, the slot whose device was scanned there; itself for most. */
    codes: fc.array(
      fc.record({ at: fc.integer({ min: 1, max: SLOTS }), of: fc.integer({ min: 1, max: SLOTS }) }),
      {
        maxLength: SLOTS,
      },
    ),
    dropped: fc.subarray(slots),
    came: fc.subarray(slots),
  })
  .map(({ full, touched, strange, codes, dropped, came }) => {
    const whose = new Map<number, string | null>([...touched, ...strange].map((slot) => [slot, null]));
    const known = new Set<string>();
    for (const { at, of } of codes) {
      const device = `phone ${of}`;
      if (!full.includes(of) || known.has(device) || (whose.get(at) ?? null) !== null) continue;
      known.add(device);
      whose.set(at, device);
    }
    return {
      held: full.map((slot) => ({ handover: `phone ${slot}`, slot })),
      finds: [...whose].map(([slot, handover]) => ({
        slot,
        handover,
        how: handover !== null || strange.includes(slot) ? 'scanned' : 'touched',
        note: '',
        at: AT,
      })),
      dropped: dropped.filter((slot) => !whose.has(slot)),
      came: new Set(came.filter((slot) => full.includes(slot)).map((slot) => `phone ${slot}`)),
    };
  });

describe('any count of any cupboard', () => {
  it('puts everything held and everything found into exactly one pile', () => {
    let unequal = 0;
    let otherThere = 0;
    fc.assert(
      fc.property(counted, (given) => {
        const piles = pilesOf(given);
        const { asExpected, missing, extra, wrongSlot, changed } = piles;
        const inRecord = [
          ...asExpected,
          ...missing.map(({ slot }) => slot),
          ...wrongSlot.map(({ slot }) => slot),
        ];
        const left = changed.filter((slot) => given.held.some((one) => one.slot === slot));
        expect([...inRecord, ...left].toSorted((a, b) => a - b)).toEqual(
          given.held.map(({ slot }) => slot).toSorted((a, b) => a - b),
        );
        const seen = [
          ...asExpected,
          ...extra.map(({ slot }) => slot),
          ...wrongSlot.map(({ foundIn }) => foundIn),
        ];
        expect(seen.toSorted((a, b) => a - b)).toEqual(
          given.finds.map(({ slot }) => slot).toSorted((a, b) => a - b),
        );
        expect(piles.expected).toBe(inRecord.length);
        expect(piles.found).toBe(seen.length);
        // What came while it was counted is never called missing.
        expect(missing.filter(({ handover }) => given.came.has(handover))).toEqual([]);
        // What a code of nothing held was read of is never the phone of its slot.
        const strange = given.finds.filter(({ how, handover }) => how === 'scanned' && handover === null);
        expect(extra.map(({ slot }) => slot)).toEqual(
          expect.arrayContaining(strange.map(({ slot }) => slot)),
        );
        otherThere += missing.filter(({ slot }) => strange.some((find) => find.slot === slot)).length;
        if (missing.length > 0 && extra.length > 0 && wrongSlot.length > 0) unequal += 1;
      }),
      { numRuns: 500 },
    );
    // Counts in which nothing differs prove nothing.
    expect(unequal).toBeGreaterThan(20);
    expect(otherThere).toBeGreaterThan(20);
  });
});
