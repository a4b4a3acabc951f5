import { z } from 'zod';
import type { DayLog, LogHandover, LogVisit } from '../../shared/papers.ts';
import { strokes } from '../../shared/signature.ts';
import { boundsOf, TIME_ZONE } from '../school-day.ts';
import type { Db } from '../store/database.ts';
import { dayLogStore, type HandoverRow, type VisitRow } from './day-log-store.ts';

const words = z.array(z.string());

/**
 * A school day as its log tells it, by the record as it stands now: whoever arrived that day, whoever declined, and
 * every phone that was in the cupboard that day.
 */
export function readDayLog(db: Db, day: string): DayLog {
  const store = dayLogStore(db);
  const read = db.transaction(() => ({
    day,
    timeZone: TIME_ZONE,
    visits: store.visits(day).map(visitOf),
    declines: store.declines(day),
    handovers: store.handovers(day, boundsOf(day).from).map(handoverOf),
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

function handoverOf({ conditionsIn, conditionsOut, noteOut, ...handover }: HandoverRow): LogHandover {
  return {
    ...handover,
    conditionsIn: list(conditionsIn),
    conditionsOut: list(conditionsOut ?? '[]'),
    noteOut: noteOut ?? '',
  };
}

function list(json: string): string[] {
  return words.parse(JSON.parse(json));
}
