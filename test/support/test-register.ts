import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallInput, CallName, CallOutput } from '../../src/shared/contract.ts';
import { done, type Result } from '../../src/shared/result.ts';
import type { PaperContent } from '../../src/shared/papers.ts';
import type { Subject } from '../../src/shared/subjects.ts';
import type { Ports } from '../../src/core/ports.ts';
import { buildRegister, type Register, type ShellCall } from '../../src/core/register.ts';
import { route, type Routes, type Sender } from '../../src/core/route.ts';
import { type Db, openDatabase } from '../../src/core/store/database.ts';
import { contract } from '../../src/shared/contract.ts';
import { TestSpooler } from './test-spooler.ts';

/** Monday 23 November 2026, 8:41 in London. */
export const MORNING = Date.parse('2026-11-23T08:41:00.000Z');

/** A clock that stands still until it is told otherwise. */
export class TestClock {
  time = MORNING;
  now(): number {
    return this.time;
  }
  /** Moves on by so many milliseconds. */
  pass(milliseconds: number): void {
    this.time += milliseconds;
  }
}

/** Bytes that repeat from run to run: a xorshift generator seeded by a number. */
export class TestRandom {
  #state: number;
  constructor(seed = 1) {
    this.#state = seed;
  }
  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => {
      this.#state ^= this.#state << 13;
      this.#state ^= this.#state >>> 17;
      this.#state ^= this.#state << 5;
      return this.#state & 0xff;
    });
  }
}

/** The public screen and the desk, as dispatch knows them. */
export const PUBLIC: Sender = { window: 1, face: 'public' };
export const DESK: Sender = { window: 2, face: 'desk' };
export const SECOND_DESK: Sender = { window: 3, face: 'desk' };

/** A whole register on a real file in a folder of its own. */
export interface TestRegister extends Register {
  db: Db;
  clock: TestClock;
  folder: string;
  path: string;
  /** Bugs that dispatch caught. A test that expects none asserts this is empty. */
  faults: { reference: string; call: string; error: unknown }[];
  announced: (readonly Subject[])[];
  /** What was drawn, for a printer or a file. */
  papers: PaperContent[];
  spooler: TestSpooler;
  ports: Ports;
  /** Makes a call with the types of the contract. */
  call<N extends CallName>(name: N, input: CallInput<N>, sender?: Sender): Promise<Result<CallOutput<N>>>;
  /** Closes the register and removes its folder. */
  end(): void;
}

const seed = Buffer.from(`302e020100300506032b657004220420${'07'.repeat(32)}`, 'hex');
const privateKey = createPrivateKey({ key: seed, format: 'der', type: 'pkcs8' });

function shellRoutes(): Routes<ShellCall> {
  return {
    'desk.open': route(contract['desk.open'], () => done({})),
    'desk.door': route(contract['desk.door'], () => done({ door: 'staff' as const })),
    'desk.leave': route(contract['desk.leave'], () => done({})),
    'pupils.choose-file': route(contract['pupils.choose-file'], () => done({ fileName: '', text: '' })),
    'logs.choose-folder': route(contract['logs.choose-folder'], () => done({ folder: tmpdir() })),
    'on-site.sheet': route(contract['on-site.sheet'], () =>
      done({ madeAt: null, fresh: false, secondPlace: 'none' as const }),
    ),
    'papers.content': route(contract['papers.content'], () => {
      throw new Error('No paper is being made');
    }),
  };
}

/** Makes a register; `at` reopens one made before instead of making a new folder, `now` sets its clock, `ports` take the place of its own. */
export function testRegister({
  at,
  randomSeed = 1,
  now = MORNING,
  ports: others = {},
}: { at?: string; randomSeed?: number; now?: number; ports?: Partial<Ports> } = {}): TestRegister {
  const folder = at ?? mkdtempSync(join(tmpdir(), 'kiosk-test-'));
  const path = join(folder, 'register.db');
  const opened = openDatabase(path, { firstRun: at === undefined });
  if (!opened.ok) throw new Error(`The test register is ${opened.fault}`);
  const clock = new TestClock();
  clock.time = now;
  const faults: TestRegister['faults'] = [];
  const announced: TestRegister['announced'] = [];
  const papers: PaperContent[] = [];
  const spooler = new TestSpooler(papers);
  const ports: Ports = {
    clock,
    random: new TestRandom(randomSeed),
    keys: {
      sign: (bytes) => sign(null, bytes, privateKey),
      publicKey: () => createPublicKey(privateKey).export({ format: 'der', type: 'spki' }),
    },
    papers: {
      pdf: (content) => {
        papers.push(content);
        return Promise.resolve(Buffer.from('%PDF-1.4\n%test\n'));
      },
    },
    spooler,
    // Long enough for a call made meanwhile to be answered.
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    faults: { fault: (reference, call, error) => faults.push({ reference, call, error }) },
    pinCost: { N: 2 ** 4, p: 1 },
    ...others,
  };
  const register = buildRegister(opened.db, ports, {
    routes: shellRoutes(),
    setup: { deskPlace: () => 'window', idle: { warnAfter: 30, clearAfter: 30 } },
    announce: (subjects) => void announced.push(subjects),
  });
  return {
    ...register,
    db: opened.db,
    clock,
    folder,
    path,
    faults,
    announced,
    papers,
    spooler,
    ports,
    async call<N extends CallName>(name: N, input: CallInput<N>, sender: Sender = DESK) {
      const result = await register.dispatch(name, input, sender);
      if (!result.ok) return result;
      // TypeScript cannot follow N into the contract; the schema has just checked the value.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return { ok: true, value: contract[name].output.parse(result.value) } as Result<CallOutput<N>>;
    },
    end() {
      register.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
