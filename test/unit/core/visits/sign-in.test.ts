import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonical } from '../../../../src/core/ledger/entry.ts';
import { verifyLedger } from '../../../../src/core/ledger/verify.ts';
import { rulesStore } from '../../../../src/core/rules/rules-store.ts';
import { readScan } from '../../../../src/shared/codes.ts';
import { kindNeeds, visitorKinds } from '../../../../src/shared/visitor-kinds.ts';
import { arrival, arrive, entriesOf, rowCounts, strokes, valueOf } from '../../../support/arriving.ts';
import { MORNING, PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const refusedAs = (code: string) => ({ ok: false, problem: { code } });

describe('signing in', () => {
  it('gives a pass that says who, when and whom, with a code that says nothing', async () => {
    const pass = await arrive(register, { name: '  Zoë   O’Brien ', seeing: 'Mrs Adeyemi' });
    expect(pass).toMatchObject({
      name: 'Zoë O’Brien',
      kind: 'parent',
      seeing: 'Mrs Adeyemi',
      day: '2026-11-23',
      arrivedAt: new Date(MORNING).toISOString(),
    });
    expect(readScan(pass.payload)).toEqual({ kind: 'pass', payload: pass.payload });
  });

  it.each(visitorKinds)('works for a %s with what that kind is asked and no more', async (kind) => {
    const { organisation } = kindNeeds[kind];
    const answers = {
      kind,
      ...(organisation === 'not-asked' ? {} : { organisation: 'Çelik & Søn Boilers' }),
    };
    const pass = await arrive(register, answers);
    const accepted = register.db
      .prepare<[string], string>('SELECT rule_set FROM acceptances WHERE visit = ? ORDER BY position')
      .pluck()
      .all(pass.visit);
    expect(accepted).toEqual(kindNeeds[kind].rules);
  });

  it('asks for an organisation exactly where the kind needs one', async () => {
    const without = await register.call('visits.sign-in', await arrival(register, 'contractor'), PUBLIC);
    expect(without).toEqual({
      ok: false,
      problem: { code: 'input-invalid', fields: [{ field: 'answers.organisation', code: 'empty' }] },
    });
    const parent = await arrival(register, 'parent', { organisation: 'Bakery' });
    expect(await register.call('visits.sign-in', parent, PUBLIC)).toMatchObject(refusedAs('input-invalid'));
    await arrive(register, { kind: 'visitor' });
  });

  it('keeps rule set, version, language, hash, clauses, signature and times', async () => {
    const input = await arrival(register, 'governor', { name: 'Ifeoma' });
    const pass = valueOf(await register.call('visits.sign-in', input, PUBLIC));
    const rows = register.db
      .prepare<[], Record<string, unknown>>('SELECT * FROM acceptances ORDER BY position')
      .all();
    expect(rows).toEqual(
      input.acceptances.map(({ ruleSet, version, sha256, clauses }, position) => ({
        visit: pass.visit,
        position,
        rule_set: ruleSet,
        version,
        language: 'en',
        sha256,
        clauses: JSON.stringify(clauses),
        accepted_at: pass.arrivedAt,
      })),
    );
    expect(register.db.prepare('SELECT * FROM signatures').all()).toEqual([
      {
        visit: pass.visit,
        strokes: canonical(strokes),
        typed: null,
        witness: null,
        signed_at: pass.arrivedAt,
      },
    ]);
  });

  it('tells the ledger everything but the strokes, whose hash it keeps', async () => {
    const input = await arrival(register, 'supply', { name: 'Ng', organisation: 'Tempo Teaching' });
    const pass = valueOf(await register.call('visits.sign-in', input, PUBLIC));
    expect(entriesOf(register, 'visit.signed-in')).toEqual([
      {
        actor: 'visitor',
        subject: `visit/${pass.visit}`,
        details: {
          kind: 'supply',
          name: 'Ng',
          organisation: 'Tempo Teaching',
          seeing: 'Mrs Adeyemi, year 6',
          rules: input.acceptances.map(({ ruleSet, version, sha256 }) => ({
            id: ruleSet,
            version,
            language: 'en',
            sha256,
          })),
          clauses: input.acceptances.flatMap(({ clauses }) => clauses),
          assisted: false,
          signature: {
            how: 'drawn',
            sha256: createHash('sha256').update(canonical(strokes)).digest('hex'),
          },
        },
      },
    ]);
    expect(await verifyLedger(register.db)).toMatchObject({ fault: null });
  });

  it('tells the other windows about visits, and only when it worked', async () => {
    await arrive(register);
    expect(register.announced).toEqual([['visits', 'expected', 'cards']]);
    const wrong = { ...(await arrival(register)), acceptances: [] };
    await register.dispatch('visits.sign-in', wrong, PUBLIC);
    expect(register.announced).toHaveLength(1);
  });

  it('answers a retry with the same pass and makes nothing', async () => {
    const input = await arrival(register);
    const first = valueOf(await register.call('visits.sign-in', input, PUBLIC));
    const before = rowCounts(register);
    register.clock.pass(5000);
    expect(valueOf(await register.call('visits.sign-in', input, PUBLIC))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
  });

  it('makes two visits for two submissions of the same person, with different codes', async () => {
    const [one, other] = [await arrive(register), await arrive(register)];
    expect(one.visit).not.toBe(other.visit);
    expect(one.payload).not.toBe(other.payload);
  });

  it('refuses a submission that made something else', async () => {
    const input = await arrival(register);
    await register.call('help.call', { submission: input.submission, reason: 'help' }, PUBLIC);
    expect(await register.call('visits.sign-in', input, PUBLIC)).toMatchObject(refusedAs('input-invalid'));
  });
});

describe('signing in is refused and leaves nothing', () => {
  async function expectRefused(input: unknown, problem: unknown) {
    const before = rowCounts(register);
    expect(await register.dispatch('visits.sign-in', input, PUBLIC)).toMatchObject({ ok: false, problem });
    expect(rowCounts(register)).toEqual(before);
  }

  it('when a rule set is missing, stands twice or was not asked', async () => {
    const input = await arrival(register, 'governor');
    const [first, second] = input.acceptances;
    for (const acceptances of [[first], [first, first], [second, second], [first, second, second]])
      await expectRefused({ ...input, acceptances }, { code: 'rules-changed' });
    const parent = await arrival(register);
    const more = [...parent.acceptances, ...input.acceptances.slice(1)];
    await expectRefused({ ...parent, acceptances: more }, { code: 'rules-changed' });
  });

  it('when the version or the text is not the one in force', async () => {
    const input = await arrival(register);
    const [said] = input.acceptances;
    await expectRefused({ ...input, acceptances: [{ ...said, version: 2 }] }, { code: 'rules-changed' });
    const sha256 = 'ab'.repeat(32);
    await expectRefused({ ...input, acceptances: [{ ...said, sha256 }] }, { code: 'rules-changed' });
  });

  it('when a newer version came into force while the visitor was reading', async () => {
    const input = await arrival(register);
    const store = rulesStore(register.db);
    const text = store.text('every-visit', 1, 'en')?.text;
    if (!text) throw new Error('The seeded text is gone');
    store.addVersion({
      ruleSet: 'every-visit',
      version: 2,
      approver: 'A. Warden',
      approvedOn: '2026-11-20',
      reviewDue: 'November 2028',
      inForceFrom: '2026-11-23',
    });
    store.addText({ ...text, version: 2, title: 'Newer rules' });
    await expectRefused(input, { code: 'rules-changed' });
  });

  it('when a clause was left out, asked in another order, or is not one of the text', async () => {
    const input = await arrival(register);
    const [said] = input.acceptances;
    const all = said?.clauses ?? [];
    const wrong = [
      all.slice(1),
      all.slice(0, -1),
      all.toReversed(),
      [...all, 'extra'],
      all.map(() => all[0]),
    ];
    for (const clauses of wrong)
      await expectRefused(
        { ...input, acceptances: [{ ...said, clauses }] },
        { code: 'clause-unanswered', fields: [{ field: 'acceptances.0.clauses', code: 'empty' }] },
      );
  });

  it('when the signature is empty, a dot, or shorter than a signature can be', async () => {
    const input = await arrival(register);
    const dot = [[{ x: 0.5, y: 0.5, t: 0 }]];
    const slip = [
      [
        { x: 0.5, y: 0.5, t: 0 },
        { x: 0.54, y: 0.5, t: 9 },
      ],
    ];
    for (const drawn of [[], dot, slip])
      await expectRefused(
        { ...input, signature: { how: 'drawn', strokes: drawn } },
        { code: 'input-invalid', fields: [{ field: 'signature.strokes', code: 'signature-blank' }] },
      );
  });
});

describe('signing by typing', () => {
  it('takes the visitor’s own name, however it is spaced, cased or accented', async () => {
    for (const name of ['Zoë O’Brien', 'zoe obrien', 'ZOE O BRIEN']) {
      const input = await arrival(register);
      valueOf(await register.call('visits.sign-in', { ...input, signature: { how: 'typed', name } }, PUBLIC));
    }
    expect(register.db.prepare('SELECT typed FROM signatures').pluck().all()).toContain('zoe obrien');
    expect(entriesOf(register, 'visit.signed-in')[1]).toMatchObject({
      details: { assisted: false, signature: { how: 'typed', name: 'zoe obrien' } },
    });
  });

  it('asks for the full name when it is another or a part of it', async () => {
    const input = await arrival(register);
    for (const name of ['Zoë', 'Zoë Brien', 'X'])
      expect(
        await register.call('visits.sign-in', { ...input, signature: { how: 'typed', name } }, PUBLIC),
      ).toEqual({
        ok: false,
        problem: { code: 'input-invalid', fields: [{ field: 'signature.name', code: 'full-name' }] },
      });
  });
});
