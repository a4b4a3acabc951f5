import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyLedger } from '../../src/core/ledger/verify.ts';
import { DESK } from '../support/test-register.ts';
import { day, Player } from '../support/day-steps.ts';

describe('any day at the desk and at the door', () => {
  it('leaves a ledger that verifies, and a cupboard that agrees with it', async () => {
    let succeeded = 0;
    await fc.assert(
      fc.asyncProperty(day, async (steps) => {
        const player = await Player.begin();
        const { register } = player;
        try {
          for (const step of steps) await player.play(step);
          succeeded += player.succeeded;
          expect(register.faults).toEqual([]);
          const count = (sql: string) => register.db.prepare<[], number>(sql).pluck().get() ?? 0;
          const told = (action: string) => count(`SELECT count(*) FROM ledger WHERE action = '${action}'`);
          expect(await verifyLedger(register.db)).toMatchObject({
            entries: count('SELECT max(seq) FROM ledger'),
            erased: 0,
            fault: null,
          });
          // What the tables say is what the ledger says.
          expect(count('SELECT count(*) FROM visits')).toBe(told('visit.signed-in'));
          expect(count('SELECT count(*) FROM visits WHERE left_at IS NOT NULL')).toBe(
            told('visit.signed-out') + told('visit.closed'),
          );
          expect(count("SELECT count(*) FROM visits WHERE left_how = 'closing'")).toBe(told('visit.closed'));
          expect(count('SELECT count(*) FROM visits WHERE left_at < arrived_at')).toBe(0);
          expect(count('SELECT count(*) FROM expected_visits')).toBe(told('expected.added'));
          expect(count("SELECT count(*) FROM expected_visits WHERE state = 'arrived'")).toBe(
            count('SELECT count(DISTINCT visit) FROM expected_visits'),
          );
          expect(count('SELECT count(*) FROM return_cards')).toBe(told('card.made'));
          expect(count('SELECT count(*) FROM declines')).toBe(told('visit.declined'));
          expect(count('SELECT count(*) FROM handovers')).toBe(told('phone.handed-in'));
          expect(count("SELECT count(*) FROM handovers WHERE state = 'returned'")).toBe(
            told('phone.returned') - told('phone.return-undone'),
          );
          expect(count("SELECT count(*) FROM handovers WHERE state = 'undone'")).toBe(
            told('phone.hand-in-undone'),
          );
          // One ticket releases one held device, and no other ticket releases anything.
          expect(count("SELECT count(*) FROM tickets WHERE state = 'issued'")).toBe(
            count("SELECT count(*) FROM handovers WHERE state = 'held'"),
          );
          await player.seal();
          const check = await register.call('record.check', {}, DESK);
          expect(check).toMatchObject({ ok: true, value: { whole: true, firstFault: null } });
        } finally {
          register.end();
        }
      }),
      { numRuns: 30 },
    );
    // A day on which nothing works proves nothing.
    expect(succeeded).toBeGreaterThan(150);
  });
});
