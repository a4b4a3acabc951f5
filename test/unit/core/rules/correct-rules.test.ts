import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '../../../../src/core/ledger/verify.ts';
import { rulesHash } from '../../../../src/core/rules/rules-store.ts';
import type { CallInput } from '../../../../src/shared/contract.ts';
import { rulesText } from '../../../../src/shared/rules.ts';
import { ruleSets } from '../../../../src/shared/visitor-kinds.ts';
import {
  arrival,
  arrive,
  entriesOf,
  openDesk,
  rowCounts,
  submissionId,
  valueOf,
} from '../../../support/arriving.ts';
import { DESK, PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

type Correction = CallInput<'rules.correct'>;

let register: TestRegister;
let head: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  register = testRegister();
  head = await openDesk(register);
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const texts = async () => valueOf(await register.call('rules.texts', {}, DESK));
const textIn = async (language: string) =>
  (await texts()).find((text) => text.ruleSet === 'every-visit' && text.language === language) ??
  expect.fail(`no text in ${language}`);
const correct = (input: Correction) => register.call('rules.correct', input, DESK);

/** The Polish rules for every visit with one word changed. */
async function correction(more: Partial<Correction> = {}): Promise<Correction> {
  const { ruleSet, language, sha256, title, clauses } = await textIn('pl');
  return {
    submission: submissionId(),
    ruleSet,
    language,
    sha256,
    title,
    clauses: clauses.map(({ id, heading, sentence, help }, at) => ({
      id,
      heading,
      sentence: at === 1 ? 'Nowe zdanie, napisane przez kogoś, kto mówi po polsku.' : sentence,
      help,
    })),
    ...more,
  };
}

describe('every text the head can see', () => {
  it('is that of each rule set in force, in each language, with its hash', async () => {
    const all = await texts();
    expect([...new Set(all.map(({ ruleSet }) => ruleSet))]).toEqual(ruleSets);
    const stored = register.db.prepare('SELECT count(*) FROM rule_texts').pluck().get();
    expect(all).toHaveLength(Number(stored));
    for (const one of all) {
      expect(rulesHash(rulesText.parse(one))).toBe(one.sha256);
      expect(one).toMatchObject({ approver: 'Steve Piper', approvedOn: '2019-04-03' });
    }
  });
});

describe('correcting a translation', () => {
  it('makes a new version: that text corrected, every other as it was, the old one untouched', async () => {
    const before = await texts();
    const old = register.db.prepare('SELECT * FROM rule_texts ORDER BY rule_set, version, language').all();
    const input = await correction();
    const { version, sha256 } = valueOf(await correct(input));
    expect(version).toBe(2);
    const after = await texts();
    expect(after).toHaveLength(before.length);
    for (const { sha256: hash, version: number, ...text } of after) {
      const was = before.find((one) => one.ruleSet === text.ruleSet && one.language === text.language);
      if (text.ruleSet !== 'every-visit') expect({ sha256: hash, version: number, ...text }).toEqual(was);
      else if (text.language === 'pl') {
        expect(hash).toBe(sha256);
        expect(text.clauses[1]).toEqual({ ...was?.clauses[1], sentence: input.clauses[1]?.sentence });
      } else {
        const { approver, approvedOn, ...words } = text;
        expect({ approver, approvedOn }).toEqual({ approver: head.name, approvedOn: '2026-11-23' });
        expect({ ...was, ...words, version: 1, sha256: was?.sha256 }).toEqual(was);
      }
    }
    expect(
      register.db
        .prepare('SELECT * FROM rule_texts WHERE version = 1 ORDER BY rule_set, version, language')
        .all(),
    ).toEqual(old);
    expect(register.announced.at(-1)).toEqual(['rules']);
  });

  it('is approved by the head from today, and the ledger says what was corrected', async () => {
    const input = await correction();
    const { sha256 } = valueOf(await correct(input));
    const [rules] = valueOf(
      await register.call('rules.in-force', { kind: 'parent', language: 'pl' }, PUBLIC),
    );
    expect(rules).toMatchObject({
      version: 2,
      sha256,
      approver: head.name,
      approvedOn: '2026-11-23',
      reviewDue: 'April 2022',
    });
    const english = await textIn('en');
    const entry = entriesOf(register, 'rules.published').at(-1);
    expect(entry).toMatchObject({
      actor: `staff/${head.id}`,
      subject: 'rules/every-visit',
      details: {
        id: 'every-visit',
        version: 2,
        language: 'en',
        sha256: english.sha256,
        approver: head.name,
        inForceFrom: '2026-11-23',
        translations: { pl: sha256 },
        corrected: {
          language: 'pl',
          version: 1,
          sha256: input.sha256,
          title: false,
          clauses: [input.clauses[1]?.id],
        },
      },
    });
    expect(await verifyLedger(register.db)).toMatchObject({ fault: null });
  });

  it('asks whoever was reading the old version again, and leaves what was accepted as it stands', async () => {
    const pass = await arrive(register, { name: 'Plato' });
    const reading = await arrival(register);
    valueOf(await correct(await correction()));
    expect(await register.call('visits.sign-in', reading, PUBLIC)).toEqual({
      ok: false,
      problem: { code: 'rules-changed' },
    });
    await arrive(register);
    const versions = register.db.prepare('SELECT version FROM acceptances WHERE visit = ?').pluck();
    expect(versions.all(pass.visit)).toEqual([1]);
  });

  it('is done once however often it is sent, and can be done again', async () => {
    const input = await correction();
    const first = valueOf(await correct(input));
    const before = rowCounts(register);
    expect(valueOf(await correct(input))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
    expect(valueOf(await correct(await correction({ title: 'Zasady' }))).version).toBe(3);
  });

  it('keeps the spaces and direction marks a language needs, in composed form', async () => {
    const title = 'Zażółć «\u00A0gęślą jaz\u0301n\u0301\u00A0» \u200Fنعم\u200F';
    valueOf(await correct(await correction({ title: ` ${title} ` })));
    expect((await textIn('pl')).title).toBe(title.normalize('NFC'));
  });
});

describe('a correction is refused and leaves nothing', () => {
  async function expectRefused(input: Correction, problem: unknown) {
    const before = rowCounts(register);
    expect(await correct(input)).toMatchObject({ ok: false, problem });
    expect(rowCounts(register)).toEqual(before);
  }

  it('when another text is in force by now, or none stands in that language', async () => {
    const input = await correction();
    valueOf(await correct(await correction()));
    await expectRefused({ ...input, submission: submissionId(), title: 'Zasady' }, { code: 'rules-changed' });
    await expectRefused(await correction({ language: 'cy' }), { code: 'rules-changed' });
  });

  it('when nothing is changed', async () => {
    const { clauses } = await textIn('pl');
    const same = clauses.map(({ id, heading, sentence, help }) => ({ id, heading, sentence, help }));
    await expectRefused(await correction({ clauses: same }), { code: 'nothing-changed' });
  });

  it('when a clause is missing, new, or in another place', async () => {
    const { clauses } = await correction();
    const problem = { code: 'input-invalid', fields: [{ field: 'clauses', code: 'not-understood' }] };
    for (const wrong of [
      clauses.slice(1),
      clauses.toReversed(),
      [...clauses, { id: 'more', heading: 'A', sentence: 'B', help: '' }],
    ])
      await expectRefused(await correction({ clauses: wrong }), problem);
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['x'.repeat(201), 'too-long'],
    ['one\ntwo', 'control'],
    ['half \uD83D', 'invisible'],
  ])('when a title cannot be shown', async (title, code) => {
    await expectRefused(await correction({ title }), {
      code: 'input-invalid',
      fields: [{ field: 'title', code }],
    });
  });

  it('in English, which is the text that prevails', async () => {
    const { sha256 } = await textIn('en');
    await expectRefused(await correction({ language: 'en', sha256 }), {
      code: 'input-invalid',
      fields: [{ field: 'language', code: 'not-understood' }],
    });
  });
});
