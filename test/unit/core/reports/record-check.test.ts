import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonical, hashOf } from '../../../../src/core/ledger/entry.ts';
import { ledgerStore } from '../../../../src/core/ledger/ledger-store.ts';
import { sealOf } from '../../../../src/core/ledger/seal.ts';
import { sealBody } from '../../../../src/core/reports/seal-day.ts';
import { sealStore } from '../../../../src/core/reports/seal-store.ts';
import { arrive, valueOf } from '../../../support/arriving.ts';
import { headDesk, MONDAY } from './head-desk.ts';

let desk: Awaited<ReturnType<typeof headDesk>>;

/** Three exports, an arrival before each. */
beforeEach(async () => {
  desk = await headDesk();
  for (let made = 0; made < 3; made += 1) {
    await arrive(desk.register);
    valueOf(await desk.exportDay());
  }
});

afterEach(() => {
  expect(desk.register.faults).toEqual([]);
  desk.end();
});

const check = async () => valueOf(await desk.register.call('record.check', {}));
const seals = () => sealStore(desk.register.db).all();
const bodies = () => seals().map(({ body }) => sealBody.parse(JSON.parse(body)));

/** Changes the file behind the program’s back, as somebody with the file and patience could. */
function tamper(sql: string, ...values: unknown[]): void {
  const { db } = desk.register;
  const triggers = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .pluck()
    .all();
  for (const name of triggers) db.exec(`DROP TRIGGER ${name}`);
  db.pragma('foreign_keys = OFF');
  db.prepare(sql).run(...values);
}

/** Makes every hash from an entry on fit again. */
function rechain(from: number): void {
  const store = ledgerStore(desk.register.db);
  for (let seq = from; ; seq += 1) {
    const entry = store.at(seq);
    if (!entry) return;
    const prev = store.at(seq - 1)?.hash ?? '0'.repeat(64);
    tamper('UPDATE ledger SET prev = ?, hash = ? WHERE seq = ?', prev, hashOf({ ...entry, prev }), seq);
  }
}

describe('the seals of a register', () => {
  it('follow one another and cover every entry but the newest once', async () => {
    const found = bodies();
    expect(found.map(({ day }) => day)).toEqual([MONDAY, MONDAY, MONDAY]);
    let next = 1;
    let before = '0'.repeat(64);
    found.forEach((body, index) => {
      expect([body.from, body.prevSeal, body.count]).toEqual([next, before, body.to - body.from + 1]);
      expect(ledgerStore(desk.register.db).at(body.to)?.hash).toBe(body.head);
      expect(ledgerStore(desk.register.db).at(body.to + 1)?.action).toBe('day.sealed');
      next = body.to + 1;
      before = seals()[index]?.sha256 ?? '';
    });
    expect(await check()).toMatchObject({ whole: true, firstFault: null });
  });

  it('find an entry that was changed, even when every later hash was made to fit', async () => {
    const victim = ledgerStore(desk.register.db)
      .slice(0, 100)
      .find(({ action }) => action === 'visit.signed-in');
    const seq = victim?.seq ?? 0;
    tamper("UPDATE ledger SET actor = 'system' WHERE seq = ?", seq);
    expect((await check()).firstFault).toEqual({ seq, what: 'entry' });
    rechain(seq);
    expect(await check()).toMatchObject({
      whole: false,
      firstFault: { seq: bodies()[0]?.to, what: 'seal' },
    });
  });

  it('find the end of the ledger cut off', async () => {
    const last = bodies()[2]?.to ?? 0;
    tamper('DELETE FROM ledger_details WHERE seq >= ?', last);
    tamper('DELETE FROM ledger WHERE seq >= ?', last);
    expect((await check()).firstFault).toEqual({ seq: last, what: 'seal' });
  });

  it.each([
    [
      'was changed',
      'UPDATE seals SET body = replace(body, \'"count":\', \'"count":1\') WHERE position = 2',
      1,
    ],
    ['has another day', "UPDATE seals SET day = '2026-11-22' WHERE position = 3", 2],
    [
      'has another signature',
      "UPDATE seals SET signature = replace(signature, 'a', 'b') WHERE position = 1",
      0,
    ],
    ['has another sum', "UPDATE seals SET sha256 = replace(sha256, 'a', 'b') WHERE position = 1", 0],
  ])('show which one %s', async (_, sql, index) => {
    const { to = 0 } = bodies()[index] ?? {};
    tamper(sql);
    expect((await check()).firstFault).toEqual({ seq: to, what: 'seal' });
  });

  it('show that the first, a middle one, or the last was taken away', async () => {
    const [, second, third] = bodies();
    tamper('DELETE FROM seals WHERE position = 3');
    expect((await check()).firstFault).toEqual({ seq: (third?.to ?? 0) + 1, what: 'seal' });
    tamper('DELETE FROM seals WHERE position = 1');
    expect((await check()).firstFault).toEqual({ seq: second?.to, what: 'seal' });
  });

  it.each([
    ['begins too late', { from: 100 }],
    ['counts wrong', { count: 1 }],
    ['follows another', { prevSeal: 'f'.repeat(64) }],
    ['is of another kiosk', { kiosk: '01930000-0000-7000-8000-00000000dead' }],
  ])('show one that %s, though it is signed well and its entry has lost its details', async (_, more) => {
    const third = bodies()[2] ?? expect.fail('no third seal');
    const forged = sealOf({ ...third, ...more }, (bytes) => desk.register.ports.keys.sign(bytes));
    tamper(
      'UPDATE seals SET body = ?, sha256 = ?, signature = ? WHERE position = 3',
      forged.canonical,
      forged.sha256,
      forged.signature,
    );
    tamper('DELETE FROM ledger_details WHERE seq = ?', third.to + 1);
    expect((await check()).firstFault).toEqual({ seq: third.to, what: 'seal' });
  });

  it('show one that is no seal at all', async () => {
    const [first] = bodies();
    tamper("UPDATE seals SET body = 'not a seal' WHERE position = 1");
    expect((await check()).firstFault).toEqual({ seq: (first?.to ?? 0) + 1, what: 'seal' });
  });

  const OTHER_KEY =
    '302a300506032b6570032100d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';

  it.each([OTHER_KEY, 'no key at all'])('are of no use with another key in their place: %s', async (key) => {
    const [first] = bodies();
    desk.register.db.exec('DROP TRIGGER seals_stand_update');
    desk.register.db.prepare('UPDATE seals SET public_key = ? WHERE position = 1').run(key);
    expect((await check()).firstFault).toEqual({ seq: first?.to, what: 'seal' });
  });

  it('stay good when the kiosk had to make a new key', async () => {
    desk.register.ports.keys.publicKey = () => Buffer.from(OTHER_KEY, 'hex');
    expect(await check()).toMatchObject({ whole: true, firstFault: null });
  });

  it('are canonical JSON, so that anyone signs and checks the same bytes', () => {
    for (const { body } of seals()) expect(canonical({ ...sealBody.parse(JSON.parse(body)) })).toBe(body);
  });
});
