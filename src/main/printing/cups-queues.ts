import type { Spooled, SpoolState } from '../../core/ports.ts';
import type { PrinterState } from '../../shared/contract/papers.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { CupsServer } from './cups-server.ts';
import { first, jobEnd, jobProgress, printerStateOf } from './cups-states.ts';
import { type Attribute, type Attributes, type IppAnswer, ippRequest } from './ipp-message.ts';

/** Operations (RFC 8011, 4.2 and 4.3; those from 0x4000 on are CUPS’s own). */
const PRINT_JOB = 0x0002;
const CANCEL_JOB = 0x0008;
const GET_JOB = 0x0009;
const GET_PRINTER = 0x000b;
const GET_DEFAULT = 0x4001;
const GET_PRINTERS = 0x4002;

/** Status codes (RFC 8011, B.1). */
const NOT_FOUND = 0x0406;
const NOT_ACCEPTING = 0x0506;

const PRINTER_ATTRIBUTES = [
  'printer-name',
  'printer-state',
  'printer-state-reasons',
  'printer-state-message',
  'printer-is-accepting-jobs',
] as const;

/** A PDF file on its way to a printer; sizes are in millimetres. */
export interface PdfPaper {
  pdf: Uint8Array;
  width: number;
  height: number;
}

/** The print queues of CUPS. */
export interface CupsQueues {
  printers(): Promise<PrinterState[]>;
  /** Refuses with `printer-missing`, `printer-refuses` or `print-failed`. */
  send(paper: PdfPaper, to: { queue: string | null; title: string }): Promise<Result<Spooled>>;
  state(spooled: Spooled): Promise<SpoolState>;
  /** Takes a job out of its queue with its file, whether it waits, prints or is done. Rejects where it cannot. */
  clear(spooled: Spooled): Promise<void>;
}

/** The queues of a print system. */
export function cupsQueues({ user, ask, cancel }: CupsServer): CupsQueues {
  const who: Attribute = ['name', 'requesting-user-name', user];
  const wanted: Attribute = ['keyword', 'requested-attributes', PRINTER_ATTRIBUTES];

  /** The name of the system’s usual printer; null when there is none. */
  async function usual(): Promise<string | null> {
    const { groups } = await ask('/', ippRequest(GET_DEFAULT, { about: [who, wanted] }));
    const name = first(groups[1] ?? new Map(), 'printer-name');
    return typeof name === 'string' ? name : null;
  }

  async function state({ queue, job }: Spooled): Promise<SpoolState> {
    const asked = await ask('/jobs/', ippRequest(GET_JOB, { about: [jobUri(job), who] }));
    const its = groupOf(asked);
    if (!its) return 'unknown';
    const end = jobEnd(its);
    if (end) return end;
    const about = [printerUri(queue), who, wanted];
    const printer = groupOf(await ask(pathOf(queue), ippRequest(GET_PRINTER, { about })));
    return printer ? jobProgress(its, printer) : 'unknown';
  }

  return {
    async printers() {
      const [name, { status, groups }] = await Promise.all([
        usual(),
        ask('/', ippRequest(GET_PRINTERS, { about: [who, wanted] })),
      ]);
      if (!isGood(status)) return [];
      return groups
        .filter((group) => group.has('printer-name'))
        .map((group) => {
          const queue = String(first(group, 'printer-name'));
          return { queue, isDefault: queue === name, state: printerStateOf(group) };
        });
    },

    async send({ pdf, width, height }, { queue, title }) {
      const its = queue ?? (await usual());
      if (its === null) return refused('printer-missing');
      const about: Attribute[] = [
        printerUri(its),
        who,
        ['name', 'job-name', title],
        ['mimeType', 'document-format', 'application/pdf'],
      ];
      const job: Attribute[] = [
        ['keyword', 'media', mediaOf(width, height)],
        ['keyword', 'print-scaling', 'none'],
        ['name', 'job-sheets', 'none'],
      ];
      const answer = await ask(pathOf(its), ippRequest(PRINT_JOB, { about, job }, pdf));
      if (answer.status === NOT_FOUND) return refused('printer-missing');
      if (answer.status === NOT_ACCEPTING) return refused('printer-refuses');
      const number = first(groupOf(answer) ?? new Map(), 'job-id');
      return typeof number === 'number' ? done({ queue: its, job: String(number) }) : refused('print-failed');
    },

    async state(spooled) {
      try {
        return await state(spooled);
      } catch {
        return 'unknown';
      }
    },

    async clear({ job }) {
      const about: Attribute[] = [jobUri(job), who, ['boolean', 'purge-job', true]];
      const answer = await ask('/jobs/', ippRequest(CANCEL_JOB, { about })).catch(() => undefined);
      // One that is gone already is out of the queue too.
      if (answer && (isGood(answer.status) || answer.status === NOT_FOUND)) return;
      await cancel(job);
    },
  };
}

function isGood(status: number): boolean {
  return status < 0x0100;
}

/** What an answer is about; undefined when it is a refusal. */
function groupOf({ status, groups }: IppAnswer): Attributes | undefined {
  return isGood(status) ? groups[1] : undefined;
}

function pathOf(queue: string): string {
  return `/printers/${encodeURIComponent(queue)}`;
}

function printerUri(queue: string): Attribute {
  return ['uri', 'printer-uri', `ipp://localhost${pathOf(queue)}`];
}

function jobUri(job: string): Attribute {
  return ['uri', 'job-uri', `ipp://localhost/jobs/${encodeURIComponent(job)}`];
}

/** CUPS’s name for a size in millimetres. Without one it prints on A4, whatever is on the paper. */
function mediaOf(width: number, height: number): string {
  return width === 210 && height === 297 ? 'A4' : `Custom.${width}x${height}mm`;
}
