import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { verifyLedger } from '../../src/core/ledger/verify.ts';
import { closeDatabase, type Db, openDatabase } from '../../src/core/store/database.ts';
import { arrive } from '../support/arriving.ts';
import { PUBLIC, testRegister } from '../support/test-register.ts';

const PAGE = 4096;

let folder: string;
let path: string;
let sound: Buffer;
let content: Map<string, string>;

/** Every table’s rows as text. */
function contentOf(db: Db): Map<string, string> {
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .pluck()
    .all();
  return new Map(
    tables.map((table) => [table, JSON.stringify(db.prepare(`SELECT * FROM ${table} ORDER BY 1`).all())]),
  );
}

function rowsIn(rows = '[]'): number {
  return z.array(z.json()).parse(JSON.parse(rows)).length;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-damage-'));
  path = join(folder, 'register.db');
  const register = testRegister();
  for (const name of ['Zoë O’Brien', 'Ng', 'Þórunn Ó Súilleabháin', 'محمد', 'Maria Silva']) {
    const pass = await arrive(register, { name });
    if (name.length > 5)
      await register.call(
        'visits.sign-out-by-pass',
        { submission: crypto.randomUUID(), payload: pass.payload },
        PUBLIC,
      );
    register.clock.pass(60_000);
  }
  content = contentOf(register.db);
  register.close();
  sound = readFileSync(register.path);
  register.end();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What happened to a file whose bytes were changed. */
async function fateOf(damaged: Buffer): Promise<{ found: string; changed: string[] }> {
  writeFileSync(path, damaged);
  const opened = openDatabase(path, { firstRun: false });
  if (!opened.ok) {
    expect(readFileSync(path).equals(damaged)).toBe(true);
    return { found: `opening: ${opened.fault}`, changed: [] };
  }
  try {
    const { fault } = await verifyLedger(opened.db);
    if (fault) return { found: `checking: ${fault.what}`, changed: [] };
    const now = contentOf(opened.db);
    for (const [table, rows] of content) expect(rowsIn(now.get(table)), table).toBe(rowsIn(rows));
    const changed = [...content].filter(([table, rows]) => now.get(table) !== rows).map(([table]) => table);
    return { found: 'nothing', changed };
  } finally {
    closeDatabase(opened.db);
  }
}

describe('a register with flipped bits', () => {
  it('is found damaged at the start or by the check of the ledger, or reads as before; it is never made anew', async () => {
    const fates: string[] = [];
    // Every byte of the header, then a scatter over every page that always falls the same.
    const places = Array.from({ length: 100 }, (_, index) => index);
    for (let page = 0; page * PAGE < sound.length; page += 1)
      for (const part of [0, 3, 5, 8, 300, 1777, 4093]) places.push(page * PAGE + part);
    for (const place of places) {
      const damaged = Buffer.from(sound);
      damaged.writeUInt8(damaged.readUInt8(place) ^ (1 << (place % 8)), place);
      const { found, changed } = await fateOf(damaged);
      fates.push(found);
      // What stands in the ledger can never change unseen. A letter of a visit can, but the ledger has it as well.
      expect(changed.filter((table) => table.startsWith('ledger'))).toEqual([]);
    }
    const count = (start: string) => fates.filter((fate) => fate.startsWith(start)).length;
    expect(count('opening')).toBeGreaterThan(places.length / 4);
  });

  it('is found in the ledger wherever a letter of an entry or its details is another', async () => {
    // The ledger’s own texts, found in the file by what they say.
    for (const text of [
      'visit.signed-in',
      'rules.published',
      '"seeing"',
      'phone-off',
      'Maria Silva","',
      'visitor',
    ]) {
      const places = [];
      for (let at = sound.indexOf(text); at >= 0; at = sound.indexOf(text, at + 1)) places.push(at);
      expect(places.length, text).toBeGreaterThan(0);
      let seen = 0;
      for (const place of places) {
        const damaged = Buffer.from(sound);
        damaged.writeUInt8(damaged.readUInt8(place) ^ 1, place);
        const { found, changed } = await fateOf(damaged);
        if (found !== 'nothing') seen += 1;
        expect(changed.filter((table) => table.startsWith('ledger'))).toEqual([]);
      }
      expect(seen, text).toBeGreaterThan(0);
    }
  });

  it('loses no page without being found', async () => {
    for (let page = 0; (page + 1) * PAGE <= sound.length; page += 1) {
      const damaged = Buffer.from(sound);
      damaged.fill(0, page * PAGE, (page + 1) * PAGE);
      expect((await fateOf(damaged)).found, `page ${page + 1}`).not.toBe('nothing');
    }
  });

  it.each([1, 16, 100, 512, 4095, 4096, 20_000])('cut to %i bytes is found at the start', async (bytes) => {
    expect((await fateOf(sound.subarray(0, bytes))).found).toMatch(/^opening: /u);
  });
});
