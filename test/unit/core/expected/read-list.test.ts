import { describe, expect, it } from 'vitest';
import { listKey, readList, ROWS_MOST } from '../../../../src/core/expected/read-list.ts';
import { listDay, listTime } from '../../../../src/core/expected/list-cells.ts';

const DAY = '2026-11-24';

const read = (text: string, standing: ReadonlySet<string> = new Set()) => {
  const result = readList(text, DAY, standing);
  return result.ok ? result.value : expect.fail(JSON.stringify(result.problem));
};
const rowsOf = (text: string) => {
  const { rows, bad } = read(text);
  expect(bad).toEqual([]);
  return rows.map(({ kind, name, organisation, seeing, at }) => [kind, name, organisation, seeing, at]);
};

describe('a pasted list of people', () => {
  it.each([
    ['names alone', 'Zoë O’Brien\nNg\n\n  محمد  \n', ['Zoë O’Brien', 'Ng', 'محمد']],
    ['a heading and names', 'Visitor\nPlato\n', ['Plato']],
    [
      'bullets and figures out of a letter',
      '• Zoë O’Brien\n- Plato\n3. Ng\n\t4)  Wren\n',
      ['Zoë O’Brien', 'Plato', 'Ng', 'Wren'],
    ],
    ['Windows lines and a mark of order', '\uFEFFPlato\r\nNg\r\n', ['Plato', 'Ng']],
  ])('may be %s', (_what, text, names) => {
    expect(rowsOf(text)).toEqual(names.map((name) => ['visitor', name, null, '', null]));
  });

  it('says in any order when they come and what kind they are', () => {
    expect(
      rowsOf(
        'Jan Kowalski, Lifts & Co, the caretaker, 9.30, Contractor\n' +
          '10:15, Dr Þórunn Ó Súilleabháin, Health Visitor, NHS, Mrs Adeyemi\n' +
          'Maria Silva,Mrs Adeyemi\n' +
          'Plato,,the head,930\n' +
          'Ng,supply,Tempo Teaching\n',
      ),
    ).toEqual([
      ['contractor', 'Jan Kowalski', 'Lifts & Co', 'the caretaker', '09:30'],
      ['professional', 'Dr Þórunn Ó Súilleabháin', 'NHS', 'Mrs Adeyemi', '10:15'],
      ['visitor', 'Maria Silva', null, 'Mrs Adeyemi', null],
      ['visitor', 'Plato', null, 'the head', '09:30'],
      ['supply', 'Ng', 'Tempo Teaching', '', null],
    ]);
  });

  it('may come out of a spreadsheet, with columns of its own that say nothing here', () => {
    expect(
      rowsOf(
        'Notes\tTime\tSurname\tForename\tCompany\tMeeting with\tType\tDate\n' +
          'vegan\t09:30:00\tBrien-Testcase\tZoë\tLifts Ltd\tMr Okafor\tcontractor\t24/11/2026\n' +
          '\t2 pm\tWren\t\t\tMr Okafor\tGuest\t2026-11-24\n',
      ),
    ).toEqual([
      ['contractor', 'Zoë Brien-Testcase', 'Lifts Ltd', 'Mr Okafor', '09:30'],
      ['visitor', 'Wren', null, 'Mr Okafor', '14:00'],
    ]);
  });

  it('puts the forename first where a comma divides the name alone', () => {
    for (const text of [
      'Name;Host\nO’Brien, Zoë;Mrs Adeyemi\n',
      'O’Brien, Zoë\tMrs Adeyemi\n',
      '"O’Brien, Zoë",Mrs Adeyemi\n',
    ])
      expect(rowsOf(text)).toEqual([['visitor', 'Zoë O’Brien', null, 'Mrs Adeyemi', null]]);
  });

  it('keeps quoted cells whole, and lines counted over them', () => {
    const { rows, bad } = read(
      'name,seeing\n"O’Brien ""Zo"" Zoë","Mrs\nAdeyemi"\nPlato,"the head, year 6"\n',
    );
    expect(rows).toMatchObject([{ line: 4, name: 'Plato', seeing: 'the head, year 6' }]);
    expect(bad).toEqual([{ line: 2, column: 'seeing', code: 'control' }]);
  });

  it('names every row that cannot be taken, its line, its column and what is wrong', () => {
    const { rows, bad } = read(
      'Name,Company,Seeing,Time,Type,Date\n' +
        'Plato,,the head,09:30,,24.11.26\n' +
        ',,the head,,,\n' +
        '1234,,the head,,,\n' +
        `${'x'.repeat(201)},,the head,,,\n` +
        'Pla\u202Eto,,the head,,,\n' +
        'Ng,,the head,quarter past,,\n' +
        'Wren,,the head,,dog,\n' +
        'Guðrún,,the head,,contractor,\n' +
        'Ifeoma,Bakery,the head,,parent,\n' +
        'Ravi,,the head,,,25/11/2026\n' +
        'Ünal,,the head,,,the 24th\n',
    );
    expect(rows.map(({ name }) => name)).toEqual(['Plato']);
    expect(bad.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
      '3 name empty',
      '4 name no-letters',
      '5 name too-long',
      '6 name invisible',
      '7 at time-unreadable',
      '8 kind not-understood',
      '9 organisation empty',
      '10 organisation not-understood',
      '11 day out-of-range',
      '12 day not-understood',
    ]);
  });

  it('refuses cells there is no place for', () => {
    expect(read('Plato, Academy, the head, and somebody else').bad).toEqual([
      { line: 1, column: null, code: 'not-understood' },
    ]);
  });

  it('finds whoever stands there twice, or is expected already', () => {
    const standing = new Set([listKey({ name: 'ng', organisation: null, seeing: 'The Head', at: '09:30' })]);
    const { rows, bad } = read(
      'Plato,the head\nNg,the head,9:30\nPLATO,The  head\nNg,the head,10:30\n',
      standing,
    );
    expect(rows.map(({ line }) => line)).toEqual([1, 4]);
    expect(bad).toEqual([
      { line: 2, column: 'name', code: 'expected-already' },
      { line: 3, column: 'name', code: 'twice-in-list' },
    ]);
  });

  it.each([
    ['\u0000\u0001PK', { reason: 'not-text' }],
    ['name,seeing\n"Plato,the head\n', { reason: 'quotes' }],
    ['  \n\n', { reason: 'no-rows' }],
    ['Name,Seeing\n', { reason: 'no-rows' }],
    ['Plato\n'.repeat(ROWS_MOST + 1), { reason: 'too-many', most: ROWS_MOST }],
  ])('is refused whole when nothing can be made of it', (text, facts) => {
    expect(readList(text, DAY, new Set())).toEqual({
      ok: false,
      problem: { code: 'list-unreadable', facts },
    });
  });
});

describe('times and days as lists have them', () => {
  it.each([
    ['9.30', '09:30'],
    ['09:30', '09:30'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['09:30:00', '09:30'],
    ['9.30am', '09:30'],
    ['2 pm', '14:00'],
    ['12.15 p.m.', '12:15'],
    ['12am', '00:00'],
    ['9', undefined],
    ['25:00', undefined],
    ['13pm', undefined],
    ['half nine', undefined],
    ['', undefined],
  ])('%s is %s', (typed, time) => {
    expect(listTime(typed)).toBe(time);
  });

  it.each([
    ['24/11/2026', '2026-11-24'],
    ['3.1.26', '2026-01-03'],
    ['2026-11-24T00:00', '2026-11-24'],
    ['31/02/2026', undefined],
    ['24 Nov', undefined],
  ])('%s is %s', (typed, day) => {
    expect(listDay(typed)).toBe(day);
  });
});
