import type { PrintJob } from '../../shared/contract/papers.ts';
import type { PrintedPaper } from '../../shared/papers.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import type { Happening } from '../ledger/ledger.ts';
import { actorOf, type Parts } from '../parts.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { type JobRow, jobStore } from './job-store.ts';
import type { PaperReader } from './paper-readers.ts';
import { paperStore } from './paper-store.ts';

type Started = Result<{ job: PrintJob }>;
type Nothing = Record<never, never>;

/** A paper somebody wants printed. */
export interface Wanted {
  paper: PrintedPaper;
  subject: string;
}

interface Asked {
  submission: string;
  call: string;
  actor: Happening['actor'];
}

/** The outbox: what was asked for stands in the record before a printer hears of it. `take` is told of each new job. */
export function outbox(
  parts: Parts,
  readers: Readonly<Record<PrintedPaper, PaperReader>>,
  take: (job: string) => void,
) {
  const { db, ports, ledger, newId, submit } = parts;
  const jobs = jobStore(db);
  const papers = paperStore(db);

  /** The copy the next one of a paper is. A list is made anew each time; a ticket may have been reprinted on screen. */
  function nextCopy({ paper, subject }: Wanted): number {
    const next = jobs.copies(subject, paper) + 1;
    if (paper === 'ticket')
      return Math.max(next, papers.ticket(subject.slice('ticket/'.length))?.copies ?? 1);
    return paper === 'pass' || paper === 'return-card' ? next : 1;
  }

  const shown = (id: string): Started => {
    const job = jobs.find(id);
    return job ? done({ job: shownJob(job) }) : refused('job-not-found');
  };

  /** Writes a job down, unless `find` or the paper’s reader refuses. A retry gets the job it made. */
  function put({ submission, call, actor }: Asked, find: () => Result<Wanted & { copy?: number }>): Started {
    const written = submit<{ job: PrintJob }>(
      { id: submission, call },
      () => {
        const wanted = find();
        if (!wanted.ok) return wanted;
        const { paper, subject, copy = nextCopy(wanted.value) } = wanted.value;
        const content = readers[paper](subject, copy);
        if (!content.ok) return content;
        const now = ports.clock.now();
        const id = newId();
        jobs.add({ id, paper, subject, copy, actor, day: schoolDayOf(now), madeAt: instantOf(now) });
        ledger.append(
          {
            actor,
            action: 'paper.started',
            subject: `paper/${id}`,
            details: { paper, of: subject, copy },
          },
          now,
        );
        return done({ subject: id, value: { job: { id, state: 'queued', problem: null } } });
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
    job: (id: string): Result<PrintJob> => {
      const job = jobs.find(id);
      return job ? done(shownJob(job)) : refused('job-not-found');
    },
    waiting: () => jobs.waiting(schoolDayOf(ports.clock.now())),
    /** Sends a paper again that is not on its way any more: one copy more, read anew. */
    again: ({ submission, job: id }: { submission: string; job: string }, staff: StaffSession): Started =>
      put({ submission, call: 'papers.again', actor: actorOf(staff) }, () => {
        const job = jobs.find(id);
        if (!job) return refused('job-not-found');
        if (job.state === 'queued' || job.state === 'submitted') return refused('nothing-changed');
        const { paper, subject } = job;
        return done({ paper, subject, copy: Math.max(nextCopy(job), jobs.copies(subject, paper) + 1) });
      }),
    confirm: (asked: { submission: string; job: string }, staff: StaffSession) =>
      settle(asked, staff, { call: 'papers.confirm', action: 'paper.confirmed', change: jobs.confirmed }),
    /** Takes a paper back; the worker takes it out of the printer’s queue when it finds it so. */
    cancel: (asked: { submission: string; job: string }, staff: StaffSession) =>
      settle(asked, staff, { call: 'papers.cancel', action: 'paper.cancelled', change: jobs.cancelled }),
  };
}

function shownJob({ id, state, problem }: JobRow): PrintJob {
  return { id, state, problem };
}
