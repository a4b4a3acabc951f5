import { z } from 'zod';
import type { confiscationCalls } from '../../shared/contract/confiscations.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { actorOf } from '../parts.ts';
import { conditionsOf } from '../phones/desk.ts';
import { handoverStore } from '../phones/handover-store.ts';
import { type Caller, staffOf } from '../route.ts';
import { instantOf } from '../school-day.ts';
import { checkPin } from '../staff/check-pin.ts';
import { secondPerson } from '../staff/second-person.ts';
import { closedMeanwhile } from '../staff/still-open.ts';
import { signatureInLedger, storedSignature } from '../stored-signature.ts';
import { submissionStore } from '../store/submissions.ts';
import { visitKey } from '../visits/matching.ts';
import type { ConfiscationRow } from './confiscation-store.ts';
import type { Custody } from './custody.ts';

type Input = z.output<(typeof confiscationCalls)['confiscations.release']['input']>;
type Nothing = Record<string, never>;

const CALL = 'confiscations.release';
const names = z.array(z.string());

/** The names of a stored list of adults. */
export function adultsOf(json: string): string[] {
  const parsed: unknown = JSON.parse(json);
  return names.parse(parsed);
}

/** Releasing a confiscated device to an adult who signs for it. It is released once, whoever else tries. */
export function releaseAction({ parts, store, take }: Custody) {
  const { db, ports, ledger, submit } = parts;
  const handovers = handoverStore(db);
  const submissions = submissionStore(db);
  const whyClosed = closedMeanwhile(db);

  function heldOf(handover: string): Result<ConfiscationRow> {
    const found = store.find(handover);
    return found?.state === 'held' ? done(found) : refused('handover-not-held');
  }

  function isNamed({ adults }: ConfiscationRow, adult: string): boolean {
    return adultsOf(adults).some((name) => visitKey(name) === visitKey(adult));
  }

  /** Whoever agrees that somebody may have it who was not named; nobody when that is not needed. */
  async function agreement(input: Input, caller: Caller): Promise<Result<StaffSession | null>> {
    const held = heldOf(input.handover);
    if (!held.ok) return held;
    if (input.signature.how === 'typed' && visitKey(input.signature.name) !== visitKey(input.adult))
      return refused('input-invalid', { fields: [{ field: 'signature.name', code: 'full-name' }] });
    const named = isNamed(held.value, input.adult);
    if (!named && input.second === undefined) return refused('adult-not-named');
    if (input.signature.how === 'assisted') {
      const { witness, pin } = input.signature;
      const stood = await checkPin(parts, { staff: witness, pin, face: caller.face });
      if (!stood.ok) return stood;
    }
    return named || input.second === undefined ? done(null) : secondPerson(parts, input.second, caller);
  }

  function release(input: Input, second: StaffSession | null, staff: StaffSession): Result<Nothing> {
    return submit(
      { id: input.submission, call: CALL },
      () => {
        // Asked again inside the transaction: it may have gone, and an account been closed, while a PIN was checked.
        const held = heldOf(input.handover);
        if (!held.ok) return held;
        const { handover, slot, conditionsIn } = held.value;
        const named = isNamed(held.value, input.adult);
        if (!named && !second) return refused('adult-not-named');
        const closed = whyClosed(staff, second);
        if (closed) return closed;
        const now = ports.clock.now();
        const at = instantOf(now);
        const { adult, identity, conditions, note } = input;
        const signature = storedSignature(input.signature);
        const out = { conditionsOut: JSON.stringify(conditions), noteOut: note };
        if (
          !handovers.giveBack({ id: handover, at, by: staff.id, collector: adult, ...out }) ||
          !store.sign({ handover, identity, at, ...signature })
        )
          throw new Error('A confiscated device that is held was signed for before');
        if (second)
          ledger.append(
            {
              actor: actorOf(second),
              action: 'override.agreed',
              subject: `phone/${handover}`,
              details: { to: CALL, for: staff.id, adult },
            },
            now,
          );
        take(
          {
            what: 'released',
            handover,
            action: 'phone.released',
            details: {
              slot,
              adult,
              named,
              agreed: second?.id ?? null,
              identity,
              conditionIn: conditionsOf(conditionsIn),
              conditionOut: conditions,
              note,
              signature: signatureInLedger(signature),
            },
          },
          { staff, now },
        );
        return done({ subject: handover, value: {} });
      },
      () => done({}),
    );
  }

  return async (input: Input, caller: Caller): Promise<Result<Nothing>> => {
    const staff = staffOf(caller);
    // A retry of what was already stored needs no PIN again: it releases nothing.
    if (submissions.find(input.submission)) return release(input, null, staff);
    const agreed = await agreement(input, caller);
    return agreed.ok ? release(input, agreed.value, staff) : agreed;
  };
}
