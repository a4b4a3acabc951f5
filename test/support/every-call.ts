import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verifyLedger } from '../../src/core/ledger/verify.ts';
import type { Sender } from '../../src/core/route.ts';
import { contract, isCallName } from '../../src/shared/contract.ts';
import type { Who } from '../../src/shared/contract/call.ts';
import { problemSchema } from '../../src/shared/problems.ts';
import { roles, type Role } from '../../src/shared/staff.ts';
import { busyRegister, type BusyRegister, reopenDesks } from './busy-register.ts';
import { anything, nearSchema } from './near-schema.ts';
import { papersAtRest } from './papers.ts';
import { PUBLIC, type TestRegister } from './test-register.ts';

const LOCKED: Sender = { window: 8, face: 'desk' };
const PAPER: Sender = { window: 9, face: 'paper' };
const callers = ['public', 'locked', 'paper', ...roles] as const;
type Caller = (typeof callers)[number];

/** What may be put into the ledger by a call that refuses: that it was tried. */
const TOLD_OF_REFUSALS = new Set([
  'staff.pin-failed',
  'ticket.refused',
  'pass.shown-late',
  'log.export-failed',
  'day.sealed',
]);
/** Tables that only count or prove such tries. */
const TABLES_OF_REFUSALS = ['ledger', 'ledger_details', 'pin_failures', 'seals', 'submissions'];
/** Answered by the shell; the test’s own stand-ins are not what is tried here. */
const SHELL = new Set([
  'desk.open',
  'desk.door',
  'desk.leave',
  'pupils.choose-file',
  'logs.choose-folder',
  'papers.content',
]);

const names = Object.keys(contract).filter(isCallName);

/** Into how many parts the calls are divided, so that as many files can try them side by side. */
const PARTS = 2;

function senderOf(caller: Caller, { desks }: BusyRegister): Sender {
  if (caller === 'public') return PUBLIC;
  if (caller === 'locked') return LOCKED;
  return caller === 'paper' ? PAPER : desks[caller];
}

/** The refusal that the contract’s own word on who may call asks for. */
function rightsRefusal(who: Who, caller: Caller): string | undefined {
  const staff = roles.find((role): role is Role => role === caller);
  if ((who === 'paper') !== (caller === 'paper')) return 'not-allowed';
  if (who === 'anyone' || who === 'paper') return undefined;
  if (caller === 'public') return 'not-allowed';
  if (who === 'desk') return undefined;
  if (!staff) return 'session-needed';
  return who.includes(staff) ? undefined : 'not-allowed';
}

function contentOf({ db }: TestRegister): Record<string, string> {
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [table, JSON.stringify(db.prepare(`SELECT * FROM ${table}`).all())]),
  );
}

/** Reads what registers hold, anew only where something was written since: most calls are refused. */
class Reader {
  #last: { register: TestRegister; writes: string; content: Record<string, string> } | undefined;

