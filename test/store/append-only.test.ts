import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/core/ledger/ledger.ts';
import { verifyLedger } from '../../src/core/ledger/verify.ts';
import { makeParts, type Parts } from '../../src/core/parts.ts';
import { done, refused } from '../../src/shared/result.ts';
import { arrive, rowCounts, submissionId } from '../support/arriving.ts';
import { testRegister, type TestRegister } from '../support/test-register.ts';

let register: TestRegister;
let parts: Parts;
beforeEach(async () => {
  register = testRegister();
  parts = makeParts(register.db, '01930000-0000-7000-8000-00000000000a', register.ports);
  await arrive(register);
});
afterEach(() => register.end());

const said = { actor: 'system', action: 'help.called', subject: 'help/x', details: {} } as const;

describe('the ledger’s tables', () => {
  it.each([
    ["UPDATE ledger SET actor = 'system'", /never changed/u],
    ['UPDATE ledger SET day = day', /never changed/u],
    ['DELETE FROM ledger', /never removed/u],
    ['DELETE FROM ledger WHERE seq = 1', /never removed/u],
    ["UPDATE ledger_details SET details = '{}'", /never changed/u],
    ['INSERT OR REPLACE INTO ledger SELECT * FROM ledger WHERE seq = 1', /follow one another/u],
    [
      `INSERT INTO ledger SELECT seq + 2, kiosk, at, actor, action, subject, digest, prev, replace(hash, 'a', 'b'), day
       FROM ledger ORDER BY seq DESC LIMIT 1`,
      /follow one another/u,
    ],
  ])('refuse %s', (sql, reason) => {
    expect(() => register.db.exec(sql)).toThrow(reason);
  });

  it('refuse to change or lose a seal', () => {
    register.db
      .prepare("INSERT INTO seals VALUES (1, '2026-11-23', '{}', ?, ?, 'key', '2026-11-23T16:00:00.000Z')")
      .run('0'.repeat(64), '0'.repeat(128));
    expect(() => register.db.exec("UPDATE seals SET body = '[]'")).toThrow(/never changed/u);
    expect(() => register.db.exec('DELETE FROM seals')).toThrow(/never removed/u);
  });

  it('let details be erased, and the chain still holds and says so', async () => {
    const before = await verifyLedger(register.db);
    register.db.exec('DELETE FROM ledger_details WHERE seq = 2');
    expect(await verifyLedger(register.db)).toEqual({ ...before, erased: 1 });
  });
});

describe('appending', () => {
  it('outside a transaction is a bug and leaves nothing', () => {
    const before = rowCounts(register);
    const ledger = new Ledger(register.db, parts.kiosk, register.ports);
    expect(() => ledger.append(said)).toThrow(/outside a transaction/u);
    expect(rowCounts(register)).toEqual(before);
  });
});

describe('an action', () => {
  it('that refuses leaves nothing of what it did before', () => {
    const before = rowCounts(register);
    const head = parts.ledger.head();
    const result = parts.act(() => {
      parts.ledger.append(said);
      register.db.exec('DELETE FROM submissions');
      return refused('slot-taken');
    });
    expect(result).toEqual(refused('slot-taken'));
    expect(rowCounts(register)).toEqual(before);
    expect(parts.ledger.head()).toEqual(head);
  });

  it('that throws leaves nothing, and throws on', () => {
    const before = rowCounts(register);
    const bug = () =>
      parts.act(() => {
        parts.ledger.append(said);
        throw new TypeError('a bug');
      });
    expect(bug).toThrow(TypeError);
    expect(rowCounts(register)).toEqual(before);
  });

  it('that succeeds stands, and the ledger verifies', async () => {
    const { seq } = parts.ledger.head();
    expect(parts.act(() => done(parts.ledger.append(said).seq))).toEqual(done(seq + 1));
    expect(await verifyLedger(register.db)).toMatchObject({ entries: seq + 1, fault: null });
  });

  it('of a submission is remembered only when it succeeds', () => {
    const id = submissionId();
    const first = (ok: boolean) =>
      parts.submit(
        { id, call: 'help.call' },
        () => (ok ? done({ subject: 'made', value: 'first' }) : refused('slot-taken')),
        (subject) => done(`again ${subject}`),
      );
    expect(first(false)).toEqual(refused('slot-taken'));
    expect(first(true)).toEqual(done('first'));
    expect(first(true)).toEqual(done('again made'));
  });
});
