import fc from 'fast-check';
import { contract, isCallName } from '../../src/shared/contract.ts';
import { problemCodes } from '../../src/shared/problems.ts';
import { expect, shareKiosk, test } from './support/kiosk.ts';

shareKiosk();

const names = Object.keys(contract).filter((name) => isCallName(name));
const staffCalls = names.filter((name) => Array.isArray(contract[name].who));

test('the bridge is all a page has', async ({ kiosk }) => {
  for (const page of [kiosk.publicPage, kiosk.deskPage]) {
    const surface = await page.evaluate(() => ({
      bridge: Object.getOwnPropertyNames(window.kiosk).toSorted(),
      node: [
        'require',
        'process',
        'module',
        'exports',
        'global',
        'Buffer',
        'electron',
        'ipcRenderer',
        '__dirname',
      ].filter((name) => name in window),
      replaced: (() => {
        try {
          Object.assign(window, { kiosk: 'mine' });
        } catch {
          // It must not be possible; whether it throws is the engine's affair.
        }
        return typeof window.kiosk === 'string';
      })(),
    }));
    expect(surface).toEqual({ bridge: ['call', 'face', 'onChange'], node: [], replaced: false });
  }
});

test('the public screen can make no staff call, and a locked desk needs a session', async ({ kiosk }) => {
  expect(staffCalls.length).toBeGreaterThan(10);
  for (const name of staffCalls) {
    const inPublic = await kiosk.publicPage.evaluate((call) => window.kiosk.call(call, {}), name);
    expect(inPublic, name).toEqual({ ok: false, problem: { code: 'not-allowed' } });
    const atTheDesk = await kiosk.deskPage.evaluate((call) => window.kiosk.call(call, {}), name);
    expect(atTheDesk, name).toEqual({ ok: false, problem: { code: 'session-needed' } });
  }
});

test('a call belongs to its window', async ({ kiosk }) => {
  const refusal = { ok: false, problem: { code: 'not-allowed' } };
  for (const name of names) {
    const { who } = contract[name];
    if (who === 'paper') {
      for (const page of [kiosk.publicPage, kiosk.deskPage])
        expect(await page.evaluate((call) => window.kiosk.call(call, {}), name), name).toEqual(refusal);
    } else if (who === 'desk')
      expect(await kiosk.publicPage.evaluate((call) => window.kiosk.call(call, {}), name), name).toEqual(
        refusal,
      );
  }
});

test('a head signed in at the desk gives the public screen nothing', async ({ kiosk }) => {
  const head = { submission: crypto.randomUUID(), name: 'Imogen O’Sàil', pin: '830527' };
  expect(await kiosk.call(kiosk.deskPage, 'staff.create-head', head)).toMatchObject({ ok: true });
  expect(await kiosk.call(kiosk.deskPage, 'phones.board', {})).toMatchObject({ ok: true });
  for (const name of staffCalls) {
    const answer = await kiosk.publicPage.evaluate((call) => window.kiosk.call(call, {}), name);
    expect(answer, name).toEqual({ ok: false, problem: { code: 'not-allowed' } });
  }
});

test('a window the program did not make is not answered', async ({ kiosk }) => {
  const preload = await kiosk.app.evaluate(async ({ app, BrowserWindow }) => {
    const { join } = process.getBuiltinModule('node:path');
    const script = join(app.getAppPath(), 'out/preload/preload.cjs');
    for (const face of ['public', 'desk', 'paper']) {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: script,
          partition: face,
          sandbox: true,
          additionalArguments: [`--kiosk-face=${face}`],
        },
      });
      await stranger.loadURL('app://kiosk/index.html');
    }
    return script;
  });
  expect(preload).toContain('preload');
  const answers = await Promise.all(
    kiosk.app
      .windows()
      .filter((page) => page !== kiosk.publicPage && page !== kiosk.deskPage)
      .map((page) => page.evaluate(() => window.kiosk.call('kiosk.state', {}))),
  );
  expect(answers).toHaveLength(3);
  for (const answer of answers) expect(answer).toEqual({ ok: false, problem: { code: 'not-allowed' } });
});

test('whatever is called with whatever input, the answer is a Result', async ({ kiosk }) => {
  test.setTimeout(120_000);
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '') },
    { weight: 1, arbitrary: fc.string() },
  );
  const input = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withNullPrototype: false }),
    fc.dictionary(
      fc.constantFrom('submission', 'name', 'payload', 'answers', 'pin', 'day', 'kind'),
      fc.anything(),
    ),
  );
  const codes = new Set<unknown>(problemCodes);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, input), { minLength: 10, maxLength: 30 }), async (calls) => {
      for (const page of [kiosk.publicPage, kiosk.deskPage]) {
        const answers = await page.evaluate(async (made) => {
          const ask = (words: unknown[]): unknown => Reflect.apply(window.kiosk.call, window.kiosk, words);
          return Promise.all(made.map(ask));
        }, calls);
        for (const answer of answers) expect(isResult(answer, codes), JSON.stringify(answer)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('what cannot be sent at all is refused as well', async ({ kiosk }) => {
  const answers = await kiosk.publicPage.evaluate(async () => {
    const ask = (words: unknown[]): unknown => Reflect.apply(window.kiosk.call, window.kiosk, words);
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const strange: unknown[] = [
      () => 1,
      Symbol('s'),
      circle,
      document.body,
      new Proxy({}, {}),
      10n,
      'x'.repeat(5_000_000),
    ];
    const outcomes: unknown[] = [];
    for (const input of strange) {
      // Some of these the engine itself does not let over the bridge; it says so by throwing in the page.
      try {
        outcomes.push(await ask(['kiosk.state', input]));
      } catch {
        outcomes.push('not let over');
      }
    }
    return outcomes;
  });
  expect(answers).toHaveLength(7);
  const codes = new Set<unknown>(problemCodes);
  for (const answer of answers)
    expect(answer === 'not let over' || isResult(answer, codes), JSON.stringify(answer)).toBe(true);
  // The last was far too large.
  expect(answers.at(-1)).toEqual({ ok: false, problem: { code: 'input-invalid' } });
  expect(await kiosk.call(kiosk.publicPage, 'kiosk.state', {})).toMatchObject({ ok: true });
});

function isResult(answer: unknown, codes: ReadonlySet<unknown>): boolean {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  if (answer.ok === true) return 'value' in answer;
  const problem: unknown = 'problem' in answer ? answer.problem : undefined;
  if (typeof problem !== 'object' || problem === null || !('code' in problem)) return false;
  // A fault behind the bridge would answer “unexpected”: there must be none.
  return codes.has(problem.code) && problem.code !== 'unexpected';
}
