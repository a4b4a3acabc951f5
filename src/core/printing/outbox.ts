import type { PrintJob } from '../../shared/contract/papers.ts';
import type { PrintedPaper } from '../../shared/papers.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import type { Happening } from '../ledger/ledger.ts';
import { actorOf, type Parts } from '../parts.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { type JobRow, jobStore } from './job-store.ts';
import type { PaperReader } from './paper-reader.ts';
import { paperStore } from './paper-store.ts';

type Started = Result<{ job: PrintJob }>;
type Nothing = Record<never, never>;

/** A paper somebody wants printed. */
export interface Wanted {
  paper: PrintedPaper;
  subject: string;
  /** Which copy it is; without it, the one after the last. */
  copy?: number;
}

interface Asked {
  submission: string;
  call: string;
  actor: Happening['actor'];
}

/** How long after it was issued a ticket that came out is printed once more for the asking, in milliseconds. */
export const REPRINTED_WITHIN = 15 * 60_000;

/** The outbox, for whoever prints in a transaction of their own too. */
export type Outbox = ReturnType<typeof outbox>;

/** The outbox: what was asked for stands in the record before a printer hears of it. `take` is told of each new job. */
export function outbox(
  parts: Parts,
  readers: Readonly<Record<PrintedPaper, PaperReader>>,
  take: (job: string) => void,
) {
  const { db, ports, ledger, newId, submit } = parts;
  const jobs = jobStore(db);
  const papers = paperStore(db);

  /** Copies of a ticket that were shown or printed before all of them went through the outbox; 1 of every other paper. */
  const earlierCopies = ({ paper, subject }: Wanted): number =>
    paper === 'ticket' ? (papers.ticket(subject.slice('ticket/'.length))?.copies ?? 1) : 1;

  /** The copy the next one of a paper is: the first until one may be out. A list is made anew each time. */
  function nextCopy(wanted: Wanted): number {
    const { paper, subject } = wanted;
    const next = jobs.copiesOut(subject, paper) + 1;
    if (paper === 'ticket') return Math.max(next, earlierCopies(wanted));
    return paper === 'pass' || paper === 'return-card' ? next : 1;
  }

  /** A ticket that came out some time ago is with somebody: who asks for it again says how the child is known. */
  function isGiven({ paper, subject }: Wanted, now: number): boolean {
    if (paper !== 'ticket' || !jobs.cameOut(subject, paper)) return false;
    const issuedAt = papers.ticket(subject.slice('ticket/'.length))?.issuedAt;
    return issuedAt !== undefined && Math.abs(now - Date.parse(issuedAt)) > REPRINTED_WITHIN;
  }

  const shown = (id: string): Started => {
    const job = jobs.find(id);
    return job ? done({ job: shownJob(job) }) : refused('job-not-found');
  };

  /**
   * Writes a job down inside the transaction under way; refuses as the paper’s reader does, and with `ticket-printed`.
   * Nothing is printed by it.
   */
  function write(wanted: Wanted, actor: Happening['actor'], now: number): Result<JobRow> {
    const { paper, subject, copy = nextCopy(wanted) } = wanted;
    const content = readers[paper](subject, copy, actor);
    if (!content.ok) return content;
    if (isGiven(wanted, now)) return refused('ticket-printed');
    const id = newId();
    const job = { id, paper, subject, copy, actor, day: schoolDayOf(now), madeAt: instantOf(now) };
    jobs.add(job);
    ledger.append(
      { actor, action: 'paper.started', subject: `paper/${id}`, details: { paper, of: subject, copy } },
      now,
    );
    return done({ ...job, state: 'queued', problem: null, queue: null, spoolerJob: null });
  }

  /** Writes a job down, unless `find` or the paper’s reader refuses. A retry gets the job it made. */
  function put({ submission, call, actor }: Asked, find: () => Result<Wanted>): Started {
    const written = submit<{ job: PrintJob }>(
      { id: submission, call },
      () => {
        const wanted = find();
        if (!wanted.ok) return wanted;
        const job = write(wanted.value, actor, ports.clock.now());
        return job.ok ? done({ subject: job.value.id, value: { job: shownJob(job.value) } }) : job;
      },
      shown,
    );
    // A retry of a job that is under way is nothing new: taking it up twice does no harm.
    if (written.ok && written.value.job.state === 'queued') take(written.value.job.id);
    return written;
  }

  /** Something a member of staff says of a paper. */
  function settle(
    { submission, job: id }: { submission: string; job: string },
    staff: StaffSession,
    {
      call,
      action,
      change,
    }: {
      call: string;
      action: 'paper.confirmed' | 'paper.cancelled';
      change: (job: { id: string; at: string }) => boolean;
    },
  ): Result<Nothing> {
    return submit<Nothing>(
      { id: submission, call },
      () => {
        const job = jobs.find(id);
        if (!job) return refused('job-not-found');
        const now = ports.clock.now();
        if (!change({ id, at: instantOf(now) })) return refused('nothing-changed');
        const { paper, subject: of, copy } = job;
        ledger.append(
          { actor: actorOf(staff), action, subject: `paper/${id}`, details: { paper, of, copy } },
          now,
        );
        return done({ subject: id, value: {} });
      },
      () => done({}),
    );
  }

  return {
    put,
    write,
    /** Hands a job to the worker, once the transaction that wrote it stands. Doing so twice does no harm. */
    take,
    find: jobs.find,
    firstOf: jobs.firstOf,
    /** The copy the next reprint of a paper is: one after the highest there was, and 2 when there was none. */
    nextReprint: (wanted: Wanted): number =>
      Math.max(jobs.copies(wanted.subject, wanted.paper), earlierCopies(wanted)) + 1,
    job: (id: string): Result<PrintJob> => {
      const job = jobs.find(id);
      return job ? done(shownJob(job)) : refused('job-not-found');
    },
    waiting: () => jobs.waiting(schoolDayOf(ports.clock.now())),
    /** Sends a paper again that is not on its way any more, read anew: one copy more, if one may be out. */
    again: ({ submission, job: id }: { submission: string; job: string }, staff: StaffSession): Started =>
      put({ submission, call: 'papers.again', actor: actorOf(staff) }, () => {
        const job = jobs.find(id);
        if (!job) return refused('job-not-found');
        if (job.state === 'queued' || job.state === 'submitted') return refused('nothing-changed');
        const { paper, subject } = job;
        return done({ paper, subject, copy: Math.max(nextCopy(job), jobs.copiesOut(subject, paper) + 1) });
      }),
    confirm: (asked: { submission: string; job: string }, staff: StaffSession) =>
      settle(asked, staff, { call: 'papers.confirm', action: 'paper.confirmed', change: jobs.confirmed }),
    /** Takes a paper back; the worker takes it out of the printer’s queue when it finds it so. */
    cancel: (asked: { submission: string; job: string }, staff: StaffSession) =>
      settle(asked, staff, { call: 'papers.cancel', action: 'paper.cancelled', change: jobs.cancelled }),
  };
}

/** What anybody is told of a job. */
export function shownJob({ id, state, problem }: JobRow): PrintJob {
  return { id, state, problem };
}
