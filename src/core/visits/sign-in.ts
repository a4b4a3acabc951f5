import type { z } from 'zod';
import { payloadOf, tokenFrom } from '../../shared/codes.ts';
import type { Contract } from '../../shared/contract.ts';
import type { Pass } from '../../shared/contract/visits.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import { expectedStore } from '../expected/expected-store.ts';
import type { Json } from '../ledger/entry.ts';
import type { Parts } from '../parts.ts';
import type { Caller } from '../route.ts';
import { namedInLedger } from '../rules/rules-store.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { checkPin } from '../staff/check-pin.ts';
import { submissionStore } from '../store/submissions.ts';
import { signatureInLedger, storedSignature } from '../stored-signature.ts';
import { type ArrivalBasis, arrivalBasis } from './arrival-basis.ts';
import { visitKey } from './matching.ts';
import { signingStore } from './signing-store.ts';
import { type Visit, visitStore } from './visit-store.ts';

type SignIn = z.output<Contract['visits.sign-in']['input']>;

const CALL = 'visits.sign-in';

/** Makes a visit out of answers, accepted rules and a signature. */
export function signingIn(parts: Parts) {
  const { db, ports, ledger, newId, submit } = parts;
  const basisOf = arrivalBasis(parts);
  const expected = expectedStore(db);
  const visits = visitStore(db);
  const signing = signingStore(db);
  const submissions = submissionStore(db);

  /** Stores everything at one instant and answers the visit; runs inside the transaction under way. */
  function enter({ answers, language, signature }: SignIn, basis: ArrivalBasis, now: number): Visit {
    const at = instantOf(now);
    const visit = {
      id: newId(),
      day: schoolDayOf(now),
      kind: answers.kind,
      name: answers.name,
      organisation: answers.organisation ?? null,
      seeing: answers.seeing,
      language,
      payload: payloadOf('pass', tokenFrom(ports.random.bytes(8))),
      event: basis.event?.id ?? null,
      card: basis.card,
      passOf: basis.passOf,
      arrivedAt: at,
    };
    const signed = storedSignature(signature);
    visits.add({ ...visit, nameKey: visitKey(visit.name) });
    basis.accepted.forEach((text, position) =>
      signing.addAcceptance(visit.id, position, text, text.acceptedAt ?? at),
    );
    signing.addSignature(visit.id, signed, at);
    if (basis.expected !== null) expected.arrive(basis.expected, visit.id);
    const { kind, name, organisation, seeing } = visit;
    ledger.append(
      {
        actor: 'visitor',
        action: 'visit.signed-in',
        subject: `visit/${visit.id}`,
        details: {
          kind,
          name,
          organisation,
          seeing,
          ...byWhat(basis),
          rules: basis.accepted.map(namedInLedger),
          clauses: basis.accepted.flatMap(({ text }) => text.clauses.map(({ id }) => id)),
          assisted: signature.how === 'assisted',
          signature: signatureInLedger(signed),
        },
      },
      now,
    );
    return { ...visit, leftAt: null, leftHow: null };
  }

  return async (input: SignIn, caller: Caller): Promise<Result<Pass>> => {
    const { submission, answers, signature } = input;
    // A retry of what was already stored needs no PIN again: it makes nothing.
    if (!submissions.find(submission)) {
      const fit = basisOf(input, ports.clock.now());
      if (!fit.ok) return fit;
      if (signature.how === 'typed' && visitKey(signature.name) !== visitKey(answers.name))
        return refused('input-invalid', { fields: [{ field: 'signature.name', code: 'full-name' }] });
      if (signature.how === 'assisted') {
        const witness = await checkPin(parts, {
          staff: signature.witness,
          pin: signature.pin,
          face: caller.face,
        });
        if (!witness.ok) return witness;
      }
    }
    return submit(
      { id: submission, call: CALL },
      () => {
        const now = ports.clock.now();
        // Asked again inside the transaction: rules, list and card may have changed while the PIN was checked.
        const basis = basisOf(input, now);
        if (!basis.ok) return basis;
        const visit = enter(input, basis.value, now);
        return done({ subject: visit.id, value: passOf(visit) });
      },
      (subject) => {
        const visit = visits.byId(subject);
        return visit ? done(passOf(visit)) : refused('visit-not-found');
      },
    );
  };
}

function passOf({ id, name, kind, seeing, payload, day, arrivedAt }: Visit): Pass {
  return { visit: id, name, kind, seeing, payload, day, arrivedAt };
}

/** What the ledger tells beyond an ordinary arrival. */
function byWhat({ event, expected, card, passOf: earlier, acceptedFor }: ArrivalBasis): Record<string, Json> {
  return {
    ...(event && { event: { id: event.id, name: event.name } }),
    ...(expected !== null && { expected }),
    ...(card !== null && { card }),
    ...(earlier !== null && { pass: earlier }),
    ...(acceptedFor !== null && { acceptedFor }),
  };
}
