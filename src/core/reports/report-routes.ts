import { contract } from '../../shared/contract.ts';
import { done } from '../../shared/result.ts';
import { verifyLedger } from '../ledger/verify.ts';
import type { Parts } from '../parts.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { instantOf } from '../school-day.ts';
import { faultInSeals } from './check-seals.ts';
import { dayLogStore } from './day-log-store.ts';
import { readDaySummary } from './day-summary.ts';
import { dayExporter } from './export-day.ts';

type ReportCall = 'day.summary' | 'logs.days' | 'logs.export' | 'record.check';

/** The head’s day, the daily log and the record’s state. */
export function reportRoutes(parts: Parts): Routes<ReportCall> {
  const { db, ports, kiosk } = parts;
  const days = dayLogStore(db);
  const exportDay = dayExporter(parts);
  return {
    'day.summary': route(contract['day.summary'], ({ day }) => done(readDaySummary(db, day))),
    'logs.days': route(contract['logs.days'], () => done(days.days())),
    'logs.export': route(contract['logs.export'], (request, caller) => exportDay(request, staffOf(caller))),
    'record.check': route(contract['record.check'], async () => {
      const { entries, head, fault } = await verifyLedger(db);
      const seal = fault ? null : faultInSeals(db, kiosk);
      const firstFault = fault ?? (seal === null ? null : { seq: seal, what: 'seal' as const });
      const checkedAt = instantOf(ports.clock.now());
      return done({ whole: firstFault === null, entries, head, checkedAt, firstFault });
    }),
  };
}
