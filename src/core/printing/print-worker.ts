import type { PrintedPaper } from '../../shared/papers.ts';
import type { ProblemCode } from '../../shared/problems.ts';
import type { Subject } from '../../shared/subjects.ts';
import { done, refused } from '../../shared/result.ts';
import type { Action } from '../ledger/catalogue.ts';
import type { Parts } from '../parts.ts';
import type { Spooled, SpoolState } from '../ports.ts';
import { turns } from '../reports/turns.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { schoolSettings } from '../settings/school-settings.ts';
import { type JobRow, jobStore } from './job-store.ts';
import type { PaperReader } from './paper-reader.ts';
import { queueFor } from './paper-printer.ts';

/** How often the printer’s queue is asked how far a paper is, in milliseconds. */
const LOOK_EVERY = 500;

/**
 * How long a paper may lie in the printer’s queue, in milliseconds; then it is taken out, so that nothing comes out when
 * nobody waits for it any more. Slips are there in seconds; a page printer may have to warm up.
 */
export const PRINTED_WITHIN: Readonly<Record<PrintedPaper, number>> = {
  pass: 45_000,
  ticket: 45_000,
  'return-card': 120_000,
  'on-site': 120_000,
  'roll-call': 120_000,
  // A whole school’s cards are sixty pages.
  'child-cards': 1_200_000,
  'slot-tags': 1_200_000,
  'pupil-history': 120_000,
  'test-page': 90_000,
};

/** How long a queue may say nothing of a paper, in milliseconds, before somebody has to look. */
const SILENT_FOR = 5_000;

/**
 * How long a printer has to be in trouble before it is said, in milliseconds: one behind a cable or a network is “offline”
 * for a moment with every paper.
 */
const TROUBLED_FOR = 1_000;

/** After a restart, how old a paper may be to be printed still, in milliseconds. */
export const RESUMED_WITHIN = 10 * 60_000;

/** What keeps a paper waiting, by what the queue says. */
const troubles: Partial<Record<SpoolState, ProblemCode>> = {
  stopped: 'printer-stopped',
  'out-of-paper': 'printer-out-of-paper',
  offline: 'printer-offline',
};

type End =
  | { state: 'printed' }
  | { state: 'failed'; problem: ProblemCode }
  | { state: 'cancelled'; problem?: ProblemCode };

const endings: Readonly<Record<End['state'], Action>> = {
  printed: 'paper.finished',
  failed: 'paper.failed',
  cancelled: 'paper.cancelled',
};

/** Brings the papers of the outbox to their printers, one at a time for each. */
export interface PrintWorker {
  /**
   * Takes up what was under way when the program ended. What is of an earlier day, or too old, is taken back; a ticket
   * of today that still releases a phone waits to be printed by hand.
   */
  start(): void;
  /** Takes a job up. */
  take(job: string): void;
  /** Touches nothing any more. */
  stop(): void;
}

