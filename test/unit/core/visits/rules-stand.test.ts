import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rulesStore } from '../../../../src/core/rules/rules-store.ts';
import type { RuleSetName } from '../../../../src/shared/visitor-kinds.ts';
import {
  arrival,
  arrive,
  entriesOf,
  openDesk,
  rowCounts,
  type SignIn,
  submissionId,
  valueOf,
} from '../../../support/arriving.ts';
import { DESK, PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let head: string;
beforeEach(async () => {
  register = testRegister();
  head = (await openDesk(register)).id;
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const setRulesAsked = async (rulesAsked: 'every-visit' | 'when-they-change') => {
  valueOf(await register.call('staff.sign-in', { staff: head, pin: '291746' }, DESK));
  const changes = { rulesAsked };
  valueOf(await register.call('settings.change', { submission: submissionId(), changes }, DESK));
};

/** Somebody who came before and left; answers the payload of their pass. */
async function cameBefore(answers: Partial<SignIn['answers']> = {}) {
  const pass = await arrive(register, answers);
  valueOf(
    await register.call(
      'visits.sign-out-by-pass',
      { submission: submissionId(), payload: pass.payload },
      PUBLIC,
    ),
  );
  register.clock.pass(24 * 3_600_000);
  return pass;
}

const withoutRules = async (recognised: string, answers: Partial<SignIn['answers']> = {}) => ({
  ...(await arrival(register, answers.kind ?? 'parent', answers)),
  acceptances: [],
  recognised,
});
const signIn = (input: SignIn) => register.call('visits.sign-in', input, PUBLIC);
const recognise = async (payload: string) =>
  valueOf(await register.call('visits.recognise', { payload }, PUBLIC)).rulesStand;

function newVersion(ruleSet: RuleSetName): void {
  const store = rulesStore(register.db);
  const text = store.text(ruleSet, 1, 'en')?.text ?? expect.fail('no text');
  const approval = { approver: 'A. Warden', approvedOn: '2026-11-20', reviewDue: 'November 2028' };
  store.addVersion({ ruleSet, version: 2, ...approval, inForceFrom: '2026-11-23' });
  store.addText({ ...text, version: 2 });
}

const refusal = { ok: false, problem: { code: 'rules-changed' } };

describe('coming again while the rules stand', () => {
  it('signs without asking them again; what was accepted stands in the record with its own time', async () => {
    const before = await cameBefore({ kind: 'governor' });
    await setRulesAsked('when-they-change');
    expect(await recognise(before.payload)).toBe(true);
    const pass = valueOf(await signIn(await withoutRules(before.payload, { kind: 'governor' })));
    const accepted = register.db.prepare<[string], { rule_set: string; accepted_at: string; sha256: string }>(
      'SELECT rule_set, sha256, accepted_at FROM acceptances WHERE visit = ? ORDER BY position',
    );
    expect(accepted.all(pass.visit)).toEqual(accepted.all(before.visit));
    expect(accepted.all(pass.visit)).toMatchObject([
      { rule_set: 'every-visit', accepted_at: before.arrivedAt },
      { rule_set: 'staff-and-governors', accepted_at: before.arrivedAt },
    ]);
    expect(
      register.db.prepare('SELECT signed_at FROM signatures WHERE visit = ?').pluck().get(pass.visit),
    ).toBe(pass.arrivedAt);
    expect(entriesOf(register, 'visit.signed-in').at(-1)).toMatchObject({
      details: { acceptedFor: before.visit, signature: { how: 'drawn' }, rules: [{ version: 1 }, {}] },
    });
    // The visit after that rests on this one, and the time stays the first one’s.
    valueOf(
      await register.call(
        'visits.sign-out-by-pass',
        { submission: submissionId(), payload: pass.payload },
        PUBLIC,
      ),
    );
    const third = valueOf(await signIn(await withoutRules(pass.payload, { kind: 'governor' })));
    expect(accepted.all(third.visit)).toEqual(accepted.all(before.visit));
  });

  it('works for a text in another language, in that language', async () => {
    const input = await arrival(register);
    const rules = valueOf(await register.call('rules.in-force', { kind: 'parent', language: 'pl' }, PUBLIC));
    const acceptances = rules.map(({ ruleSet, version, sha256, clauses }) => ({
      ruleSet,
      version,
      sha256,
      clauses: clauses.map(({ id }) => id),
    }));
    const first = valueOf(await signIn({ ...input, language: 'pl', acceptances }));
    valueOf(
      await register.call(
        'visits.sign-out-by-pass',
        { submission: submissionId(), payload: first.payload },
        PUBLIC,
      ),
    );
    await setRulesAsked('when-they-change');
    const pass = valueOf(await signIn(await withoutRules(first.payload)));
    const languages = register.db.prepare('SELECT language FROM acceptances WHERE visit = ?').pluck();
    expect(languages.all(pass.visit)).toEqual(['pl']);
  });
});

describe('the rules are asked again', () => {
  async function expectAsked(input: SignIn) {
    const before = rowCounts(register);
    expect(await signIn(input)).toEqual(refusal);
    expect(rowCounts(register)).toEqual(before);
  }

  it('when the school wants them asked every time', async () => {
    const { payload } = await cameBefore();
    expect(await recognise(payload)).toBe(false);
    await expectAsked(await withoutRules(payload));
  });

  it('when nothing was shown that says who it is', async () => {
    await setRulesAsked('when-they-change');
    const { recognised: _recognised, ...stranger } = await withoutRules('');
    await expectAsked(stranger);
  });

  it('when one of them has changed', async () => {
    const { payload } = await cameBefore({ kind: 'governor' });
    await setRulesAsked('when-they-change');
    newVersion('staff-and-governors');
    expect(await recognise(payload)).toBe(false);
    await expectAsked(await withoutRules(payload, { kind: 'governor' }));
  });

  it('when somebody else came with their card last', async () => {
    const { visit } = await cameBefore({ name: 'Plato' });
    await setRulesAsked('when-they-change');
    const card = valueOf(await register.call('cards.make', { submission: submissionId(), visit }, DESK));
    const borrowed = { ...(await arrival(register)), recognised: card.payload };
    const { payload } = valueOf(await signIn(borrowed));
    const leaving = { submission: submissionId(), payload };
    valueOf(await register.call('visits.sign-out-by-pass', leaving, PUBLIC));
    register.clock.pass(60_000);
    expect(await recognise(card.payload)).toBe(false);
    await expectAsked(await withoutRules(card.payload, { name: 'Plato' }));
  });

  it('when it is somebody else, or they come as another kind of visitor', async () => {
    const { payload } = await cameBefore();
    await setRulesAsked('when-they-change');
    await expectAsked(await withoutRules(payload, { name: 'Plato' }));
    await expectAsked(await withoutRules(payload, { kind: 'governor' }));
  });

  it('when they come for an event and accepted those for every visit', async () => {
    const { payload } = await cameBefore();
    await setRulesAsked('when-they-change');
    const made = await register.call(
      'events.add',
      { submission: submissionId(), name: 'Harvest', day: '2026-11-24', from: '08:45', until: '10:00' },
      DESK,
    );
    await expectAsked({ ...(await withoutRules(payload)), event: valueOf(made).id });
  });
});
