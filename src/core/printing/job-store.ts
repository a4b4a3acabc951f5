import type { PrintedPaper } from '../../shared/papers.ts';
import type { PrintJob } from '../../shared/contract/papers.ts';
import type { ProblemCode } from '../../shared/problems.ts';
import type { Happening } from '../ledger/ledger.ts';
import type { Db } from '../store/database.ts';

/** A paper in the outbox. */
export interface JobRow extends PrintJob {
  paper: PrintedPaper;
  /** What it is of: `ticket/<id>`, `visit/<id>`, `card/<id>`, `roll-call/<id>`, or a word of its own kind. */
  subject: string;
  copy: number;
  actor: Happening['actor'];
  day: string;
  madeAt: string;
  queue: string | null;
  spoolerJob: string | null;
}

type NewJob = Omit<JobRow, 'state' | 'problem' | 'queue' | 'spoolerJob'>;

/** A paper of today that is on its way or went wrong. */
export interface WaitingRow extends PrintJob {
  paper: PrintedPaper;
  at: string;
  queue: string | null;
  copy: number;
  slot: number | null;
}

interface Change {
  id: string;
  at: string;
}

const JOB = `id, paper, subject, copy, actor, day, made_at AS madeAt, state, problem, queue,
  spooler_job AS spoolerJob`;

/** The table `print_jobs`: the outbox. */
export function jobStore(db: Db) {
  const add = db.prepare<[NewJob]>(
    `INSERT INTO print_jobs (id, paper, subject, copy, actor, day, made_at, state, changed_at)
     VALUES (@id, @paper, @subject, @copy, @actor, @day, @madeAt, 'queued', @madeAt)`,
  );
  const find = db.prepare<[string], JobRow>(`SELECT ${JOB} FROM print_jobs WHERE id = ?`);
  const open = db.prepare<[], JobRow>(
    `SELECT ${JOB} FROM print_jobs WHERE state IN ('queued', 'submitted') ORDER BY made_at, id`,
  );
  const firstOf = db.prepare<[string, string], JobRow>(
    `SELECT ${JOB} FROM print_jobs WHERE subject = ? AND paper = ? ORDER BY made_at, id LIMIT 1`,
  );
  const copies = db
    .prepare<[string, string], number>(
      'SELECT coalesce(max(copy), 0) FROM print_jobs WHERE subject = ? AND paper = ?',
    )
    .pluck();
  // One that failed before any printer had it is nowhere. Where the queue did not even answer, it may be all the same.
  const out = db
    .prepare<[string, string], number>(
      `SELECT coalesce(max(copy), 0) FROM print_jobs WHERE subject = ? AND paper = ?
         AND NOT (state = 'failed' AND spooler_job IS NULL AND problem <> 'print-failed')`,
    )
    .pluck();
  const cameOut = db
    .prepare<[string, string], number>(
      `SELECT EXISTS (
         SELECT 1 FROM print_jobs WHERE subject = ? AND paper = ? AND state IN ('printed', 'confirmed'))`,
    )
    .pluck();
  // A paper that failed and was sent again is looked after where it went the next time.
  const waiting = db.prepare<[string], WaitingRow>(
    `SELECT j.id, j.state, j.problem, j.paper, j.made_at AS at, j.queue, j.copy, h.slot
     FROM print_jobs j
     LEFT JOIN tickets t ON j.paper = 'ticket' AND t.id = substr(j.subject, length('ticket/') + 1)
     LEFT JOIN handovers h ON h.id = t.handover
     WHERE j.day = ? AND j.state IN ('queued', 'submitted', 'failed')
       AND NOT (j.state = 'failed' AND EXISTS (
         SELECT 1 FROM print_jobs later
         WHERE later.subject = j.subject AND later.paper = j.paper AND (later.made_at, later.id) > (j.made_at, j.id)))
     ORDER BY j.made_at DESC, j.id DESC`,
  );
  const submitted = db.prepare<[Change & { queue: string; spoolerJob: string }]>(
    `UPDATE print_jobs SET state = 'submitted', queue = @queue, spooler_job = @spoolerJob, changed_at = @at
     WHERE id = @id AND state = 'queued'`,
  );
  const troubled = db.prepare<[Change & { problem: ProblemCode | null }]>(
    `UPDATE print_jobs SET problem = @problem, changed_at = @at
     WHERE id = @id AND state = 'submitted' AND problem IS NOT @problem`,
  );
  const ended = db.prepare<[Change & { state: string; problem: ProblemCode | null }]>(
    `UPDATE print_jobs SET state = @state, problem = @problem, changed_at = @at
     WHERE id = @id AND state IN ('queued', 'submitted')`,
  );
  const confirmed = db.prepare<[Change]>(
    `UPDATE print_jobs SET state = 'confirmed', problem = NULL, changed_at = @at
     WHERE id = @id AND state IN ('submitted', 'printed', 'failed')`,
  );
  const cancelled = db.prepare<[Change]>(
    `UPDATE print_jobs SET state = 'cancelled', problem = NULL, changed_at = @at
     WHERE id = @id AND state IN ('queued', 'submitted', 'failed')`,
  );
  return {
    add(job: NewJob): void {
      add.run(job);
    },
    find: (id: string) => find.get(id),
    /** The first job of a paper. */
    firstOf: (paper: PrintedPaper, subject: string) => firstOf.get(subject, paper),
    /** Papers on their way, oldest first. */
    open: () => open.all(),
    /** The highest copy of a paper that was asked for so far; 0 before the first. */
    copies: (subject: string, paper: PrintedPaper): number => copies.get(subject, paper) ?? 0,
    /** The same of those that may have come out; 0 when certainly none has. */
    copiesOut: (subject: string, paper: PrintedPaper): number => out.get(subject, paper) ?? 0,
    /** Whether one of them came out, as the printer’s queue or somebody says. */
    cameOut: (subject: string, paper: PrintedPaper): boolean => cameOut.get(subject, paper) === 1,
    /** The papers of a school day that are on their way or went wrong, newest first. */
    waiting: (day: string) => waiting.all(day),
    // Each answers whether there was anything to change: a paper may have been taken back or settled meanwhile.
    submitted: (job: Change & { queue: string; spoolerJob: string }): boolean =>
      submitted.run(job).changes === 1,
    troubled: (job: Change & { problem: ProblemCode | null }): boolean => troubled.run(job).changes === 1,
    ended: (
      job: Change & { state: 'printed' | 'failed' | 'cancelled'; problem: ProblemCode | null },
    ): boolean => ended.run(job).changes === 1,
    confirmed: (job: Change): boolean => confirmed.run(job).changes === 1,
    cancelled: (job: Change): boolean => cancelled.run(job).changes === 1,
  };
}