/** The worker of a register. `announce` tells the windows that a paper has come further. */
export function printWorker(
  parts: Parts,
  readers: Readonly<Record<PrintedPaper, PaperReader>>,
  announce: (subjects: readonly Subject[]) => void,
): PrintWorker {
  const { db, ports, ledger, act } = parts;
  const { clock, spooler, faults } = ports;
  const jobs = jobStore(db);
  const inTurn = turns<void>();
  /** What the last paper failed of, by printer: those that waited behind it for as long fail with it. */
  const lastTrouble = new Map<string, ProblemCode>();
  const underWay = new Set<string>();
  let stopped = false;

  const now = () => instantOf(clock.now());
  const age = ({ madeAt }: JobRow) => Math.abs(clock.now() - Date.parse(madeAt));

  /** What is written down is so, whether or not a window hears of it. */
  function tell(): void {
    try {
      announce(['papers']);
    } catch (error) {
      faults.fault('', 'papers', error);
    }
  }

  /** Ends a job, unless somebody has taken it back meanwhile. */
  function end(job: JobRow, how: End): void {
    const { id, paper, subject: of, copy, actor } = job;
    const problem = how.state === 'printed' ? null : (how.problem ?? null);
    const ended = act(() => {
      if (!jobs.ended({ id, state: how.state, problem, at: now() })) return refused('nothing-changed');
      const action = endings[how.state];
      const details = { paper, of, copy, ...(problem === null ? {} : { problem }) };
      ledger.append({ actor, action, subject: `paper/${id}`, details });
      return done(null);
    });
    if (ended.ok) tell();
  }

  /** Takes a paper out of the printer’s queue; a queue that cannot be reached has nothing to print either. */
  async function takeOut(spooled: Spooled): Promise<void> {
    try {
      await spooler.clear(spooled);
    } catch (error) {
      faults.fault('', 'papers.cancel', error);
    }
  }

  async function send(job: JobRow, queue: string | null): Promise<Spooled | undefined> {
    const content = readers[job.paper](job.subject, job.copy, job.actor);
    if (!content.ok) {
      end(job, { state: 'cancelled', problem: content.problem.code });
      return undefined;
    }
    const sent = await spooler.send(content.value, { queue, title: job.id });
    if (stopped) return undefined;
    if (!sent.ok) {
      end(job, { state: 'failed', problem: sent.problem.code });
      return undefined;
    }
    const { queue: its, job: spoolerJob } = sent.value;
    if (!jobs.submitted({ id: job.id, queue: its, spoolerJob, at: now() })) {
      await takeOut(sent.value);
      return undefined;
    }
    tell();
    return sent.value;
  }

  /** Looks until the paper is out, taken back, or has waited too long. */
  async function watch(job: JobRow, spooled: Spooled): Promise<End | undefined> {
    let silent = 0;
    let troubled = 0;
    for (let waited = 0; ; waited += LOOK_EVERY) {
      const state = await spooler.state(spooled);
      if (stopped || jobs.find(job.id)?.state !== 'submitted') return undefined;
      if (state === 'done') return { state: 'printed' };
      if (state === 'cancelled') return { state: 'cancelled' };
      if (state === 'refused') return { state: 'failed', problem: 'printer-refuses' };
      const problem = troubles[state] ?? null;
      const shown = troubled >= TROUBLED_FOR ? problem : null;
      troubled = problem === null ? 0 : troubled + LOOK_EVERY;
      if (jobs.troubled({ id: job.id, problem: shown, at: now() })) tell();
      silent = state === 'unknown' ? silent + LOOK_EVERY : 0;
      if (silent >= SILENT_FOR || waited >= PRINTED_WITHIN[job.paper])
        return { state: 'failed', problem: problem ?? 'print-unconfirmed' };
      await ports.pause(LOOK_EVERY);
      if (stopped) return undefined;
    }
  }

  async function work(id: string, lane: string, queue: string | null): Promise<void> {
    const job = jobs.find(id);
    if (!job || (job.state !== 'queued' && job.state !== 'submitted')) return;
    const trouble = lastTrouble.get(lane);
    if (job.state === 'queued' && trouble !== undefined && age(job) >= PRINTED_WITHIN[job.paper]) {
      end(job, { state: 'failed', problem: trouble });
      return;
    }
    const spooled = spooledOf(job) ?? (await send(job, queue));
    if (!spooled) return;
    const how = await watch(job, spooled);
    if (stopped) return;
    // A queue that only says nothing may be printing all the same.
    if (how?.state === 'failed' && how.problem !== 'print-unconfirmed') lastTrouble.set(lane, how.problem);
    else if (how) lastTrouble.delete(lane);
    if (how?.state === 'printed') end(job, how);
    // Out of the queue in any case: what it keeps of a printed paper has a name on it.
    await takeOut(spooled);
    if (how && !stopped) end(job, how);
  }

  async function workSafely(id: string, lane: string, queue: string | null): Promise<void> {
    if (stopped) return;
    try {
      await work(id, lane, queue);
    } catch (error) {
      if (stopped) return;
      faults.fault('', 'papers', error);
      const job = jobs.find(id);
      if (job) end(job, { state: 'failed', problem: 'print-failed' });
    }
  }

  function take(id: string): void {
    const job = jobs.find(id);
    if (!job || underWay.has(id)) return;
    underWay.add(id);
    const queue = queueFor(job, schoolSettings(db));
    const lane = queue ?? '';
    void inTurn(lane, () => workSafely(id, lane, queue))
      // Where not even the failure can be written down, the next start finds the job.
      .catch((error: unknown) => faults.fault('', 'papers', error))
      .finally(() => underWay.delete(id));
  }

  /** How a paper ends that is not printed by itself any more. The child whose phone is held is still without a ticket. */
  function leftOver({ paper, subject, copy, actor, day }: JobRow, today: string): End {
    const owed = paper === 'ticket' && day === today && readers.ticket(subject, copy, actor).ok;
    return owed ? { state: 'failed', problem: 'print-unconfirmed' } : { state: 'cancelled' };
  }

  return {
    start() {
      const today = schoolDayOf(clock.now());
      for (const job of jobs.open()) {
        if (job.day === today && age(job) <= RESUMED_WITHIN) {
          take(job.id);
          continue;
        }
        end(job, leftOver(job, today));
        const spooled = spooledOf(job);
        if (spooled) void takeOut(spooled);
      }
    },
    take,
    stop() {
      stopped = true;
    },
  };
}

function spooledOf({ queue, spoolerJob }: JobRow): Spooled | undefined {
  return queue === null || spoolerJob === null ? undefined : { queue, job: spoolerJob };
}
