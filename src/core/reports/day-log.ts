import { z } from 'zod';
import { storedPiles } from '../cupboard/piles.ts';
import type { DayLog, LogCupboard, LogHandover, LogVisit } from '../../shared/papers.ts';
import { strokes } from '../../shared/signature.ts';
import { boundsOf, TIME_ZONE } from '../school-day.ts';
import type { Db } from '../store/database.ts';
import { type CupboardRow, dayLogStore, type HandoverRow, type VisitRow } from './day-log-store.ts';

const words = z.array(z.string());

/**
 * A school day as its log tells it, by the record as it stands now: whoever arrived that day, whoever declined, and
 * every phone that was in the cupboard that day.
 */
export function readDayLog(db: Db, day: string): DayLog {
  const store = dayLogStore(db);
  const bounds = boundsOf(day);
  const read = db.transaction(() => ({
    day,
    timeZone: TIME_ZONE,
    visits: store.visits(day).map(visitOf),
    declines: store.declines(day),
    handovers: store.handovers(day, bounds.from).map(handoverOf),
    cupboard: store.cupboard({ day, ...bounds }).map(momentOf),
  }));
  return read();
}

function visitOf({ rules, strokes: drawn, typed, witness, ...visit }: VisitRow): LogVisit {
  return { ...visit, rules: list(rules), signature: signatureOf(drawn, typed, witness) };
}

function signatureOf(
  drawn: string | null,
  typed: string | null,
  witness: string | null,
): LogVisit['signature'] {
  if (drawn !== null) return { how: 'drawn', strokes: strokes.parse(JSON.parse(drawn)) };
  if (typed !== null) return { how: 'typed', name: typed };
  if (witness !== null) return { how: 'assisted', witness };
  throw new Error('A visit without a signature');
}

function momentOf({ what, at, by, other, result }: CupboardRow): LogCupboard {
  if (what !== 'counted') return { what, at, by, keyHolder: other };
  const { expected, found, missing, extra, wrongSlot } = storedPiles(result ?? '');
  const numbers = (piled: readonly { slot: number }[]) => piled.map(({ slot }) => slot);
  const piles = { missing: numbers(missing), extra: numbers(extra), wrongSlot: numbers(wrongSlot) };
  return { what, at, by, checkedBy: other, expected, found, ...piles };
}

function handoverOf({
  conditionsIn,
  conditionsOut,
  noteOut,
  why,
  takenFromChildBy,
  childTold,
  parentTold,
  ...handover
}: HandoverRow): LogHandover {
  return {
    ...handover,
    conditionsIn: list(conditionsIn),
    conditionsOut: list(conditionsOut ?? '[]'),
    noteOut: noteOut ?? '',
    confiscation: why && {
      why,
      takenFromChildBy: takenFromChildBy ?? '',
      childTold: childTold === 1,
      parentTold: parentTold === 1,
    },
  };
}

function list(json: string): string[] {
  return words.parse(JSON.parse(json));
}
