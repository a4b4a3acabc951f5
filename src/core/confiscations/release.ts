import type { z } from 'zod';
import type { confiscationCalls } from '../../shared/contract/confiscations.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { SecondPerson, StaffSession } from '../../shared/staff.ts';
import { actorOf } from '../parts.ts';
import { conditionsOf } from '../phones/desk.ts';
import { handoverStore } from '../phones/handover-store.ts';
import { type Caller, staffOf } from '../route.ts';
import { instantOf } from '../school-day.ts';
import { secondPerson } from '../staff/second-person.ts';
import { closedMeanwhile } from '../staff/still-open.ts';
import { signatureInLedger, storedSignature } from '../stored-signature.ts';
import { submissionStore } from '../store/submissions.ts';
import { visitKey } from '../visits/matching.ts';
import { adultsOf, isChild } from './adult-names.ts';
import type { ConfiscationRow } from './confiscation-store.ts';
import type { Custody } from './custody.ts';

type Input = z.output<(typeof confiscationCalls)['confiscations.release']['input']>;
type Nothing = Record<string, never>;

/** Colleagues of whoever releases it; null where none is needed. */
interface Beside {
  agreed: StaffSession | null;
  witness: StaffSession | null;
}

const nobody: Beside = { agreed: null, witness: null };

const CALL = 'confiscations.release';

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

  /**
   * Who stands beside whoever releases it, each with a PIN of their own: a colleague who agrees that it goes to somebody
   * who was not named, and one who signs with an adult whose hand cannot.
   */
  async function besides(input: Input, caller: Caller): Promise<Result<Beside>> {
    const held = heldOf(input.handover);
    if (!held.ok) return held;
    const { adult, signature, second } = input;
    if (isChild(held.value.pupilName, adult))
      return refused('input-invalid', { fields: [{ field: 'adult', code: 'not-understood' }] });
    if (signature.how === 'typed' && visitKey(signature.name) !== visitKey(adult))
      return refused('input-invalid', { fields: [{ field: 'signature.name', code: 'full-name' }] });
    const named = isNamed(held.value, adult);
    if (!named && second === undefined) return refused('adult-not-named');
    const colleague = (person: SecondPerson | undefined): Promise<Result<StaffSession | null>> =>
      person ? secondPerson(parts, person, caller) : Promise.resolve(done(null));
    const witness = await colleague(
      signature.how === 'assisted' ? { staff: signature.witness, pin: signature.pin } : undefined,
    );
    if (!witness.ok) return witness;
    const agreed = await colleague(named ? undefined : second);
    return agreed.ok ? done({ witness: witness.value, agreed: agreed.value }) : agreed;
  }

  function release(input: Input, { agreed, witness }: Beside, staff: StaffSession): Result<Nothing> {
    return submit(
      { id: input.submission, call: CALL },
      () => {
        // Asked again inside the transaction: it may have gone, and an account been closed, while a PIN was checked.
        const held = heldOf(input.handover);
        if (!held.ok) return held;
        const { handover, slot, conditionsIn } = held.value;
        const named = isNamed(held.value, input.adult);
        if (!named && !agreed) return refused('adult-not-named');
        const closed = whyClosed(staff, agreed) ?? whyClosed(staff, witness);
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
        if (agreed)
          ledger.append(
            {
              actor: actorOf(agreed),
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
              agreed: agreed?.id ?? null,
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
    if (submissions.find(input.submission)) return release(input, nobody, staff);
    const beside = await besides(input, caller);
    return beside.ok ? release(input, beside.value, staff) : beside;
  };
}
