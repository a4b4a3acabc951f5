import type { z } from 'zod';
import type { CallOutput, Contract } from '../../shared/contract.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import { type RulesText, rulesText } from '../../shared/rules.ts';
import { ruleSetName } from '../../shared/visitor-kinds.ts';
import { actorOf, type Parts } from '../parts.ts';
import { type Caller, staffOf } from '../route.ts';
import { schoolDayOf } from '../school-day.ts';
import { versionInForce } from './rules-in-force.ts';
import { type HashedText, namedInLedger, rulesStore, type RulesVersion } from './rules-store.ts';

type Correction = z.output<Contract['rules.correct']['input']>;
type Corrected = CallOutput<'rules.correct'>;

/**
 * Corrects one translation of a rule set. What was accepted must stand as it was, so this makes a new version: the
 * corrected text, and every other as it was, English among them. It is approved by the head who corrects, and asked from
 * now on; whoever is reading the old one at the door is asked again.
 */
export function correctingRules({ db, ports, ledger, submit }: Parts) {
  const rules = rulesStore(db);

  /** Stores the new version with all its texts; answers the corrected one, and hashes by language. */
  function publish(
    version: RulesVersion,
    texts: readonly RulesText[],
    language: string,
  ): { corrected: HashedText; english: HashedText; translations: Record<string, string> } {
    rules.addVersion(version);
    const stored = texts.map((text) => {
      const renewed = { ...text, version: version.version };
      return { text: renewed, sha256: rules.addText(renewed) };
    });
    const corrected = stored.find(({ text }) => text.language === language);
    const english = stored.find(({ text }) => text.language === 'en');
    if (!corrected || !english) throw new Error('A correction lost its text');
    const others = stored.filter((one) => one !== english);
    const translations = Object.fromEntries(others.map(({ text, sha256 }) => [text.language, sha256]));
    return { corrected, english, translations };
  }

  function correct(input: Correction, caller: Caller): Result<HashedText> {
    const { ruleSet, language } = input;
    const now = ports.clock.now();
    const day = schoolDayOf(now);
    const { text: before, sha256, version } = versionInForce(rules, ruleSet, day, language);
    if (before.language !== language || sha256 !== input.sha256) return refused('rules-changed');
    const after = withWords(before, input);
    if (!after) return refused('input-invalid', { fields: [{ field: 'clauses', code: 'not-understood' }] });
    const clauses = before.clauses.flatMap((clause, at) => {
      const words = after.clauses[at];
      const same =
        clause.heading === words?.heading && clause.sentence === words.sentence && clause.help === words.help;
      return same ? [] : [clause.id];
    });
    const title = after.title !== before.title;
    if (!title && clauses.length === 0) return refused('nothing-changed');

    const staff = staffOf(caller);
    const approval = {
      approver: staff.name,
      approvedOn: day,
      reviewDue: version.reviewDue,
      inForceFrom: day,
    };
    const texts = rules
      .texts(ruleSet, version.version)
      .map(({ text }) => (text.language === language ? after : text));
    const next = { ruleSet, version: rules.newest(ruleSet) + 1, ...approval };
    const { corrected, english, translations } = publish(next, texts, language);
    ledger.append(
      {
        actor: actorOf(staff),
        action: 'rules.published',
        subject: `rules/${ruleSet}`,
        details: {
          ...namedInLedger(english),
          ...approval,
          translations,
          corrected: { language, version: version.version, sha256, title, clauses },
        },
      },
      now,
    );
    return done(corrected);
  }

  return (input: Correction, caller: Caller): Result<Corrected> =>
    submit<Corrected>(
      { id: input.submission, call: 'rules.correct' },
      () => {
        const made = correct(input, caller);
        if (!made.ok) return made;
        const { text, sha256 } = made.value;
        const subject = `${text.ruleSet} ${text.version} ${text.language}`;
        return done({ subject, value: { version: text.version, sha256 } });
      },
      (subject) => {
        const [ruleSet, version, language = ''] = subject.split(' ');
        const found = rules.text(ruleSetName.parse(ruleSet), Number(version), language);
        return found ? done({ version: found.text.version, sha256: found.sha256 }) : refused('rules-changed');
      },
    );
}

/** A text with other words in the same clauses; undefined when they are not the same, or not in the same order. */
function withWords(text: RulesText, { title, clauses }: Correction): RulesText | undefined {
  if (clauses.length !== text.clauses.length) return undefined;
  if (text.clauses.some(({ id }, at) => clauses[at]?.id !== id)) return undefined;
  return rulesText.parse({
    ...text,
    title,
    clauses: text.clauses.map((clause, at) => ({ ...clause, ...clauses[at] })),
  });
}
