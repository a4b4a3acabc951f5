import type { z } from 'zod';
import { readScan } from '../../shared/codes.ts';
import type { CallOutput, Contract } from '../../shared/contract.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import { cardStore } from '../cards/card-store.ts';
import { ledgerStore } from '../ledger/ledger-store.ts';
import { actorOf, type Parts } from '../parts.ts';
import { type Caller, staffOf } from '../route.ts';
import { instantOf, minuteOfDay, minutesOf, schoolDayOf } from '../school-day.ts';
import { Tries } from '../tries.ts';
import { closestArrival, seeingMatches, visitKey } from './matching.ts';
import { type LeftHow, type Visit, visitStore } from './visit-store.ts';

type SignOut = 'visits.sign-out-by-pass' | 'visits.sign-out-by-name' | 'visits.sign-out-by-staff';
type Input<N extends SignOut> = z.output<Contract[N]['input']>;
type Goodbye = Result<CallOutput<SignOut>>;

/** The three ways of leaving. */
export function signingOut({ db, ports, ledger, act, submit }: Parts) {
  const told = ledgerStore(db);
  const visits = visitStore(db);
  const cards = cardStore(db);
  const tries = new Tries(ports.clock);

  /** Ends the visit `find` comes to, once; a retry of the same submission gets the same goodbye. */
  function leave(
    submission: string,
    { call, how, actor }: { call: SignOut; how: LeftHow; actor: 'visitor' | `staff/${string}` },
    find: () => Result<Visit>,
  ): Goodbye {
    return submit(
      { id: submission, call },
      () => {
        const found = find();
        if (!found.ok) return found;
        const { id, name, arrivedAt } = found.value;
        const now = ports.clock.now();
        const leftAt = instantOf(now);
        if (!visits.end({ id, at: leftAt, how })) return refused('visit-already-ended');
        ledger.append({ actor, action: 'visit.signed-out', subject: `visit/${id}`, details: { how } }, now);
        return done({ subject: id, value: { name, arrivedAt, leftAt } });
      },
      (subject) => goodbyeOf(visits.byId(subject)),
    );
  }

  /** Whoever came with a return card leaves with it too. */
  function withCard(payload: string): Result<Visit> {
    const card = cards.byPayload(payload);
    if (!card) return refused('code-foreign');
    if (card.cancelledAt !== null) return refused('card-cancelled');
    const visit = visits.byId(cards.lastVisit(card));
    return visit && visit.leftAt === null ? done(visit) : refused('visit-already-ended');
  }

  function withPass(payload: string): Result<Visit> {
    const scan = readScan(payload);
    if (scan.kind === 'damaged') return refused('code-damaged');
    if (scan.kind === 'foreign') return refused('code-foreign');
    if (scan.kind === 'ticket') return refused('code-is-ticket');
    if (scan.kind === 'return-card') return withCard(scan.payload);
    const visit = visits.byPayload(scan.payload);
    if (!visit) return refused('code-foreign');
    // Whoever came with the pass of an earlier visit leaves with it too.
    return done(visits.openByOldPass(visit.id) ?? visit);
  }

  /**
   * Somebody shows their pass after the system closed their visit. What is closed stays closed, but when they really left
   * is worth knowing: the ledger tells it, once. It takes a transaction of its own, since the call refuses. On another day
   * the pass is shown by somebody who comes, which says nothing of when they left.
   */
  function noteLate(payload: string): void {
    const found = withPass(payload);
    if (!found.ok || found.value.leftHow !== 'closing') return;
    if (found.value.day !== schoolDayOf(ports.clock.now())) return;
    const subject = `visit/${found.value.id}` as const;
    if (told.tellsOf(subject, 'pass.shown-late')) return;
    act(() => done(ledger.append({ actor: 'visitor', action: 'pass.shown-late', subject, details: {} })));
  }

  /** One refusal for every reason: the door never says who is here. */
  function named({ name, seeing, arrived }: Input<'visits.sign-out-by-name'>): Result<Visit> {
    const open = visits.openByNameKey(visitKey(name)).filter((visit) => seeingMatches(visit.seeing, seeing));
    // Whoever forgot to sign out on an earlier day leaves today’s visit now.
    const ofToday = open.filter(({ day }) => day === schoolDayOf(ports.clock.now()));
    const fitting = ofToday.length > 0 ? ofToday : open;
    const [only, another] = fitting;
    if (!only) return refused('visit-not-found');
    if (!another) return done(only);
    if (arrived === undefined) return refused('visit-ambiguous');
    const closest = closestArrival(
      fitting,
      ({ arrivedAt }) => minuteOfDay(Date.parse(arrivedAt)),
      minutesOf(arrived),
    );
    return closest ? done(closest) : refused('visit-not-found');
  }

  /** The same, slowed down for whoever tries names that fit nobody, whatever it is they try next. */
  function namedBy(input: Input<'visits.sign-out-by-name'>, face: Caller['face']): Result<Visit> {
    const slowed = tries.refusal(face);
    if (slowed) return slowed;
    const found = named(input);
    if (!found.ok && found.problem.code === 'visit-not-found') tries.missed(face);
    return found;
  }

  return {
    byPass({ submission, payload }: Input<'visits.sign-out-by-pass'>): Goodbye {
      const how = { call: 'visits.sign-out-by-pass', how: 'pass', actor: 'visitor' } as const;
      const goodbye = leave(submission, how, () => withPass(payload));
      if (!goodbye.ok && goodbye.problem.code === 'visit-already-ended') noteLate(payload);
      return goodbye;
    },
    byName: (input: Input<'visits.sign-out-by-name'>, { face }: Caller): Goodbye =>
      leave(input.submission, { call: 'visits.sign-out-by-name', how: 'name', actor: 'visitor' }, () =>
        namedBy(input, face),
      ),
    byStaff: ({ submission, visit: id }: Input<'visits.sign-out-by-staff'>, caller: Caller): Goodbye =>
      leave(
        submission,
        { call: 'visits.sign-out-by-staff', how: 'staff', actor: actorOf(staffOf(caller)) },
        () => {
          const visit = visits.byId(id);
          return visit ? done(visit) : refused('visit-not-found');
        },
      ),
  };
}

function goodbyeOf(visit: Visit | undefined): Goodbye {
  if (!visit || visit.leftAt === null) return refused('visit-not-found');
  const { name, arrivedAt, leftAt } = visit;
  return done({ name, arrivedAt, leftAt });
}
