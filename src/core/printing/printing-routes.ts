import { readScan } from '../../shared/codes.ts';
import { contract } from '../../shared/contract.ts';
import type { Subject } from '../../shared/subjects.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import { actorOf, type Parts } from '../parts.ts';
import { type Caller, route, type Routes, staffOf } from '../route.ts';
import { jobStore } from './job-store.ts';
import { type Outbox, outbox, type Wanted } from './outbox.ts';
import { paperReaders } from './paper-readers.ts';
import { paperStore } from './paper-store.ts';
import { printWorker } from './print-worker.ts';

/** How long after arriving a pass can be printed, in milliseconds: anyone may ask for it at the public screen. */
export const PASS_PRINTABLE = 10 * 60_000;

/** How often a pass is put on paper at the public screen: a jam or two, not a roll. The office may print more. */
export const PASS_COPIES = 5;

type PrintingCall =
  | 'papers.print-ticket'
  | 'papers.print-pass'
  | 'papers.print-card'
  | 'papers.print-on-site'
  | 'papers.print-roll-call'
  | 'papers.print-history'
  | 'papers.print-test'
  | 'papers.job'
  | 'papers.waiting'
  | 'papers.again'
  | 'papers.confirm'
  | 'papers.cancel'
  | 'printers.list';

/** Papers and printers: the outbox behind its calls, and its worker. `announce` tells the windows of a paper’s progress. */
export function printing(
  parts: Parts,
  announce: (subjects: readonly Subject[]) => void,
): { routes: Routes<PrintingCall>; outbox: Outbox; start(): void; stop(): void } {
  const { db, ports } = parts;
  const jobs = jobStore(db);
  const passes = paperStore(db);
  const readers = paperReaders(parts);
  const worker = printWorker(parts, readers, announce);
  const box = outbox(parts, readers, worker.take);

  const byStaff = (
    call: PrintingCall,
    { submission }: { submission: string },
    caller: Caller,
    wanted: Wanted,
  ) => box.put({ submission, call, actor: actorOf(staffOf(caller)) }, () => done(wanted));

  /** The pass of a payload, for whoever has just been given it. */
  function freshPass(typed: string): Result<Wanted> {
    const scan = readScan(typed);
    if (scan.kind === 'damaged') return refused('code-damaged');
    if (scan.kind === 'foreign') return refused('code-foreign');
    if (scan.kind === 'ticket') return refused('code-is-ticket');
    if (scan.kind === 'return-card') return refused('code-is-card');
    if (scan.kind === 'child-card') return refused('code-is-child-card');
    if (scan.kind === 'slot-tag') return refused('code-is-slot-tag');
    const pass = passes.passOf(scan.payload);
    if (!pass) return refused('visit-not-found');
    if (pass.leftAt !== null) return refused('visit-already-ended');
    const fresh = Math.abs(ports.clock.now() - Date.parse(pass.arrivedAt)) <= PASS_PRINTABLE;
    if (!fresh) return refused('visit-not-found');
    const subject = `visit/${pass.visit}`;
    return jobs.copies(subject, 'pass') < PASS_COPIES
      ? done({ paper: 'pass', subject })
      : refused('try-later');
  }

  const routes: Routes<PrintingCall> = {
    'papers.print-ticket': route(contract['papers.print-ticket'], (input, caller) =>
      byStaff('papers.print-ticket', input, caller, { paper: 'ticket', subject: `ticket/${input.ticket}` }),
    ),
    'papers.print-pass': route(contract['papers.print-pass'], ({ submission, payload }) =>
      box.put({ submission, call: 'papers.print-pass', actor: 'visitor' }, () => freshPass(payload)),
    ),
    'papers.print-card': route(contract['papers.print-card'], (input, caller) =>
      byStaff('papers.print-card', input, caller, { paper: 'return-card', subject: `card/${input.card}` }),
    ),
    'papers.print-on-site': route(contract['papers.print-on-site'], (input, caller) =>
      byStaff('papers.print-on-site', input, caller, { paper: 'on-site', subject: input.what }),
    ),
    'papers.print-roll-call': route(contract['papers.print-roll-call'], (input, caller) =>
      byStaff('papers.print-roll-call', input, caller, {
        paper: 'roll-call',
        subject: `roll-call/${input.rollCall}`,
      }),
    ),
    'papers.print-history': route(contract['papers.print-history'], (input, caller) => {
      const { pupil, device } = input;
      const subject = device === undefined ? `pupil/${pupil}` : `pupil/${pupil}/${device}`;
      return byStaff('papers.print-history', input, caller, { paper: 'pupil-history', subject });
    }),
    'papers.print-test': route(contract['papers.print-test'], (input, caller) =>
      byStaff('papers.print-test', input, caller, { paper: 'test-page', subject: input.printer }),
    ),
    'papers.job': route(contract['papers.job'], ({ job }) => box.job(job)),
    'papers.waiting': route(contract['papers.waiting'], () => done(box.waiting())),
    'papers.again': route(contract['papers.again'], (input, caller) => box.again(input, staffOf(caller))),
    'papers.confirm': route(contract['papers.confirm'], (input, caller) =>
      box.confirm(input, staffOf(caller)),
    ),
    'papers.cancel': route(contract['papers.cancel'], (input, caller) => box.cancel(input, staffOf(caller))),
    'printers.list': route(contract['printers.list'], async () => done(await ports.spooler.printers())),
  };
  return { routes, outbox: box, start: worker.start, stop: worker.stop };
}
