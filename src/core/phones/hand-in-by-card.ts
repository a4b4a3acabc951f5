import type { z } from 'zod';
import type { phoneCalls } from '../../shared/contract/phones.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import type { Pupil } from '../pupils/pupil-store.ts';
import { instantOf } from '../school-day.ts';
import { bringingStore } from './bringing-store.ts';
import { type CardRow, codeStore } from './code-store.ts';
import { conditionsOf, type Desk } from './desk.ts';
import type { HeldReader } from './held.ts';
import { mayBring } from './may-bring.ts';
import { pastStore } from './past-store.ts';
import { makePlacing } from './placing.ts';
import { readCode } from './read-code.ts';
import { type Incoming, takingIn } from './take-in.ts';

type Call = (typeof phoneCalls)['phones.hand-in-by-card'];
type Input = z.output<Call['input']>;
type Outcome = z.input<Call['output']>;

/** Within how long a card scanned again is the same scan twice, in milliseconds. */
export const SAME_SCAN = 120_000;

/** One scan of a child’s card: the usual device into the usual slot. A scan too many changes nothing. */
export function handInByCardAction(desk: Desk, heldOf: HeldReader) {
  const { parts, handovers, tickets } = desk;
  const { db, ports, submit } = parts;
  const codes = codeStore(db);
  const bringing = bringingStore(db);
  const past = pastStore(db);
  const whyAsk = mayBring(parts);
  const placing = makePlacing(desk);
  const { takeIn, again } = takingIn(desk);

  const whose = ({ id, name }: Pupil) => ({ pupil: id, name });

  /** What a card says of a child whose device is not to be taken in now; undefined when it is. */
  function instead(card: string, pupil: Pupil, now: number): Outcome | undefined {
    const mine = handovers.ofPupil(pupil.id).find(({ custody }) => custody === 'hand-in');
    if (mine) {
      const handover = desk.handover(mine.id);
      const issued = tickets.issuedOf(mine.id);
      return {
        outcome: 'already-in',
        ...whose(pupil),
        slot: handover.slot,
        again: Math.abs(now - Date.parse(handover.handedInAt)) <= SAME_SCAN,
        held: heldOf(handover, issued?.card === card ? issued : null),
      };
    }
    // Either way: a clock that went back must not keep the card from working for hours.
    const back = past.returnedIn(pupil.id, instantOf(now - SAME_SCAN), instantOf(now + SAME_SCAN));
    if (back) return { outcome: 'just-returned', ...whose(pupil), slot: back.slot };
    const why = whyAsk(pupil.id, now);
    // Which of its devices is put in now, a card cannot say.
    return why !== null || past.broughtSeveral(pupil.id)
      ? { outcome: 'ask', ...whose(pupil), why }
      : undefined;
  }

  /** The device of last time, into its slot or the next free one. */
  function usualOf(card: string, pupil: Pupil): Result<Incoming> {
    const usual = past.usual(pupil.id);
    const slot = placing.slotFor(usual?.slot);
    if (!slot.ok) return slot;
    return done({
      pupil,
      slot: slot.value,
      kind: usual?.kind ?? 'smartphone',
      look: usual?.look ?? '',
      conditions: usual ? conditionsOf(usual.conditions) : [],
      note: usual?.note ?? '',
      card,
      anyway: null,
    });
  }

  function goodCard(payload: string): Result<CardRow> {
    const card = codes.card(payload);
    if (!card) return refused('code-foreign');
    return card.cancelledAt === null ? done(card) : refused('child-card-cancelled');
  }

  return (input: Input, staff: StaffSession): Result<Outcome> => {
    const scan = readCode(input.payload, 'child-card');
    if (!scan.ok) return scan;
    let other: Outcome | undefined;
    const result = submit<Outcome>(
      { id: input.submission, call: 'phones.hand-in-by-card' },
      () => {
        const card = goodCard(scan.value.payload);
        if (!card.ok) return card;
        const pupil = bringing.pupil(card.value.pupil);
        if (!pupil) return refused('pupil-not-found');
        const now = ports.clock.now();
        other = instead(card.value.id, pupil, now);
        // Nothing is written of a scan too many: it is answered anew however often it is sent.
        if (other) return refused('nothing-changed');
        const incoming = usualOf(card.value.id, pupil);
        if (!incoming.ok) return incoming;
        const { step, taken } = takeIn(incoming.value, staff, now);
        return done({ subject: step, value: { outcome: 'taken', ...taken, ...whose(pupil) } });
      },
      (step) => {
        const taken = again(step);
        const { pupil, pupilName } = desk.handover(taken.handover);
        return done({ outcome: 'taken', ...taken, pupil, name: pupilName });
      },
    );
    return other ? done(other) : result;
  };
}
