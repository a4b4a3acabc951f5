import type { z } from 'zod';
import type { Contract } from '../../shared/contract.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { RollCall } from '../../shared/roll-call.ts';
import { actorOf, type Parts } from '../parts.ts';
import { type Caller, staffOf } from '../route.ts';
import { instantOf } from '../school-day.ts';
import { rollCallStore } from './roll-call-store.ts';

type Input<N extends 'roll-call.start' | 'roll-call.tick' | 'roll-call.end'> = z.output<Contract[N]['input']>;

/** Roll calls: begun, ticked off, ended, kept. */
export function rollCalls(parts: Parts) {
  const { db, ports, ledger, newId, submit } = parts;
  const store = rollCallStore(db);

  function shown(id: string): Result<RollCall> {
    const head = store.head(id);
    return head ? done(store.withPeople(head)) : refused('roll-call-ended');
  }

  function start({ submission, kind, what }: Input<'roll-call.start'>, caller: Caller): Result<RollCall> {
    const staff = staffOf(caller);
    return submit(
      { id: submission, call: 'roll-call.start' },
      () => {
        if (store.running()) return refused('roll-call-running');
        const id = newId();
        const now = ports.clock.now();
        store.add({ id, kind, what, at: instantOf(now), by: staff.id });
        store.takeIn(id);
        const begun = shown(id);
        if (!begun.ok) return begun;
        const visits = begun.value.people.map(({ visit }) => visit);
        ledger.append(
          {
            actor: actorOf(staff),
            action: 'roll-call.started',
            subject: `roll-call/${id}`,
            details: { kind, what, people: visits.length, visits },
          },
          now,
        );
        return done({ subject: id, value: begun.value });
      },
      shown,
    );
  }

  function tick(
    { submission, rollCall: id, visit, state }: Input<'roll-call.tick'>,
    caller: Caller,
  ): Result<RollCall> {
    const staff = staffOf(caller);
    return submit(
      { id: submission, call: 'roll-call.tick' },
      () => {
        if (store.running()?.id !== id) return refused('roll-call-ended');
        // Somebody who came after it began is ticked off like everybody else.
        store.takeIn(id);
        const before = store.stateOf(id, visit);
        if (before === undefined) return refused('visit-not-found');
        // Two people tick the same name: the second changes nothing, and nothing is written twice.
        if (before !== state) {
          const now = ports.clock.now();
          store.tick({ id, visit, state, at: instantOf(now), by: staff.id });
          ledger.append(
            {
              actor: actorOf(staff),
              action: 'roll-call.ticked',
              subject: `roll-call/${id}`,
              details: { visit, state },
            },
            now,
          );
        }
        const ticked = shown(id);
        return ticked.ok ? done({ subject: id, value: ticked.value }) : ticked;
      },
      shown,
    );
  }

  function end({ submission, rollCall: id, note }: Input<'roll-call.end'>, caller: Caller): Result<RollCall> {
    const staff = staffOf(caller);
    return submit(
      { id: submission, call: 'roll-call.end' },
      () => {
        if (store.running()?.id !== id) return refused('roll-call-ended');
        const now = ports.clock.now();
        store.takeIn(id);
        store.end({ id, at: instantOf(now), by: staff.id, note });
        const ended = shown(id);
        if (!ended.ok) return ended;
        const those = (state: RollCall['people'][number]['state']) =>
          ended.value.people.filter((person) => person.state === state).map(({ visit }) => visit);
        const visits = { safe: those('safe'), missing: those('missing'), left: those('left') };
        const { safe, missing, left } = visits;
        ledger.append(
          {
            actor: actorOf(staff),
            action: 'roll-call.ended',
            subject: `roll-call/${id}`,
            details: { safe: safe.length, missing: missing.length, left: left.length, note, visits },
          },
          now,
        );
        return done({ subject: id, value: ended.value });
      },
      shown,
    );
  }

  return {
    start,
    tick,
    end,
    show: shown,
    current(): RollCall | null {
      const running = store.running();
      return running ? store.withPeople(running) : null;
    },
    /** The last fifty. */
    earlier: () => store.earlier(50),
  };
}
