import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rulesStore } from '../../../../src/core/rules/rules-store.ts';
import type { CallInput } from '../../../../src/shared/contract.ts';
import { arrival, entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { DESK, PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

async function declining(kind: 'parent' | 'governor' = 'parent'): Promise<CallInput<'visits.decline'>> {
  const { answers, acceptances } = await arrival(register, kind, { name: 'Þórunn Ó Súilleabháin' });
  const [said] = acceptances;
  if (!said) throw new Error('No rules are asked');
  const { ruleSet, version, sha256 } = said;
  return {
    submission: submissionId(),
    answers,
    language: 'en',
    ruleSet,
    version,
    sha256,
    clause: 'no-pictures',
  };
}

describe('not agreeing to a clause', () => {
  it('is recorded, makes no visit and calls the office', async () => {
    const input = await declining();
    const { declined } = valueOf(await register.call('visits.decline', input, PUBLIC));
    expect(register.db.prepare('SELECT * FROM declines').all()).toEqual([
      {
        id: declined,
        day: '2026-11-23',
        at: '2026-11-23T08:41:00.000Z',
        kind: 'parent',
        name: 'Þórunn Ó Súilleabháin',
        organisation: null,
        seeing: 'Mrs Adeyemi, year 6',
        rule_set: 'every-visit',
        version: 1,
        language: 'en',
        clause: 'no-pictures',
        event: null,
      },
    ]);
    expect(rowCounts(register)).toMatchObject({ visits: 0, acceptances: 0, signatures: 0 });
    expect(valueOf(await register.call('help.waiting', {}, DESK))).toMatchObject([{ reason: 'declined' }]);
    expect(register.announced).toEqual([['visits', 'help']]);
  });

  it('tells the ledger which clause of which text it was', async () => {
    const input = await declining();
    const { declined } = valueOf(await register.call('visits.decline', input, PUBLIC));
    expect(entriesOf(register, 'visit.declined')).toEqual([
      {
        actor: 'visitor',
        subject: `decline/${declined}`,
        details: {
          kind: 'parent',
          name: 'Þórunn Ó Súilleabháin',
          organisation: null,
          seeing: 'Mrs Adeyemi, year 6',
          clause: 'no-pictures',
          rules: { id: 'every-visit', version: 1, language: 'en', sha256: input.sha256 },
        },
      },
    ]);
    expect(entriesOf(register, 'help.called')).toMatchObject([{ details: { reason: 'declined' } }]);
  });

  it('is told once however often it is sent', async () => {
    const input = await declining();
    const first = valueOf(await register.call('visits.decline', input, PUBLIC));
    const before = rowCounts(register);
    expect(valueOf(await register.call('visits.decline', input, PUBLIC))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
  });

  it('counts for the version that was shown, even when a newer one came into force meanwhile', async () => {
    const input = await declining();
    rulesStore(register.db).addVersion({
      ruleSet: 'every-visit',
      version: 2,
      approver: 'A. Warden',
      approvedOn: '2026-11-20',
      reviewDue: 'November 2028',
      inForceFrom: '2026-11-23',
    });
    valueOf(await register.call('visits.decline', input, PUBLIC));
  });

  it('is refused and leaves nothing for a text never shown or a clause that is not in it', async () => {
    const input = await declining();
    const before = rowCounts(register);
    const wrong = [
      [{ ...input, sha256: 'cd'.repeat(32) }, 'rules-changed'],
      [{ ...input, version: 7 }, 'rules-changed'],
      [{ ...input, ruleSet: 'school-event' as const }, 'rules-changed'],
      [{ ...input, clause: 'liability' }, 'input-invalid'],
    ] as const;
    for (const [said, code] of wrong)
      expect(await register.call('visits.decline', said, PUBLIC)).toMatchObject({
        ok: false,
        problem: { code },
      });
    expect(rowCounts(register)).toEqual(before);
  });
});
