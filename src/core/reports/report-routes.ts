import { contract } from '../../shared/contract.ts';
import type { Parts } from '../parts.ts';
import { route, type Routes } from '../route.ts';

/** The head’s day, the daily log, the record’s state, and papers. */
export function reportRoutes(
  _parts: Parts,
): Routes<
  'day.summary' | 'logs.days' | 'logs.export' | 'record.check' | 'papers.print-ticket' | 'papers.print-pass'
> {
  const coming = () => {
    throw new Error('not there yet');
  };
  return {
    'day.summary': route(contract['day.summary'], coming),
    'logs.days': route(contract['logs.days'], coming),
    'logs.export': route(contract['logs.export'], coming),
    'record.check': route(contract['record.check'], coming),
    'papers.print-ticket': route(contract['papers.print-ticket'], coming),
    'papers.print-pass': route(contract['papers.print-pass'], coming),
  };
}
