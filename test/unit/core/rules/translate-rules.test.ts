import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rulesHash, rulesStore } from '../../../../src/core/rules/rules-store.ts';
import { seededRules } from '../../../../src/core/rules/seeds/seeded-rules.ts';
import { translations } from '../../../../src/core/rules/seeds/translations.ts';
import { inLanguage } from '../../../../src/core/rules/translate-rules.ts';
import { verifyLedger } from '../../../../src/core/ledger/verify.ts';
import { ruleSets } from '../../../../src/shared/visitor-kinds.ts';
import { arrival, valueOf } from '../../../support/arriving.ts';
import { PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => register.end());

function details(action: string): unknown[] {
  return register.db
    .prepare<[string], { details: string }>(
      'SELECT details FROM ledger JOIN ledger_details USING (seq) WHERE action = ? ORDER BY seq',
    )
    .all(action)
    .map((row): unknown => JSON.parse(row.details));
}

/** Closes the register, does something to its file, and starts it again. */
function restart(meanwhile: () => void): void {
  meanwhile();
  register.close();
  register = testRegister({ at: register.folder });
}

/** Leaves the register as a program with English alone made it: the triggers that forbid it stand again afterwards. */
function forgetTranslations(): void {
  const { db } = register;
  const trigger = db
    .prepare<[], { sql: string }>("SELECT sql FROM sqlite_schema WHERE name = 'rule_texts_stay'")
    .get();
  db.exec("DROP TRIGGER rule_texts_stay; DELETE FROM rule_texts WHERE language <> 'en'");
  db.exec(trigger?.sql ?? '');
}

const every = translations.filter(({ ruleSet }) => ruleSet === 'every-visit');

describe('the first start', () => {
  it('stores every translation, and the ledger names each with its hash', () => {
    const store = rulesStore(register.db);
    const published = details('rules.published');
    seededRules.forEach((english, index) => {
      const own = translations.filter(({ ruleSet }) => ruleSet === english.ruleSet);
      const hashes = own.map((one) => [one.language, rulesHash(inLanguage(english, one))]);
      expect(published[index]).toHaveProperty('translations', Object.fromEntries(hashes));
      for (const one of own)
        expect(store.text(english.ruleSet, 1, one.language)?.text).toEqual(inLanguage(english, one));
    });
  });
});

describe('a register made before', () => {
  it('gets its translations at the next start, once, with entries that name them', async () => {
    restart(forgetTranslations);
    const store = rulesStore(register.db);
    for (const { ruleSet, language } of translations)
      expect(store.text(ruleSet, 1, language)?.text.language).toBe(language);
    const translated = details('rules.translated');
    expect(translated).toHaveLength(ruleSets.length);
    expect(translated[0]).toMatchObject({
      id: 'every-visit',
      version: 1,
      language: 'en',
      translations: Object.fromEntries(
        every.map(({ language }) => [language, store.text('every-visit', 1, language)?.sha256]),
      ),
    });
    restart(() => undefined);
    expect(details('rules.translated')).toHaveLength(ruleSets.length);
    expect(await verifyLedger(register.db)).toMatchObject({ fault: null });
  });

  it('keeps a translation somebody corrected, and English that was changed stays without', () => {
    const store = rulesStore(register.db);
    const corrected = { ...store.text('every-visit', 1, 'fr')?.text, title: 'Règles corrigées' };
    const english = store.text('every-visit', 1, 'en')?.text;
    const approval = {
      approver: 'A. Warden',
      approvedOn: '2026-11-20',
      reviewDue: '2028',
      inForceFrom: '2026-11-24',
    };
    if (!english) throw new Error('no rules');
    restart(() => {
      // Version 2 has the English of version 1 and one language; version 3 says something else in English.
      store.addVersion({ ruleSet: 'every-visit', version: 2, ...approval });
      store.addText({ ...english, version: 2 });
      store.addText({ ...english, ...corrected, version: 2 });
      store.addVersion({ ruleSet: 'every-visit', version: 3, ...approval });
      store.addText({ ...english, version: 3, title: 'Rules for every single visit' });
    });
    const again = rulesStore(register.db);
    expect(again.text('every-visit', 2, 'fr')?.text.title).toBe('Règles corrigées');
    for (const { language } of every) {
      expect(again.text('every-visit', 2, language)?.text.version).toBe(2);
      expect(again.text('every-visit', 3, language)).toBeUndefined();
    }
  });
});

describe('an acceptance', () => {
  it('names the language that was read and the hash of the very text, in the record and in the ledger', async () => {
    for (const { language } of every) {
      const input = await arrival(register, 'parent', { name: `Reads ${language}` }, language);
      const pass = valueOf(await register.call('visits.sign-in', input, PUBLIC));
      const stored = register.db
        .prepare<[string], { language: string; sha256: string }>(
          'SELECT language, sha256 FROM acceptances WHERE visit = ?',
        )
        .get(pass.visit);
      const sha256 = rulesStore(register.db).text('every-visit', 1, language)?.sha256;
      expect(stored).toEqual({ language, sha256 });
      expect(details('visit.signed-in').at(-1)).toMatchObject({
        rules: [{ id: 'every-visit', version: 1, language, sha256 }],
      });
    }
  });

  it('is refused when the text shown was in another language than the one the sign-in names', async () => {
    const input = await arrival(register, 'parent', {}, 'fr');
    const result = await register.call('visits.sign-in', { ...input, language: 'en' }, PUBLIC);
    expect(result).toMatchObject({ ok: false, problem: { code: 'rules-changed' } });
  });
});
