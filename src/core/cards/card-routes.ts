import { payloadOf, tokenFrom } from '../../shared/codes.ts';
import { contract } from '../../shared/contract.ts';
import type { ReturnCard } from '../../shared/contract/cards.ts';
import { done, refused } from '../../shared/result.ts';
import { actorOf, type Parts } from '../parts.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { instantOf } from '../school-day.ts';
import { visitKey } from '../visits/matching.ts';
import { visitStore } from '../visits/visit-store.ts';
import { cardStore } from './card-store.ts';

/** Return cards: making one for a visitor, the list of them, and making a lost one worthless. */
export function cardRoutes({
  db,
  ports,
  ledger,
  newId,
  submit,
}: Parts): Routes<'cards.make' | 'cards.list' | 'cards.cancel'> {
  const cards = cardStore(db);
  const visits = visitStore(db);
  return {
    'cards.make': route(contract['cards.make'], ({ submission, visit: id }, caller) =>
      submit<ReturnCard>(
        { id: submission, call: 'cards.make' },
        () => {
          const visit = visits.byId(id);
          if (!visit) return refused('visit-not-found');
          if (cards.isHeldBy(id)) return refused('card-exists');
          const now = ports.clock.now();
          const staff = staffOf(caller);
          const { kind, name, organisation } = visit;
          const card = {
            id: newId(),
            payload: payloadOf('return-card', tokenFrom(ports.random.bytes(8))),
            kind,
            name,
            organisation,
            madeAt: instantOf(now),
          };
          cards.add({ ...card, visit: id, nameKey: visitKey(name), madeBy: staff.id });
          ledger.append(
            {
              actor: actorOf(staff),
              action: 'card.made',
              subject: `card/${card.id}`,
              details: { visit: id, kind, name, organisation },
            },
            now,
          );
          return done({ subject: card.id, value: { ...card, lastUsedAt: null } });
        },
        (subject) => {
          const card = cards.find(subject);
          return card ? done(card) : refused('card-not-found');
        },
      ),
    ),
    'cards.list': route(contract['cards.list'], () => done(cards.good())),
    'cards.cancel': route(contract['cards.cancel'], ({ submission, card: id }, caller) =>
      submit(
        { id: submission, call: 'cards.cancel' },
        () => {
          if (!cards.find(id)) return refused('card-not-found');
          const now = ports.clock.now();
          // Two people may cancel it at once: the second has nothing left to do.
          if (cards.cancel(id, instantOf(now)))
            ledger.append(
              {
                actor: actorOf(staffOf(caller)),
                action: 'card.cancelled',
                subject: `card/${id}`,
                details: {},
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
