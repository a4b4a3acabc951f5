import type { SpoolState } from '../../core/ports.ts';
import type { PrinterState } from '../../shared/contract/papers.ts';
import type { Attributes } from './ipp-message.ts';

/** `printer-state` and `job-state` (RFC 8011, 5.4.11 and 5.3.7). */
const PRINTER = { processing: 4, stopped: 5 } as const;
const JOB = { processing: 5, stopped: 6, cancelled: 7, aborted: 8, completed: 9 } as const;

/** Keywords of `printer-state-reasons` (RFC 8011, 5.4.12), without how grave they are. */
const OUT_OF_PAPER = new Set(['media-empty', 'media-needed']);
const OFFLINE = new Set(['offline', 'connecting-to-device', 'shutdown', 'timed-out']);
const IN_THE_WAY = new Set([
  'media-jam',
  'cover-open',
  'door-open',
  'interlock-open',
  'paused',
  'moving-to-paused',
]);

/**
 * What CUPS’s own backends say of a device that does not answer, while they try; some of them say it in no other way. In
 * English, for that is the language every request names.
 */
const SAID_OFFLINE =
  /may not exist|is unavailable|not responding|not connected|unreachable|to become available|Unable to (?:locate|connect)/iu;

/** What keeps a printer from printing; undefined when nothing does. */
export function troubleOf(printer: Attributes): 'out-of-paper' | 'offline' | 'stopped' | undefined {
  const reasons = (printer.get('printer-state-reasons') ?? []).map((reason) =>
    String(reason).replace(/-(?:error|warning|report)$/u, ''),
  );
  if (reasons.some((reason) => OUT_OF_PAPER.has(reason))) return 'out-of-paper';
  if (reasons.some((reason) => OFFLINE.has(reason))) return 'offline';
  const state = first(printer, 'printer-state');
  const said = String(first(printer, 'printer-state-message') ?? '');
  if (state === PRINTER.processing && SAID_OFFLINE.test(said)) return 'offline';
  const stopped = state === PRINTER.stopped;
  return stopped || reasons.some((reason) => IN_THE_WAY.has(reason)) ? 'stopped' : undefined;
}

/** A printer’s state as a person would say it. */
export function printerStateOf(printer: Attributes): PrinterState['state'] {
  if (first(printer, 'printer-is-accepting-jobs') === false) return 'refusing';
  return troubleOf(printer) ?? (first(printer, 'printer-state') === PRINTER.processing ? 'busy' : 'ready');
}

/** How far a job is, which ended by itself; undefined while it has not. */
export function jobEnd(job: Attributes): SpoolState | undefined {
  const state = first(job, 'job-state');
  const reasons = job.get('job-state-reasons') ?? [];
  if (state === JOB.completed) return reasons.includes('job-completed-with-errors') ? 'unknown' : 'done';
  if (state === JOB.cancelled) return 'cancelled';
  return state === JOB.aborted ? 'refused' : undefined;
}

/** How far a job is that has not ended, by itself and its printer. */
export function jobProgress(job: Attributes, printer: Attributes): SpoolState {
  const trouble = troubleOf(printer);
  if (trouble) return trouble;
  const state = first(job, 'job-state');
  if (state === JOB.stopped) return 'stopped';
  return state === JOB.processing ? 'printing' : 'waiting';
}

/** The only value of an attribute, or its first. */
export function first(attributes: Attributes, name: string): string | number | boolean | undefined {
  return attributes.get(name)?.[0];
}
