import { payloadOf, tokenFrom } from '../../shared/codes.ts';
import { contract } from '../../shared/contract.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { actorOf, type Parts } from '../parts.ts';
import { batchStore } from '../printing/batch-store.ts';
import type { Outbox, Wanted } from '../printing/outbox.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { instantOf } from '../school-day.ts';
import { slotTagStore } from './slot-tag-store.ts';

/** Reusable tags of slots: making and printing those that are missing, making a lost one worthless. */
export function slotTagRoutes(
  { db, ports, ledger, newId, submit }: Parts,
  box: Outbox,
): Routes<'slot-tags.print' | 'slot-tags.cancel'> {
  const tags = slotTagStore(db);
  const batches = batchStore(db);

  /** The batch of these slots’ tags. Refuses with `slot-unknown` for a slot the cupboard has not, or not any more. */
  function batch(slots: readonly number[], staff: StaffSession): Result<Wanted> {
    const now = ports.clock.now();
    const madeAt = instantOf(now);
    const known = new Set(tags.slots());
    const items: string[] = [];
    let made = 0;
    for (const slot of new Set(slots)) {
      if (!known.has(slot)) return refused('slot-unknown', { facts: { slot } });
      const good = tags.goodOf(slot);
      const id = good ?? newId();
      items.push(id);
      if (good !== undefined) continue;
      made += 1;
      const payload = payloadOf('slot-tag', tokenFrom(ports.random.bytes(8)));
      tags.add({ id, slot, payload, madeAt, madeBy: staff.id });
      ledger.append(
        { actor: actorOf(staff), action: 'slot-tag.made', subject: `slot-tag/${id}`, details: { slot } },
        now,
      );
    }
    const id = newId();
    batches.add({ id, paper: 'slot-tags', items, made, madeAt, madeBy: staff.id });
    return done({ paper: 'slot-tags', subject: `batch/${id}` });
  }

  return {
    'slot-tags.print': route(contract['slot-tags.print'], ({ submission, slots }, caller) => {
      const staff = staffOf(caller);
      const asked = { submission, call: 'slot-tags.print', actor: actorOf(staff) };
      const sent = box.put(asked, () => batch(slots, staff));
      if (!sent.ok) return sent;
      const { job } = sent.value;
      return done({ made: batches.madeWith(job.id), job });
    }),

    'slot-tags.cancel': route(contract['slot-tags.cancel'], ({ submission, slot }, caller) =>
      submit(
        { id: submission, call: 'slot-tags.cancel' },
        () => {
          const id = tags.goodOf(slot);
          if (id === undefined) return refused('slot-tag-missing', { facts: { slot } });
          const now = ports.clock.now();
          const staff = staffOf(caller);
          tags.cancel({ id, at: instantOf(now), by: staff.id });
          ledger.append(
            {
              actor: actorOf(staff),
              action: 'slot-tag.cancelled',
              subject: `slot-tag/${id}`,
              details: { slot },
            },
            now,
          );
          return done({ subject: id, value: {} });
        },
        () => done({}),
      ),
    ),
  };
}
