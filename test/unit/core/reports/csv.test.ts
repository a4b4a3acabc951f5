import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import type { DayLog, LogHandover, LogVisit } from '../../../../src/shared/papers.ts';
import { textCell } from '../../../../src/core/reports/csv-cell.ts';
import { cupboardCsv, peopleCsv, phonesCsv } from '../../../../src/core/reports/csv.ts';

const rows = z.array(z.record(z.string(), z.string()));

function read(csv: string) {
  return rows.parse(parse(csv, { bom: true, columns: true }));
}

const visit: LogVisit = {
  name: 'Zoë O’Brien-Testcase',
  organisation: null,
  kind: 'parent',
  seeing: 'Mrs Adeyemi',
  arrivedAt: '2026-11-23T08:41:07.123Z',
  leftAt: null,
  leftHow: null,
  passShownLateAt: null,
  event: null,
  rules: ['every-visit v1 en', 'staff-and-governors v1 en'],
  signature: { how: 'typed', name: 'Zoë O’Brien-Testcase' },
};

const handover: LogHandover = {
  slot: 7,
  pupilName: 'Plato',
  className: '5 Hazel',
  deviceKind: 'smartphone',
  look: 'Black, “blue” case',
  conditionsIn: ['screen-cracked', 'wet'],
  noteIn: '',
  conditionsOut: [],
  noteOut: '',
  day: '2026-11-23',
  handedInAt: '2026-11-23T08:44:00.000Z',
  takenBy: 'Ngozi Łukasiewicz-Hall',
  returnedAt: null,
  returnedBy: null,
  collector: null,
  state: 'held',
  ticketsReissued: 0,
  returnsUndone: 0,
  returnsPutRight: 0,
  custody: 'hand-in',
  release: 'ticket',
  misplaced: null,
  seal: null,
  confiscation: null,
};

function logOf(more: Partial<DayLog>): DayLog {
  return {
    day: '2026-11-23',
    timeZone: 'Europe/London',
    visits: [],
    declines: [],
    handovers: [],
    cupboard: [],
    ...more,
  };
}

/** What a spreadsheet would calculate, from OWASP’s page on CSV injection and around it. */
const formulas = [
  '=1+1',
  '=HYPERLINK("http://example.invalid","x")',
  '+44 20 7946 0000',
  '-2+3',
  '@SUM(A1)',
  ' =1+1',
  '\u00A0=1+1',
  '\u3000=1+1',
  '\u200B=1+1',
  '\tx',
  '\rx',
  '\nx',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  ' ＝1+1',
  '﹦1+1',
  '﹢1',
  '﹣1',
  '﹫x',
];

describe('a text in a cell', () => {
  it.each(formulas)('never begins as a formula: %j', (formula) => {
    expect(textCell(formula)).toBe(`'${formula}`);
  });

  it.each(['', 'Plato', 'O’Brien', "'t Hooft", 'a=b', '5-0', 'x@example.invalid', 'نص', '…'])(
    'is left alone when it is harmless: %j',
    (text) => {
      expect(textCell(text)).toBe(text);
    },
  );

  it('never begins as a formula, whatever it is', () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', ' ', '\t', '\u00A0', '＝', 'a', '\u2060'),
    });
    fc.assert(fc.property(text, (typed) => !/^[\s\p{Cf}]*[=+\-@]/u.test(textCell(typed).normalize('NFKC'))));
  });

  it('holds no more than a spreadsheet keeps, and nothing that is no character', () => {
    expect(textCell(`=${'x'.repeat(40_000)}`)).toHaveLength(32_767);
    expect(textCell('a\uFFFEb\uFFFFc')).toBe('abc');
  });
});