  contentOf(register: TestRegister): Record<string, string> {
    const { db } = register;
    // By this connection, rolled back or not, and by any other.
    const own = db.prepare<[], number>('SELECT total_changes()').pluck().get();
    const writes = `${own} ${String(db.pragma('data_version', { simple: true }))}`;
    if (this.#last?.register !== register || this.#last.writes !== writes)
      this.#last = { register, writes, content: contentOf(register) };
    return this.#last.content;
  }
}

function actionsAfter({ db }: TestRegister, seq: number): string[] {
  return db.prepare<[number], string>('SELECT action FROM ledger WHERE seq > ?').pluck().all(seq);
}

function entries({ db }: TestRegister): number {
  return db.prepare<[], number>('SELECT count(*) FROM ledger').pluck().get() ?? 0;
}

/** A register whose three desks are open; a new one when the last has been locked up by what was tried on it. */
class Ground {
  #now: BusyRegister | undefined;
  async ready(): Promise<BusyRegister> {
    if (this.#now && (await reopenDesks(this.#now))) return this.#now;
    this.end();
    return (this.#now = await busyRegister());
  }
  end(): void {
    this.#now?.register.end();
    this.#now = undefined;
  }
}

/** Tries every call of one part of the contract, counted from 0: anything by anybody. */
export function tryCalls(part: number): void {
  it.each(names.filter((_, at) => at % PARTS === part))(
    '%s answers a Result, saves all or nothing, and keeps to its rights',
    async (name) => {
      const ground = new Ground();
      const reader = new Reader();
      const { known } = await ground.ready();
      const only = { folder: ['REAL', 'REAL', 'FILE', '', 'relative', '/nowhere/at/all'] };
      const allowed = callers.filter((caller) => rightsRefusal(contract[name].who, caller) === undefined);
      const caller = fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...allowed) },
        { weight: 1, arbitrary: fc.constantFrom(...callers) },
      );
      const input = fc.oneof(
        {
          weight: 25,
          arbitrary: nearSchema(contract[name].input, { known, only }),
        },
        { weight: 1, arbitrary: anything },
      );
      try {
        await fc.assert(
          fc.asyncProperty(caller, input, async (by, raw) => {
            const busy = await ground.ready();
            const { register } = busy;
            await papersAtRest(register);
            const before = reader.contentOf(register);
            const told = entries(register);
            const result = await register.dispatch(name, placed(raw, register), senderOf(by, busy));

            const refusal = rightsRefusal(contract[name].who, by);
            if (refusal) expect(result).toEqual({ ok: false, problem: { code: refusal } });
            if (result.ok) {
              contract[name].output.parse(result.value);
            } else {
              problemSchema.parse(result.problem);
              const added = actionsAfter(register, told);
              expect(added.filter((action) => !TOLD_OF_REFUSALS.has(action))).toEqual([]);
              if (refusal) expect(added).toEqual([]);
              // A right PIN takes the wrong ones before it away, whatever is refused after it.
              const counted = refusal ? [] : ['pin_failures'];
              const spared = added.length > 0 ? TABLES_OF_REFUSALS : counted;
              const after = reader.contentOf(register);
              for (const [table, rows] of Object.entries(before))
                if (!spared.includes(table)) expect(after[table], table).toBe(rows);
            }
            if (!SHELL.has(name)) expect(register.faults).toEqual([]);
          }),
          { numRuns: 70 },
        );
        expect(await verifyLedger((await ground.ready()).register.db)).toMatchObject({ fault: null });
      } finally {
        ground.end();
      }
    },
  );
}

/** Tries calls that do not exist. */
export function tryNoCalls(): void {
  it('a call that does not exist is refused whatever it is called', async () => {
    const ground = new Ground();
    const odd = fc.oneof(
      anything,
      fc.constantFrom('__proto__', 'constructor', 'toString', 'visits.sign-in ', ''),
    );
    try {
      await fc.assert(
        fc.asyncProperty(odd, anything, fc.constantFrom(...callers), async (name, input, caller) => {
          fc.pre(!isCallName(name));
          const busy = await ground.ready();
          const result = await busy.register.dispatch(name, input, senderOf(caller, busy));
          expect(result).toEqual({ ok: false, problem: { code: 'not-allowed' } });
        }),
        { numRuns: 300 },
      );
    } finally {
      ground.end();
    }
  });
}

/** Puts the test’s own folder, or a file where a folder is wanted, into an input that names one. */
function placed(raw: unknown, { folder }: TestRegister): unknown {
  if (typeof raw !== 'object' || raw === null || !('folder' in raw)) return raw;
  const real = join(folder, 'export');
  mkdirSync(real, { recursive: true });
  writeFileSync(join(folder, 'a-file'), '');
  if (raw.folder === 'REAL') return { ...raw, folder: real };
  return raw.folder === 'FILE' ? { ...raw, folder: join(folder, 'a-file') } : raw;
}
