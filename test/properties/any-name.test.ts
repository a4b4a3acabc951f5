import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { peopleCsv } from '../../src/core/reports/csv.ts';
import { readDayLog } from '../../src/core/reports/day-log.ts';
import { fieldCodes } from '../../src/shared/problems.ts';
import { NAME_MAX, tidy } from '../../src/shared/text.ts';
import { arrival, entriesOf, openDesk, rowCounts, submissionId, valueOf } from '../support/arriving.ts';
import { DESK, PUBLIC, testRegister, type TestRegister } from '../support/test-register.ts';

/** Pieces that names are made of, and those that spoil them. */
const letters = fc.constantFrom(
  'Z',
  'o',
  'ë',
  'e\u0308',
  'Ł',
  'ı',
  'م',
  'ح',
  'पू',
  '王',
  'ﬁ',
  'ŉ',
  '\u{1E900}',
  '𠮷',
);
const signs = fc.constantFrom(
  ' ',
  '’',
  "'",
  '-',
  '.',
  ',',
  '"',
  '=',
  '@',
  '\u00A0',
  '\u3000',
  '\u200C',
  '\u0301',
  '\u0653',
  '🦊',
  '👩‍👧',
  '7',
);
const bad = fc.constantFrom(
  '\u200B',
  '\u200E',
  '\u200F',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\uD800',
  '\uDC00',
  '\u{E0041}',
  '\uFFFE',
  '\u2028',
);
const name = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.oneof(letters, signs), { maxLength: 40 }) },
  { weight: 2, arbitrary: fc.array(fc.oneof(letters, signs, bad), { maxLength: 20 }) },
  { weight: 1, arbitrary: fc.array(fc.string({ unit: 'binary', maxLength: 1 }), { maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(letters, fc.constantFrom(NAME_MAX - 1, NAME_MAX, NAME_MAX + 1))
      .map(([letter, length]) => [letter.repeat(length)]),
  },
);

const rows = z.array(z.record(z.string(), z.string()));
const details = z.looseObject({ name: z.string() });

/** What a name was refused for; undefined when it was taken. */
async function whySignInRefuses(register: TestRegister, typed: string): Promise<string | undefined> {
  const before = rowCounts(register);
  const input = {
    ...(await arrival(register)),
    answers: { kind: 'parent', name: typed, seeing: 'Mrs Adeyemi' },
  };
  const result = await register.dispatch('visits.sign-in', input, PUBLIC);
  if (result.ok) return undefined;
  expect(rowCounts(register)).toEqual(before);
  expect(result.problem).toMatchObject({ code: 'input-invalid', fields: [{ field: 'answers.name' }] });
  const [field] = result.problem.fields ?? [];
  expect(fieldCodes).toContain(field?.code);
  return field?.code;
}

/** Every place a visitor’s name comes back in, for the newest visit. */
async function namesTold(register: TestRegister): Promise<Record<string, unknown>> {
  const log = readDayLog(register.db, '2026-11-23');
  const onSite = valueOf(await register.call('visits.on-site', {}, DESK));
  return {
    stored: register.db.prepare('SELECT name FROM visits ORDER BY arrived_at DESC LIMIT 1').pluck().get(),
    bytes: register.db
      .prepare('SELECT hex(CAST(name AS BLOB)) FROM visits ORDER BY arrived_at DESC LIMIT 1')
      .pluck()
      .get(),
    ledger: details.parse(entriesOf(register, 'visit.signed-in').at(-1)?.details).name,
    log: log.visits.at(-1)?.name,
    csv: rows.parse(parse(peopleCsv(log), { bom: true, columns: true })).at(-1)?.['name'],
    onSite: onSite.at(-1)?.name,
  };
}

describe('any name', () => {
  it('is refused for a stated reason and leaves nothing, or is told everywhere as it was typed', async () => {
    const register = testRegister();
    await openDesk(register);
    let taken = 0;
    let turnedDown = 0;
    try {
      await fc.assert(
        fc.asyncProperty(name, async (pieces) => {
          const typed = pieces.join('');
          register.clock.pass(1000);
          register.touch(DESK.window);
          if ((await whySignInRefuses(register, typed)) !== undefined) {
            turnedDown += 1;
            return;
          }
          taken += 1;
          const kept = tidy(typed);
          expect(kept.isWellFormed()).toBe(true);
          const { csv, bytes, ...told } = await namesTold(register);
          expect(told).toEqual({ stored: kept, ledger: kept, log: kept, onSite: kept });
          expect(bytes).toBe(Buffer.from(kept, 'utf8').toString('hex').toUpperCase());
          // A name a spreadsheet would calculate has an apostrophe before it, and nothing else.
          expect([kept, `'${kept}`]).toContain(csv);
          // Whoever came in by a name leaves by it.
          const left = { submission: submissionId(), name: typed, seeing: 'Adeyemi' };
          expect(valueOf(await register.call('visits.sign-out-by-name', left, PUBLIC)).name).toBe(kept);
        }),
        { numRuns: 150 },
      );
      expect(register.faults).toEqual([]);
      expect(Math.min(taken, turnedDown)).toBeGreaterThan(25);
    } finally {
      register.end();
    }
  });

  it.each([
    ['one letter', 'X', undefined],
    ['200 letters', 'Ż'.repeat(200), undefined],
    ['200 letters typed in two pieces each', 'Z\u0307'.repeat(200), undefined],
    ['201 letters', 'Ż'.repeat(201), 'too-long'],
    ['only emoji', '🦊👩‍👧', 'no-letters'],
    ['only marks', '\u0301\u0653', 'no-letters'],
    ['a right-to-left mark', '\u200FZoë', 'invisible'],
    ['an override', 'Zoë \u202Enneirb’O', 'invisible'],
    ['a space without width', 'Zoë\u200BO’Brien', 'invisible'],
    ['the joiners that Persian needs', 'می\u200Cنا', undefined],
    ['pasted lines', 'Zoë\nO’Brien', 'control'],
    ['a line break at the end', 'Zoë O’Brien\r\n', undefined],
    ['half a pair', 'Zoë \uD83E', 'invisible'],
    ['a letter under forty marks', `Z${'\u0301'.repeat(40)}`, undefined],
  ])('of %s', async (_what, typed, code) => {
    const register = testRegister();
    try {
      expect(await whySignInRefuses(register, typed)).toBe(code);
    } finally {
      register.end();
    }
  });
});
