import { readScan } from '../../shared/codes.ts';
import type { PaperContent } from '../../shared/papers.ts';
import type { ProblemCode } from '../../shared/problems.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import { actorOf, type Parts } from '../parts.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { LIABILITY_CLAUSE } from '../rules/liability-notice.ts';
import { rulesStore } from '../rules/rules-store.ts';
import { schoolDayOf } from '../school-day.ts';
import type { Db } from '../store/database.ts';
import { kioskStore } from '../store/kiosk-store.ts';
import { submissionStore } from '../store/submissions.ts';
import { paperStore } from './paper-store.ts';
import { turns } from './turns.ts';

/** How long after arriving a pass can be printed, in milliseconds: anyone may ask for it at the public screen. */
export const PASS_PRINTABLE = 10 * 60_000;

type Nothing = Record<never, never>;

interface Paper {
  content: PaperContent;
  actor: 'visitor' | `staff/${string}`;
  /** What the paper is of, for the ledger: `ticket/<id>` or `visit/<id>`. */
  of: string;
}

interface Job {
  submission: string;
  call: 'papers.print-ticket' | 'papers.print-pass';
}

/**
 * Prints tickets and passes. The ledger tells of the start before the printer is asked, and of the end after. A
 * submission whose paper is out prints nothing again; one that failed may be sent again.
 */
export function printer(parts: Parts) {
  const { db, ports } = parts;
  const inTurn = turns<Result<Nothing>>();
  const print = (job: Job, find: () => Result<Paper>) =>
    inTurn(job.submission, () => printOnce(parts, job, find));
  return {
    /** Refuses with `ticket-not-found`, `ticket-used` or `ticket-voided`, or as the printer does. */
    ticket: (submission: string, ticket: string, staff: StaffSession) =>
      print({ submission, call: 'papers.print-ticket' }, () => ticketPaper(db, ticket, staff)),
    /** Refuses with a `code-…` problem, `visit-not-found` or `visit-already-ended`, or as the printer does. */
    pass: (submission: string, payload: string) =>
      print({ submission, call: 'papers.print-pass' }, () => passPaper(db, payload, ports.clock.now())),
  };
}

async function printOnce(parts: Parts, job: Job, find: () => Result<Paper>): Promise<Result<Nothing>> {
  const earlier = submissionStore(parts.db).find(job.submission);
  if (earlier) return earlier.call === job.call ? done({}) : refused('input-invalid');
  const found = find();
  if (!found.ok) return found;
  const { content, actor, of } = found.value;
  const id = parts.newId();
  const tell = (action: 'paper.started' | 'paper.failed', details: Record<string, string>) =>
    parts.act(() => {
      parts.ledger.append({ actor, action, subject: `paper/${id}`, details });
      return done(null);
    });
  tell('paper.started', { paper: content.paper, of });
  const failed = (code: ProblemCode) => tell('paper.failed', { paper: content.paper, of, problem: code });
  let printed: Result<Nothing>;
  try {
    printed = await parts.ports.papers.print(content);
  } catch (error) {
    failed('unexpected');
    throw error;
  }
  if (!printed.ok) {
    failed(printed.problem.code);
    return printed;
  }
  return parts.submit<Nothing>(
    { id: job.submission, call: job.call },
    () => {
      parts.ledger.append({
        actor,
        action: 'paper.finished',
        subject: `paper/${id}`,
        details: { paper: content.paper, of },
      });
      return done({ subject: `paper/${id}`, value: {} });
    },
    () => done({}),
  );
}

function ticketPaper(db: Db, id: string, staff: StaffSession): Result<Paper> {
  const ticket = paperStore(db).ticket(id);
  if (!ticket) return refused('ticket-not-found');
  if (ticket.state === 'redeemed') return refused('ticket-used');
  if (ticket.state === 'voided') return refused('ticket-voided');
  const { slot, day, payload, code, rulesVersion } = ticket;
  // The notice that stood when the device was handed in, whatever is in force now.
  const rules = rulesStore(db).text('pupil-phones', rulesVersion, 'en');
  const notice = rules?.text.clauses.find((clause) => clause.id === LIABILITY_CLAUSE);
  if (!notice) throw new Error(`pupil-phones version ${rulesVersion} has no liability clause`);
  return done({
    content: {
      paper: 'ticket',
      copy: 1,
      size: 'roll-80',
      school: schoolOf(db),
      day,
      slot,
      payload,
      code,
      liability: notice.sentence,
    },
    actor: actorOf(staff),
    of: `ticket/${id}`,
  });
}

function passPaper(db: Db, typed: string, now: number): Result<Paper> {
  const scan = readScan(typed);
  if (scan.kind === 'damaged') return refused('code-damaged');
  if (scan.kind === 'foreign') return refused('code-foreign');
  if (scan.kind === 'ticket') return refused('code-is-ticket');
  const visit = paperStore(db).pass(scan.payload);
  if (!visit) return refused('visit-not-found');
  if (visit.leftAt !== null) return refused('visit-already-ended');
  const fresh =
    Math.abs(now - Date.parse(visit.arrivedAt)) <= PASS_PRINTABLE && visit.day === schoolDayOf(now);
  if (!fresh) return refused('visit-not-found');
  const { name, kind, day } = visit;
  return done({
    content: {
      paper: 'pass',
      copy: 1,
      size: 'label-62x100',
      school: schoolOf(db),
      day,
      name,
      kind,
      payload: scan.payload,
    },
    actor: 'visitor',
    of: `visit/${visit.visit}`,
  });
}

function schoolOf(db: Db): string {
  return kioskStore(db).get()?.schoolName ?? '';
}
