import { contract } from '../../shared/contract.ts';
import type { SchoolEvent } from '../../shared/contract/events.ts';
import { done, refused } from '../../shared/result.ts';
import { actorOf, type Parts } from '../parts.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { instantOf, schoolDayOf, timeOn } from '../school-day.ts';
import { eventsNow } from './arriving-for.ts';
import { eventStore } from './event-store.ts';

/** School events: making them, taking them back, and which are on. */
export function eventRoutes({
  db,
  ports,
  ledger,
  newId,
  submit,
}: Parts): Routes<'events.now' | 'events.list' | 'events.add' | 'events.cancel'> {
  const events = eventStore(db);
  const isOver = ({ day, until }: Pick<SchoolEvent, 'day' | 'until'>) =>
    timeOn(day, until) <= ports.clock.now();
  return {
    'events.now': route(contract['events.now'], () => done(eventsNow(events, ports.clock.now()))),
    'events.list': route(contract['events.list'], () => done(events.since(schoolDayOf(ports.clock.now())))),
    'events.add': route(contract['events.add'], ({ submission, ...made }, caller) =>
      submit<SchoolEvent>(
        { id: submission, call: 'events.add' },
        () => {
          if (made.from >= made.until || isOver(made)) return refused('event-times');
          const staff = staffOf(caller);
          const now = ports.clock.now();
          const event = { id: newId(), ...made };
          events.add({ ...event, madeAt: instantOf(now), madeBy: staff.id });
          ledger.append(
            { actor: actorOf(staff), action: 'event.made', subject: `event/${event.id}`, details: made },
            now,
          );
          return done({ subject: event.id, value: event });
        },
        (subject) => {
          const event = events.find(subject);
          return event ? done(event) : refused('event-over');
        },
      ),
    ),
    'events.cancel': route(contract['events.cancel'], ({ submission, event: id }, caller) =>
      submit(
        { id: submission, call: 'events.cancel' },
        () => {
          const event = events.find(id);
          if (!event || (event.cancelledAt === null && isOver(event))) return refused('event-over');
          const now = ports.clock.now();
          // Two people may take it back at once: the second has nothing left to do.
          if (events.cancel(id, instantOf(now)))
            ledger.append(
              {
                actor: actorOf(staffOf(caller)),
                action: 'event.cancelled',
                subject: `event/${id}`,
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
