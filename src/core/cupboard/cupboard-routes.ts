import { contract } from '../../shared/contract.ts';
import { done } from '../../shared/result.ts';
import type { Parts } from '../parts.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { secondPerson } from '../staff/second-person.ts';
import { countActions } from './counts.ts';
import { makeCounting } from './counting.ts';
import { cupboardActions } from './cupboard.ts';
import { findingActions } from './finding.ts';

type CupboardCall = Extract<keyof typeof contract, `cupboard.${string}` | `counts.${string}`>;

/** The cupboard, its key, and counting what is in it. */
export function cupboardRoutes(parts: Parts): Routes<CupboardCall> {
  const cupboard = cupboardActions(parts);
  const counting = makeCounting(parts);
  const counts = countActions(counting);
  const finding = findingActions(counting);

  return {
    'cupboard.read': route(contract['cupboard.read'], () => done(cupboard.read())),
    'cupboard.change': route(contract['cupboard.change'], cupboard.change),
    'cupboard.slot-out': route(contract['cupboard.slot-out'], cupboard.slotOut),
    'cupboard.slot-in': route(contract['cupboard.slot-in'], cupboard.slotIn),
    'cupboard.open': route(contract['cupboard.open'], cupboard.open),
    'cupboard.lock': route(contract['cupboard.lock'], cupboard.lock),
    'counts.read': route(contract['counts.read'], () => done(counts.read())),
    'counts.start': route(contract['counts.start'], (input, caller) => counts.start(input, staffOf(caller))),
    'counts.find': route(contract['counts.find'], finding.find),
    'counts.scan': route(contract['counts.scan'], finding.scan),
    'counts.take-back': route(contract['counts.take-back'], finding.takeBack),
    'counts.finish': route(contract['counts.finish'], (input, caller) =>
      counts.finish(input, staffOf(caller)),
    ),
    'counts.sign': route(contract['counts.sign'], async (signing, caller) => {
      const no = counts.whyNotSigned(signing);
      if (no) return no;
      const { second, ...input } = signing;
      const checked = await secondPerson(parts, second, caller);
      return checked.ok ? counts.sign(input, staffOf(caller), checked.value) : checked;
    }),
    'counts.give-up': route(contract['counts.give-up'], (input, caller) =>
      counts.giveUp(input, staffOf(caller)),
    ),
  };
}
