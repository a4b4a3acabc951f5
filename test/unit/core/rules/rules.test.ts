import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liabilityNotice } from '../../../../src/core/rules/liability-notice.ts';
import { rulesStore } from '../../../../src/core/rules/rules-store.ts';
import { translations } from '../../../../src/core/rules/seeds/translations.ts';
import { rulesText } from '../../../../src/shared/rules.ts';
import { kindNeeds, ruleSets, visitorKinds } from '../../../../src/shared/visitor-kinds.ts';
import { PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => register.end());

const DAY = '2026-11-23';

describe('the seeded rules', () => {
  it('are all four in force, approved as the policy says, each published in the ledger with its hash', () => {
    const store = rulesStore(register.db);
    const published = register.db
      .prepare<[], { subject: string; details: string }>(
        `SELECT l.subject, d.details FROM ledger l JOIN ledger_details d USING (seq)
         WHERE action = 'rules.published' ORDER BY seq`,
      )
      .all();
    expect(published.map(({ subject }) => subject)).toEqual(ruleSets.map((name) => `rules/${name}`));
    ruleSets.forEach((name, index) => {
      expect(store.inForce(name, DAY)).toMatchObject({
        version: 1,
        approver: 'Steve Piper',
        approvedOn: '2019-04-03',
        reviewDue: 'April 2022',
      });
      const sha256 = store.text(name, 1, 'en')?.sha256;
      expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
      expect(JSON.parse(published[index]?.details ?? '')).toMatchObject({ id: name, version: 1, sha256 });
    });
  });

  it('carry the SHA-256 of exactly the text that is stored', () => {
    const rows = register.db
      .prepare<[], { document: string; sha256: string }>('SELECT document, sha256 FROM rule_texts')
      .all();
    expect(rows).toHaveLength(ruleSets.length + translations.length);
    for (const { document, sha256 } of rows)
      expect(createHash('sha256').update(document, 'utf8').digest('hex')).toBe(sha256);
  });

  it('are short enough for their place, cite the policy and name no clause twice', () => {
    const store = rulesStore(register.db);
    for (const name of ruleSets) {
      const { clauses } = rulesText.parse(store.text(name, 1, 'en')?.text);
      expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
      for (const clause of clauses) {
        // Two to three lines at 104 px, and two or three of the sentence.
        expect(clause.heading.length, clause.heading).toBeLessThanOrEqual(34);
        expect(clause.sentence.length, clause.sentence).toBeLessThanOrEqual(125);
        expect(clause.cites).toMatch(/^Social Media Policy, The [Rr]ole of .+, (?:\d(?:st|nd|rd|th)) /u);
        expect(`${clause.heading}${clause.sentence}${clause.help}`).not.toMatch(/['"]/u);
      }
    }
  });

  it('cannot be changed or removed, whatever program has the file open', () => {
    const run = (sql: string) => () => register.db.exec(sql);
    expect(run("UPDATE rule_texts SET document = '{}'")).toThrow(/never changed/u);
    expect(run('DELETE FROM rule_texts')).toThrow(/never removed/u);
    expect(run("UPDATE rule_versions SET approver = 'Nobody'")).toThrow(/never changed/u);
    expect(run('DELETE FROM rule_versions')).toThrow(/never removed/u);
  });
});

describe('rules.in-force', () => {
  it('answers every kind of visitor with the rule sets that kind is asked, in order', async () => {
    for (const kind of visitorKinds) {
      const result = await register.call('rules.in-force', { kind, language: 'en' }, PUBLIC);
      expect(result.ok && result.value.map(({ ruleSet }) => ruleSet)).toEqual(kindNeeds[kind].rules);
    }
  });

  it('answers in English where a language has no text yet, and says that it is English', async () => {
    const result = await register.call('rules.in-force', { kind: 'governor', language: 'cy' }, PUBLIC);
    expect(result.ok && result.value.map(({ language }) => language)).toEqual(['en', 'en']);
  });

  it('answers in the language asked for, with the English words of each clause beside it', async () => {
    const english = await register.call('rules.in-force', { kind: 'parent', language: 'en' }, PUBLIC);
    const french = await register.call('rules.in-force', { kind: 'parent', language: 'fr' }, PUBLIC);
    if (!english.ok || !french.ok) throw new Error('refused');
    const [inEnglish] = english.value;
    const [inFrench] = french.value;
    expect(inFrench).toMatchObject({ language: 'fr', version: 1 });
    expect(inFrench?.sha256).toBe(rulesStore(register.db).text('every-visit', 1, 'fr')?.sha256);
    expect(inFrench?.sha256).not.toBe(inEnglish?.sha256);
    expect(inEnglish?.clauses.map(({ english: beside }) => beside)).toEqual(
      inEnglish?.clauses.map(() => null),
    );
    expect(inFrench?.clauses.map(({ id, english: beside }) => ({ id, ...beside }))).toEqual(
      inEnglish?.clauses.map(({ id, heading, sentence }) => ({ id, heading, sentence })),
    );
  });

  it('changes to a newer version on the day it comes into force, not before', async () => {
    const store = rulesStore(register.db);
    const approval = { approver: 'A. Warden', approvedOn: '2026-11-20', reviewDue: 'November 2028' };
    const english = rulesText.parse(store.text('every-visit', 1, 'en')?.text);
    store.addVersion({ ruleSet: 'every-visit', version: 2, inForceFrom: '2026-11-24', ...approval });
    store.addText({ ...english, version: 2 });
    const version = async () => {
      const result = await register.call('rules.in-force', { kind: 'parent', language: 'en' }, PUBLIC);
      return result.ok && result.value[0]?.version;
    };
    expect(await version()).toBe(1);
    register.clock.pass(24 * 3_600_000);
    expect(await version()).toBe(2);
  });

  it('refuses a language that is no language tag, and a kind nobody knows', async () => {
    for (const language of ['', 'English please', 'en\u0000', 'x'.repeat(5000)]) {
      const result = await register.dispatch('rules.in-force', { kind: 'parent', language }, PUBLIC);
      expect(result).toMatchObject({ ok: false, problem: { code: 'input-invalid' } });
    }
    const result = await register.dispatch('rules.in-force', { kind: 'dog', language: 'en' }, PUBLIC);
    expect(result).toMatchObject({ ok: false, problem: { code: 'input-invalid' } });
  });
});

describe('the liability notice', () => {
  it('is the clause of the children’s rules in force, word for word', () => {
    expect(liabilityNotice(register.db, DAY)).toEqual({
      version: 1,
      sentence:
        'The school accepts no liability for damage to or loss of mobile devices brought onto the premises.',
    });
  });
});
