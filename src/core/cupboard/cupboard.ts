import type { z } from 'zod';
import type { CallOutput, Contract } from '../../shared/contract.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import { handoverStore } from '../phones/handover-store.ts';
import { actorOf, type Parts } from '../parts.ts';
import { type Caller, staffOf } from '../route.ts';
import { boundsOf, instantOf, schoolDayOf } from '../school-day.ts';
import { staffStore } from '../staff/staff-store.ts';
import { countStore } from './count-store.ts';
import { cupboardStore } from './cupboard-store.ts';
import { keyStore } from './key-store.ts';

type CupboardCall =
  'cupboard.change' | 'cupboard.slot-out' | 'cupboard.slot-in' | 'cupboard.open' | 'cupboard.lock';
type Input<N extends CupboardCall> = z.output<Contract[N]['input']>;
type Nothing = Record<string, never>;

/** How far back the key log looks for what was locked today, in milliseconds. */
const LEFT_OPEN_MOST = 31 * 24 * 3_600_000;

/** The cupboard: its shelves, slots out of order, and its key. */
export function cupboardActions(parts: Parts) {
  const { db, ports, ledger, newId, submit, kiosk } = parts;
  const cupboard = cupboardStore(db);
  const keys = keyStore(db);
  const counts = countStore(db);
  const handovers = handoverStore(db);
  const accounts = staffStore(db);

  /** One change with its ledger entry; `work` answers what to say of it. */
  function change(
    call: CupboardCall,
    submission: string,
    caller: Caller,
    work: (
      at: string,
      by: string,
    ) => Result<Pick<Parameters<typeof ledger.append>[0], 'action' | 'subject' | 'details'>>,
  ): Result<Nothing> {
    const staff = staffOf(caller);
    return submit<Nothing>(
      { id: submission, call },
      () => {
        const now = ports.clock.now();
        const said = work(instantOf(now), staff.id);
        if (!said.ok) return said;
        ledger.append({ actor: actorOf(staff), ...said.value }, now);
        return done({ subject: said.value.subject, value: {} });
      },
      () => done({}),
    );
  }

  function shelves(): number[] {
    const slots: number[] = [];
    for (const { shelf } of cupboard.all()) slots[shelf - 1] = (slots[shelf - 1] ?? 0) + 1;
    return slots;
  }

  /** Why nobody can hold the key; undefined when they can. */
  function noHolder(id: string): Result<never> | undefined {
    const account = accounts.find(id);
    return account?.closedAt === null ? undefined : refused('staff-not-found');
  }

  return {
    read(): CallOutput<'cupboard.read'> {
      const now = ports.clock.now();
      return {
        shelves: shelves(),
        outOfOrder: cupboard
          .all()
          .flatMap(({ number, outOfOrderSince, outOfOrderWhy }) =>
            outOfOrderSince === null
              ? []
              : [{ slot: number, since: outOfOrderSince, why: outOfOrderWhy ?? '' }],
          ),
        log: keys.log({ ...boundsOf(schoolDayOf(now)), earliest: instantOf(now - LEFT_OPEN_MOST) }),
      };
    },

    change: ({ submission, shelves: wanted }: Input<'cupboard.change'>, caller: Caller) =>
      change('cupboard.change', submission, caller, (at) => {
        const before = shelves();
        if (before.join() === wanted.join()) return refused('nothing-changed');
        // What was found names its slots: they stay where they are until the count is signed.
        if (counts.running()) return refused('count-running');
        const held = cupboard.heldBeyond(wanted.reduce((sum, slots) => sum + slots, 0));
        if (held !== undefined) return refused('slot-in-use', { facts: { slot: held } });
        cupboard.build(wanted, at);
        return done({
          action: 'cupboard.changed',
          subject: `cupboard/${kiosk}`,
          details: { shelves: wanted, before },
        });
      }),

    slotOut: ({ submission, slot, why }: Input<'cupboard.slot-out'>, caller: Caller) =>
      change('cupboard.slot-out', submission, caller, (at) => {
        if (!cupboard.find(slot)) return refused('slot-unknown');
        if (handovers.inSlot(slot) !== undefined) return refused('slot-in-use', { facts: { slot } });
        if (!cupboard.takeOut(slot, why, at)) return refused('nothing-changed');
        return done({ action: 'slot.taken-out', subject: `slot/${slot}`, details: { why } });
      }),

    slotIn: ({ submission, slot }: Input<'cupboard.slot-in'>, caller: Caller) =>
      change('cupboard.slot-in', submission, caller, () => {
        const found = cupboard.find(slot);
        if (!found) return refused('slot-unknown');
        if (!cupboard.putBack(slot)) return refused('nothing-changed');
        return done({
          action: 'slot.put-back',
          subject: `slot/${slot}`,
          details: { since: found.outOfOrderSince },
        });
      }),

    open: ({ submission, keyHolder }: Input<'cupboard.open'>, caller: Caller) =>
      change('cupboard.open', submission, caller, (at, by) => {
        const no = noHolder(keyHolder);
        if (no) return no;
        if (keys.open()) return refused('nothing-changed');
        const id = newId();
        keys.add({ id, at, by, keyHolder });
        return done({ action: 'cupboard.opened', subject: `cupboard/${kiosk}`, details: { keyHolder } });
      }),

    lock: ({ submission, keyHolder }: Input<'cupboard.lock'>, caller: Caller) =>
      change('cupboard.lock', submission, caller, (at, by) => {
        const no = noHolder(keyHolder);
        if (no) return no;
        const open = keys.open();
        if (!open || !keys.lock({ id: open.id, at, by, keyHolder })) return refused('nothing-changed');
        return done({
          action: 'cupboard.locked',
          subject: `cupboard/${kiosk}`,
          details: { keyHolder, openSince: open.since },
        });
      }),
  };
}
