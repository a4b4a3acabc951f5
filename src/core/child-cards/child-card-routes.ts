import { payloadOf, tokenFrom } from '../../shared/codes.ts';
import { contract } from '../../shared/contract.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { actorOf, type Parts } from '../parts.ts';
import { batchStore } from '../printing/batch-store.ts';
import type { Outbox, Wanted } from '../printing/outbox.ts';
import { byClassAndName } from '../pupils/pupil-store.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { instantOf } from '../school-day.ts';
import { childCardStore } from './child-card-store.ts';
import { slotTagStore } from './slot-tag-store.ts';

type CardCall = 'child-cards.list' | 'child-cards.print' | 'child-cards.cancel';

/** Children’s cards: who has one, making and printing those that are missing, making a lost one worthless. */
export function childCardRoutes({ db, ports, ledger, newId, submit }: Parts, box: Outbox): Routes<CardCall> {
  const cards = childCardStore(db);
  const tags = slotTagStore(db);
  const batches = batchStore(db);

  /** The batch of these children’s cards. Leavers are left out; refuses with `pupil-not-found` when nobody is left. */
  function batch(pupils: readonly string[], staff: StaffSession): Result<Wanted> {
    const now = ports.clock.now();
    const madeAt = instantOf(now);
    const items: string[] = [];
    let made = 0;
    for (const pupil of new Set(pupils)) {
      const state = cards.pupil(pupil);
      if (!state) return refused('pupil-not-found');
      if (state === 'left') continue;
      const good = cards.goodOf(pupil);
      const id = good ?? newId();
      items.push(id);
      if (good !== undefined) continue;
      made += 1;
      const payload = payloadOf('child-card', tokenFrom(ports.random.bytes(8)));
      cards.add({ id, pupil, payload, madeAt, madeBy: staff.id });
      ledger.append(
        { actor: actorOf(staff), action: 'child-card.made', subject: `child-card/${id}`, details: { pupil } },
        now,
      );
    }
    if (items.length === 0) return refused('pupil-not-found');
    const id = newId();
    batches.add({ id, paper: 'child-cards', items, made, madeAt, madeBy: staff.id });
    return done({ paper: 'child-cards', subject: `batch/${id}` });
  }

  return {
    'child-cards.list': route(contract['child-cards.list'], () =>
      done({
        pupils: cards
          .everybody()
          .toSorted(byClassAndName)
          .map(({ printed, ...pupil }) => ({ ...pupil, printed: printed === 1 })),
        tags: tags.good(),
        slots: tags.slots(),
      }),
    ),

    'child-cards.print': route(contract['child-cards.print'], ({ submission, pupils }, caller) => {
      const staff = staffOf(caller);
      const asked = { submission, call: 'child-cards.print', actor: actorOf(staff) };
      const sent = box.put(asked, () => batch(pupils, staff));
      if (!sent.ok) return sent;
      const { job } = sent.value;
      return done({ made: batches.madeWith(job.id), job });
    }),

    'child-cards.cancel': route(
      contract['child-cards.cancel'],
      ({ submission, pupil, why: reason }, caller) =>
        submit(
          { id: submission, call: 'child-cards.cancel' },
          () => {
            const id = cards.goodOf(pupil);
            if (id === undefined) return refused('child-card-not-found');
            const now = ports.clock.now();
            const staff = staffOf(caller);
            cards.cancel({ id, at: instantOf(now), by: staff.id, why: reason });
            ledger.append(
              {
                actor: actorOf(staff),
                action: 'child-card.cancelled',
                subject: `child-card/${id}`,
                details: { pupil, reason },
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
