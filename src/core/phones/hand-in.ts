import type { z } from 'zod';
import type { phoneCalls } from '../../shared/contract/phones.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { bringingStore } from './bringing-store.ts';
import { codeStore } from './code-store.ts';
import type { Desk } from './desk.ts';
import { mayBring } from './may-bring.ts';
import { makePlacing } from './placing.ts';
import { readCode } from './read-code.ts';
import { type TakenIn, takingIn } from './take-in.ts';

type Input = z.output<(typeof phoneCalls)['phones.hand-in']['input']>;

/** Taking a device into custody, as it is entered on the desk. */
export function handInAction(desk: Desk) {
  const { db, ports, submit } = desk.parts;
  const bringing = bringingStore(db);
  const codes = codeStore(db);
  const whyAsk = mayBring(desk.parts);
  const placing = makePlacing(desk);
  const { takeIn, again } = takingIn(desk);

  /** The id of the card that was scanned, if one was: the child’s own and good. */
  function cardOf({ card: typed, pupil }: Input): Result<string | null> {
    if (typed === undefined) return done(null);
    const scan = readCode(typed, 'child-card');
    if (!scan.ok) return scan;
    const card = codes.card(scan.value.payload);
    if (!card) return refused('code-foreign');
    if (card.cancelledAt !== null) return refused('child-card-cancelled');
    return card.pupil === pupil ? done(card.id) : refused('child-card-not-found');
  }

  return (input: Input, staff: StaffSession): Result<TakenIn> =>
    desk.printed(
      submit<TakenIn>(
        { id: input.submission, call: 'phones.hand-in' },
        () => {
          const { slot, conditions, note } = input;
          const { kind, look } = input.device;
          const pupil = bringing.pupil(input.pupil);
          if (!pupil) return refused('pupil-not-found');
          const card = cardOf(input);
          if (!card.ok) return card;
          const now = ports.clock.now();
          const anyway = whyAsk(pupil.id, now);
          if (anyway && input.anyway !== true) return refused(anyway);
          const problem = placing.whyNot({ pupil: pupil.id, kind, slot });
          if (problem) return problem;
          const incoming = { pupil, slot, kind, look, conditions, note, card: card.value, anyway };
          const { step, taken } = takeIn(incoming, staff, now);
          return done({ subject: step, value: taken });
        },
        (step) => done(again(step)),
      ),
    );
}
