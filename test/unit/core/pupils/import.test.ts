import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../src/shared/contract.ts';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { addPupil, phoneDesk, problemOf } from '../../../support/phone-desk.ts';
import type { TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await phoneDesk();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const file = (text: string, apply = false): CallInput<'pupils.import'> => ({
  submission: submissionId(),
  text,
  apply,
});
const preview = async (text: string) => valueOf(await register.call('pupils.import', file(text)));
const apply = async (text: string) => valueOf(await register.call('pupils.import', file(text, true)));
const reasonOf = async (text: string) => {
  const problem = problemOf(await register.call('pupils.import', file(text)));
  expect(problem.code).toBe('csv-unreadable');
  return problem.facts?.['reason'];
};
const pair = [
  { name: 'Zoë O’Brien-Testcase', className: '5 Hazel' },
  { name: 'Plato', className: '6 Birch' },
];

describe('reading a file', () => {
  it.each([
    ['commas', 'name,class\nZoë O’Brien-Testcase,5 Hazel\nPlato,6 Birch\n'],
    ['semicolons and Windows lines', 'Name;Class\r\nZoë O’Brien-Testcase;5 Hazel\r\nPlato;6 Birch\r\n'],
    ['tabs and old Mac lines', 'PUPIL\tForm\rZoë O’Brien-Testcase\t5 Hazel\rPlato\t6 Birch'],
    ['a byte order mark', '\uFEFFFull Name,Class\nZoë O’Brien-Testcase,5 Hazel\nPlato,6 Birch'],
    ['Excel’s hint of the divider', 'sep=;\nname;class\nZoë O’Brien-Testcase;5 Hazel\nPlato;6 Birch\n'],
    ['quotes and blank lines', '\n"name","class"\n\n"Zoë O’Brien-Testcase","5 Hazel"\n,\nPlato,6 Birch\n\n'],
    [
      'two names, other columns and another order',
      'UPN,Reg Group,Surname,Forename\nA1,5 Hazel,O’Brien-Testcase,Zoë\nA2,6 Birch,,Plato\n',
    ],
    ['first and last name', 'First Name;Last Name;Year Group\nZoë;O’Brien-Testcase;5 Hazel\nPlato;;6 Birch'],
    ['spaces and split accents', 'name , class\n  Zoe\u0308   O’Brien-Testcase , 5 Hazel \nPlato,6 Birch'],
  ])('takes %s', async (_, text) => {
    expect(await preview(text)).toEqual({ applied: false, added: pair, moved: [], unchanged: 0, bad: [] });
  });

  it('keeps a divider that stands inside quotes, and quotes inside a name', async () => {
    const { added } = await preview('name;class\n"Mock; Ada";5 Hazel\nAda "Ace" Mock;5 Hazel\n');
    expect(added.map(({ name }) => name)).toEqual(['Mock; Ada', 'Ada "Ace" Mock']);
  });

  it.each([
    ['no-rows', ''],
    ['no-rows', ' \n\n'],
    ['no-rows', 'name,class\n\n,,\n'],
    ['headings', 'Zoë,5 Hazel\nPlato,6 Birch\n'],
    ['headings', 'name,age\nPlato,9\n'],
    ['headings', 'forename,class\nPlato,6 Birch\n'],
    ['quotes', 'name,class\n"Plato,6 Birch\nAda,5 Hazel\n'],
    ['not-text', 'name,class\nZo\uFFFD,5 Hazel\n'],
    ['not-text', 'PK\u0003\u0004\u0000name,class\n'],
    ['too-many', `name,class\n${Array.from({ length: 5001 }, (_, n) => `Child ${n},1\n`).join('')}`],
  ])('refuses what is no list of pupils: %s', async (reason, text) => {
    expect(await reasonOf(text)).toBe(reason);
  });

  it('names each bad row by its line in the file and its column', async () => {
    const text = [
      'Pupil,Form', // 1
      'Plato,6 Birch',
      ',5 Hazel', // 3
      'Ada Mock,', // 4
      '"Ada', // 5
      'Mock",5 Hazel',
      '', // 7
      `${'x'.repeat(201)},5 Hazel`, // 8
      '1234,5 Hazel', // 9
      'Ada\u202EMock,5 Hazel', // 10
      'PLATO,6 birch', // 11
      'Only a name', // 12
      ',;', // 13
    ].join('\n');
    expect((await preview(text)).bad).toEqual([
      { line: 3, column: 'Pupil', code: 'empty' },
      { line: 4, column: 'Form', code: 'empty' },
      { line: 5, column: 'Pupil', code: 'control' },
      { line: 8, column: 'Pupil', code: 'too-long' },
      { line: 9, column: 'Pupil', code: 'no-letters' },
      { line: 10, column: 'Pupil', code: 'invisible' },
      { line: 11, column: 'Pupil', code: 'twice-in-file' },
      { line: 12, column: 'Form', code: 'empty' },
      { line: 13, column: 'Pupil', code: 'empty' },
      { line: 13, column: 'Form', code: 'no-letters' },
    ]);
  });
});

describe('bringing the register up to date', () => {
  it('shows what would change and changes nothing until it is applied', async () => {
    const before = rowCounts(register);
    await preview('name,class\nPlato,6 Birch\n');
    expect(rowCounts(register)).toEqual(before);
    expect(register.announced.at(-1)).toEqual(['pupils', 'phones']);
  });

  it('changes nothing while one row cannot be read', async () => {
    const before = rowCounts(register);
    const outcome = await apply('name,class\nPlato,6 Birch\n,5 Hazel\n');
    expect(outcome).toMatchObject({ applied: false, added: [{ name: 'Plato' }], bad: [{ line: 3 }] });
    expect(rowCounts(register)).toEqual(before);
  });

  it('adds, moves and leaves alone, with one ledger entry that names nobody', async () => {
    const stays = await addPupil(register, 'Zoë O’Brien-Testcase', '5 Hazel');
    const moves = await addPupil(register, 'Plato', '5 Hazel');
    const absent = await addPupil(register, 'فاطمة مثال', '5 Hazel');
    const outcome = await apply('name,class\nZOE OBRIEN TESTCASE,5 hazel\nPlato,6 Birch\nAda Mock,6 birch\n');
    expect(outcome).toEqual({
      applied: true,
      added: [{ name: 'Ada Mock', className: '6 Birch' }],
      moved: [{ name: 'Plato', from: '5 Hazel', to: '6 Birch' }],
      unchanged: 1,
      bad: [],
    });
    const list = valueOf(await register.call('pupils.list', {}));
    const added = list.find(({ name }) => name === 'Ada Mock');
    expect(new Set(list)).toEqual(
      new Set([
        { id: stays, name: 'Zoë O’Brien-Testcase', className: '5 Hazel' },
        { id: absent, name: 'فاطمة مثال', className: '5 Hazel' },
        { id: moves, name: 'Plato', className: '6 Birch' },
        { id: added?.id, name: 'Ada Mock', className: '6 Birch' },
      ]),
    );
    const [entry, ...more] = entriesOf(register, 'pupil.imported');
    expect(more).toEqual([]);
    expect(entry?.details).toEqual({
      added: [added?.id],
      moved: [{ pupil: moves, from: '5 Hazel', to: '6 Birch' }],
      unchanged: 1,
    });
  });

  it('does nothing the second time, and answers a retry as the first time', async () => {
    await addPupil(register, 'Plato', '5 Hazel');
    const input = file('name,class\nPlato,6 Birch\nAda Mock,6 Birch\n', true);
    const first = valueOf(await register.call('pupils.import', input));
    const before = rowCounts(register);
    expect(valueOf(await register.call('pupils.import', input))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
    expect(await apply('name,class\nPlato,6 Birch\nAda Mock,6 Birch\n')).toMatchObject({
      added: [],
      moved: [],
      unchanged: 2,
    });
  });

  it('keeps two children of one name apart', async () => {
    const hazel = await addPupil(register, 'Ada Mock', '5 Hazel');
    const birch = await addPupil(register, 'Ada Mock', '6 Birch');
    const outcome = await apply('name,class\nAda Mock,7 Oak\nAda Mock,6 Birch\nAda Mock,1 Elm\n');
    expect(outcome).toMatchObject({
      moved: [{ from: '5 Hazel', to: '7 Oak' }],
      added: [{ className: '1 Elm' }],
      unchanged: 1,
    });
    const list = valueOf(await register.call('pupils.list', {}));
    expect(list.find(({ id }) => id === hazel)?.className).toBe('7 Oak');
    expect(list.find(({ id }) => id === birch)?.className).toBe('6 Birch');
  });

  it('takes a whole school in well under a second', async () => {
    const rows = Array.from({ length: 600 }, (_, n) => `Invented ${n},Child,${1 + (n % 20)} Oak`);
    const started = performance.now();
    const outcome = await apply(['forename,surname,class', ...rows].join('\r\n'));
    expect(outcome.added).toHaveLength(600);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