describe('the table of people', () => {
  it('opens right in a spreadsheet: a UTF-8 mark, Windows line ends, every cell in quotes', () => {
    const csv = peopleCsv(logOf({ visits: [visit] }));
    expect(csv.startsWith('\uFEFF"what","day","name",')).toBe(true);
    const lines = csv.slice(1).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('');
    for (const line of lines.slice(0, 2)) expect(line).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/u);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('gives the time of the school’s wall, in winter and in summer, and says whose time it is', () => {
    const summer = { ...visit, arrivedAt: '2026-07-06T08:41:07.999Z', leftAt: '2026-07-06T22:59:59.000Z' };
    const [winterRow] = read(peopleCsv(logOf({ visits: [visit] })));
    const [summerRow] = read(peopleCsv(logOf({ day: '2026-07-06', visits: [summer] })));
    expect(winterRow?.['arrived_europe_london']).toBe('2026-11-23 08:41:07');
    expect(winterRow?.['left_europe_london']).toBe('');
    expect(summerRow?.['arrived_europe_london']).toBe('2026-07-06 09:41:07');
    expect(summerRow?.['left_europe_london']).toBe('2026-07-06 23:59:59');
  });

  it('tells visits and declined rules in the order of the day', () => {
    const decline = {
      ...visit,
      at: '2026-11-23T08:30:00.000Z',
      rules: 'every-visit v1 en',
      clause: 'I take no pictures',
    };
    const found = read(peopleCsv(logOf({ visits: [visit], declines: [decline] })));
    expect(found.map(({ what, rules, clause_declined: clause }) => [what, rules, clause])).toEqual([
      ['declined', 'every-visit v1 en', 'I take no pictures'],
      ['visit', 'every-visit v1 en; staff-and-governors v1 en', ''],
    ]);
  });

  it('keeps every formula a text, in every column a person has typed into', () => {
    const visits = formulas.map((formula): LogVisit => ({
      ...visit,
      name: formula,
      organisation: formula,
      seeing: formula,
      signature: { how: 'assisted', witness: formula },
    }));
    const found = read(peopleCsv(logOf({ visits })));
    expect(found).toHaveLength(formulas.length);
    found.forEach((row, index) => {
      for (const column of ['name', 'organisation', 'seeing', 'signature_witness'])
        expect(row[column]).toBe(`'${formulas[index]}`);
    });
  });
});

describe('the table of phones', () => {
  it('holds what was handed in and how it went', () => {
    const returned: LogHandover = {
      ...handover,
      state: 'returned',
      returnedAt: '2026-11-24T15:11:00.000Z',
      returnedBy: 'Ngozi Łukasiewicz-Hall',
      collector: 'Grandmother Invented-Example',
      ticketsReissued: 1,
    };
    const [held, back] = read(phonesCsv(logOf({ handovers: [handover, returned] })));
    expect(held).toMatchObject({
      slot: '7',
      look: 'Black, “blue” case',
      condition_in: 'screen-cracked; wet',
      handed_in_europe_london: '2026-11-23 08:44:00',
      returned_europe_london: '',
      state: 'held',
    });
    expect(back).toMatchObject({
      returned_europe_london: '2026-11-24 15:11:00',
      collector: 'Grandmother Invented-Example',
      tickets_reissued: '1',
    });
  });

  it('sets a confiscated device apart, with why, by whom and who was told', () => {
    const confiscated: LogHandover = {
      ...handover,
      custody: 'confiscation',
      misplaced: 'missing',
      seal: '004471',
      returnsPutRight: 1,
      confiscation: {
        why: 'used-in-school',
        takenFromChildBy: '=Mx Ōe-Beispiel',
        childTold: true,
        parentTold: false,
      },
    };
    const [daily, taken] = read(
      phonesCsv(logOf({ handovers: [{ ...handover, release: 'adult' }, confiscated] })),
    );
    expect(daily).toMatchObject({
      custody: 'hand-in',
      released_to: 'adult',
      confiscated_why: '',
      child_told: '',
    });
    expect(taken).toMatchObject({
      custody: 'confiscation',
      released_to: 'adult',
      misplaced: 'missing',
      seal: '004471',
      returns_put_right: '1',
      confiscated_why: 'used-in-school',
      confiscated_by: "'=Mx Ōe-Beispiel",
      child_told: 'yes',
      parent_told: 'no',
    });
  });

  it('keeps every formula a text', () => {
    const handovers = formulas.map((formula) => ({
      ...handover,
      pupilName: formula,
      className: formula,
      look: formula,
      noteIn: formula,
      noteOut: formula,
      collector: formula,
    }));
    read(phonesCsv(logOf({ handovers }))).forEach((row, index) => {
      for (const column of ['pupil', 'class', 'look', 'note_in', 'note_out', 'collector'])
        expect(row[column]).toBe(`'${formulas[index]}`);
    });
  });
});

describe('the table of the cupboard', () => {
  it('holds its key and its counts, in the order of the day', () => {
    const by = 'Ngozi Łukasiewicz-Hall';
    const cupboard: DayLog['cupboard'] = [
      { what: 'opened', at: '2026-11-23T08:31:00.000Z', by, keyHolder: '@Keyholder' },
      {
        what: 'counted',
        at: '2026-11-23T12:10:00.000Z',
        by,
        checkedBy: 'Plato',
        expected: 30,
        found: 30,
        missing: [24],
        extra: [58],
        wrongSlot: [33, 34],
      },
    ];
    expect(read(cupboardCsv(logOf({ cupboard })))).toMatchObject([
      {
        what: 'opened',
        at_europe_london: '2026-11-23 08:31:00',
        by,
        key_holder: "'@Keyholder",
        checked_by: '',
      },
      {
        what: 'counted',
        checked_by: 'Plato',
        expected: '30',
        found: '30',
        missing: '24',
        extra: '58',
        wrong_slot: '33; 34',
      },
    ]);
  });
});
