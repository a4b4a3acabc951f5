import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './support/kiosk.ts';
import { openKiosk } from './support/open-kiosk.ts';
import { madeRegister } from './support/made-register.ts';
import { secondStart } from './support/second-start.ts';

test('the first start makes a register, and the second finds it', async ({ kiosk }) => {
  const state = await kiosk.call(kiosk.publicPage, 'kiosk.state', {});
  expect(state).toMatchObject({ ok: true, value: { recordReady: true, deskPlace: 'window' } });
  await kiosk.quit();
  const again = await openKiosk({ data: kiosk.data });
  expect(await again.call(again.publicPage, 'kiosk.state', {})).toEqual(state);
  await again.close();
  expect(again.log().filter(({ what }) => what === 'ledger-verified')).toHaveLength(2);
});

test('closing leaves the register whole in one file', async ({ kiosk }) => {
  await kiosk.call(kiosk.publicPage, 'help.call', { submission: crypto.randomUUID(), reason: 'help' });
  await kiosk.quit();
  expect(() => readFileSync(join(kiosk.data, 'register.db-wal'))).toThrow(/ENOENT/u);
});

test('an interruption from the keyboard closes the register as well', async () => {
  const data = mkdtempSync(join(tmpdir(), 'kiosk-e2e-'));
  const kiosk = await openKiosk({ data });
  const program = kiosk.app.process();
  const ended = once(program, 'exit');
  program.kill('SIGINT');
  await ended;
  expect(existsSync(join(data, 'register.db'))).toBe(true);
  expect(existsSync(join(data, 'register.db-wal'))).toBe(false);
  rmSync(data, { recursive: true });
});

test('a second start brings the first to the front and ends', async ({ kiosk }) => {
  await kiosk.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.hide();
  });
  expect(await secondStart(kiosk.data)).toBe(0);
  const visible = () =>
    kiosk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isVisible()),
    );
  await expect.poll(visible).toContain(true);
});

test.describe('a register that cannot be used', () => {
  const faults = {
    missing: () => undefined,
    empty: () => Buffer.alloc(0),
    future: (register: Buffer) => {
      // SQLite keeps user_version at byte 60 of the file.
      register.writeUInt32BE(9999, 60);
      return register;
    },
    foreign: (register: Buffer) => {
      register.writeUInt32BE(0x0badf00d, 68);
      return register;
    },
    'no database at all': () => Buffer.from('Dear kiosk, this is a letter. '.repeat(400)),
    torn: (register: Buffer) => register.subarray(0, Math.floor(register.length / 2)),
    'a page of zeros': (register: Buffer) => register.fill(0, 4096, 8192),
  };
  for (const [name, spoil] of Object.entries(faults)) {
    test(`${name}: the kiosk starts, says so and writes nothing`, async () => {
      const { data, register, discard } = await madeRegister();
      const spoilt = spoil(readFileSync(register));
      discard('register');
      if (spoilt) writeFileSync(register, spoilt);
      const kiosk = await openKiosk({ data });
      const state = await kiosk.call(kiosk.publicPage, 'kiosk.state', {});
      expect(state).toMatchObject({ ok: true, value: { recordReady: false } });
      const submission = crypto.randomUUID();
      const help = await kiosk.call(kiosk.publicPage, 'help.call', { submission, reason: 'help' });
      expect(help).toMatchObject({ ok: false, problem: { code: 'record-unavailable' } });
      await kiosk.close();
      if (spoilt) expect(readFileSync(register).equals(spoilt)).toBe(true);
      else expect(() => readFileSync(register)).toThrow(/ENOENT/u);
      expect(kiosk.log().some(({ what }) => what === 'register-unavailable')).toBe(true);
      discard('folder');
    });
  }
});
