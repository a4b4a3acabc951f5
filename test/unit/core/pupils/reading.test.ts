import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../../src/core/pupils/guess-columns.ts';
import { findPupilTable, readPupils } from '../../../../src/core/pupils/read-pupil-file.ts';
import { problemOf } from '../../../support/phone-desk.ts';
import { valueOf } from '../../../support/arriving.ts';

/** The children of a file as its columns are guessed: name, class, number. */
function childrenOf(text: string): string[] {
  const table = valueOf(findPupilTable(text));
  const { pupils, bad } = valueOf(readPupils(table, guessColumns(table)));
  expect(bad).toEqual([]);
  return pupils.map(({ name, className, number }) => [name, className, number ?? '–'].join(' | '));
}

const pair = ['Zoë O’Brien-Testcase | 5 Hazel | –', 'Plato | 6 Birch | –'];
const numbered = ['Zoë O’Brien-Testcase | 5 Hazel | 412', 'Plato | 6 Birch | 98'];

describe('shapes of files', () => {
  it.each([
    ['commas', 'name,class\nZoë O’Brien-Testcase,5 Hazel\nPlato,6 Birch\n'],
    ['semicolons and Windows lines', 'Name;Class\r\nZoë O’Brien-Testcase;5 Hazel\r\nPlato;6 Birch\r\n'],
    ['tabs and old Mac lines', 'PUPIL\tForm\rZoë O’Brien-Testcase\t5 Hazel\rPlato\t6 Birch'],
    ['a byte order mark', '\uFEFFFull Name,Class\nZoë O’Brien-Testcase,5 Hazel\nPlato,6 Birch'],
    ['Excel’s hint of the divider', 'sep=;\nname;class\nZoë O’Brien-Testcase;5 Hazel\nPlato;6 Birch\n'],
    ['quotes and blank lines', '\n"name","class"\n\n"Zoë O’Brien-Testcase","5 Hazel"\n,\nPlato,6 Birch\n\n'],
    ['empty columns behind the last', 'name,class,,\nZoë O’Brien-Testcase,5 Hazel,,\nPlato,6 Birch,,\n'],
    [
      'columns in another order, one with no use',
      'UPN,Reg Group,Surname,Forename\nA1,5 Hazel,O’Brien-Testcase,Zoë\nA2,6 Birch,,Plato\n',
    ],
    ['first and last name', 'First Name;Last Name;Year Group\nZoë;O’Brien-Testcase;5 Hazel\nPlato;;6 Birch'],
    ['spaces and split accents', 'name , class\n  Zoe\u0308   O’Brien-Testcase , 5 Hazel \nPlato,6 Birch'],
    [
      'semicolons round names with commas nobody quoted',
      'Name;Class\nO’Brien-Testcase, Zoë;5 Hazel\nPlato;6 Birch\n',
      ['O’Brien-Testcase, Zoë | 5 Hazel | –', 'Plato | 6 Birch | –'],
    ],
    [
      'semicolons, and a heading with a comma nobody quoted',
      'Surname, Forename;Class\nO’Brien-Testcase, Zoë;5 Hazel\nExample, Plato;6 Birch\n',
      ['Zoë O’Brien-Testcase | 5 Hazel | –', 'Plato Example | 6 Birch | –'],
    ],
    [
      'SIMS: a title above, legal and chosen names, the number with noughts in front',
      'Pupil list for registration groups,,,,\nAutumn 2026,,,,\n\nAdno,Legal Surname,Legal Forename,Chosen Name,Reg\n000412,O’Brien-Testcase,Zoë-Maria,Zoë,5 Hazel\n000098,,Aristocles,Plato,6 Birch\n',
      numbered,
    ],
    [
      'Arbor: preferred names, and a note over two lines',
      'Arbor Student ID,Preferred First Name,Preferred Last Name,Registration form,Notes\n412,Zoë,O’Brien-Testcase,5 Hazel,"first line\nsecond ""line"""\n98,Plato,,6 Birch,\n',
      numbered,
    ],
    [
      'Bromcom: surname first in one column',
      'Student Name,Tutor Group,Admission Number\n"O’Brien-Testcase, Zoë",5 Hazel,412\n"Example, Plato",6 Birch,98\n',
      ['Zoë O’Brien-Testcase | 5 Hazel | 412', 'Plato Example | 6 Birch | 98'],
    ],
    [
      'ScholarPack: a name called by, empty for most',
      'Forename\tKnown As\tSurname\tClass\nZoë\t\tO’Brien-Testcase\t5 Hazel\nAristocles\tPlato\t\t6 Birch\n',
      pair,
    ],
    [
      'headings written again on every page',
      'Name,Class\nZoë O’Brien-Testcase,5 Hazel\nName,Class\nPlato,6 Birch\n',
      pair,
    ],
    [
      'no headings at all, known by what stands in the columns',
      'Zoë O’Brien-Testcase,5H\nPlato Example,6B\nAda Mock,6B\n',
      ['Zoë O’Brien-Testcase | 5H | –', 'Plato Example | 6B | –', 'Ada Mock | 6B | –'],
    ],
  ])('%s', (_, text, expected = pair) => {
    expect(childrenOf(text)).toEqual(expected);
  });

  it('turns names round only where most of the column is written so', () => {
    expect(childrenOf('name;class\nTestcase, Zoë Ann;1A\nO’Neill, Jr, Pat;1A\nPlato;1A\n')).toEqual([
      'Zoë Ann Testcase | 1A | –',
      'Pat O’Neill, Jr | 1A | –',
      'Plato | 1A | –',
    ]);
    expect(childrenOf('name;class\nAda Mock;1A\nO’Neill, Jr;1A\nPlato;1A\n')).toContain(
      'O’Neill, Jr | 1A | –',
    );
  });

  it('keeps a divider that stands inside quotes, and quotes inside a name', () => {
    expect(childrenOf('name;class\n"Mock; Ada";5 Hazel\nAda "Ace" Mock;5 Hazel\n')).toEqual([
      'Mock; Ada | 5 Hazel | –',
      'Ada "Ace" Mock | 5 Hazel | –',
    ]);
  });

  it('leaves the UPN alone, and takes no column for a number that is not different for each child', () => {
    const upn = valueOf(findPupilTable('UPN,Name,Class,ID\nA1,Plato,6B,7\nA2,Ada Mock,6B,7\n'));
    expect(guessColumns(upn)).toEqual(['nothing', 'name', 'class', 'nothing']);
  });

  it('guesses headings nobody knows by what stands beneath them', () => {
    const dutch = valueOf(findPupilTable('Leerling;Groep\nMock, Ada;6B\nTest, Bo;5A\nVoorbeeld, Plato;6B\n'));
    expect(dutch.headings).toEqual(['Leerling', 'Groep']);
    expect(guessColumns(dutch)).toEqual(['name', 'class']);
    const streets = valueOf(
      findPupilTable('Address,Leerling,Class\nMock Lane,Ada Test,6B\nTest Road,Bo Mock,6B\n'),
    );
    expect(guessColumns(streets)).toEqual(['nothing', 'name', 'class']);
  });

  it('calls columns without a heading as spreadsheets do', () => {
    expect(valueOf(findPupilTable('Plato,6B,1\nAda Mock,6B,2\n')).headings).toEqual(['A', 'B', 'C']);
  });
});

describe('files that are no list of pupils', () => {
  it.each([
    ['no-rows', ''],
    ['no-rows', ' \n\n'],
    ['no-rows', 'name,class\n\n,,\n'],
    ['headings', 'Dear kiosk, this is a letter.'],
    ['headings', 'Dear kiosk,\nthis is a letter, and it goes on.\nIt says nothing.\nYours\n'],
    ['quotes', 'name,class\n"Plato,6 Birch\nAda,5 Hazel\n'],
    ['not-text', 'name,class\nZo\uFFFD,5 Hazel\n'],
    ['not-text', 'PK\u0003\u0004\u0000name,class\n'],
    ['too-many', `name,class\n${Array.from({ length: 5001 }, (_, n) => `Child ${n},1\n`).join('')}`],
  ])('are refused: %s', (reason, text) => {
    expect(problemOf(findPupilTable(text))).toMatchObject({ code: 'csv-unreadable', facts: { reason } });
  });
});

describe('bad rows', () => {
  it('are each named by their line in the file and their column', () => {
    const text = [
      'Pupil,Form,Adno', // 1
      'Plato,6 Birch,1',
      ',5 Hazel,2', // 3
      'Ada Mock,,3', // 4
      '"Ada', // 5
      'Mock",5 Hazel,4',
      '', // 7
      `${'x'.repeat(201)},5 Hazel,5`, // 8
      '1234,5 Hazel,6', // 9
      'Ada\u202EMock,5 Hazel,7', // 10
      'PLATO,6 birch,', // 11
      'Only a name', // 12
      ',;,8', // 13
      'Bo Test,5 Hazel,1', // 14
      'Mock, Ada,5 Hazel,9', // 15
    ].join('\n');
    const table = valueOf(findPupilTable(text));
    expect(valueOf(readPupils(table, ['name', 'class', 'number'])).bad).toEqual([
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
      { line: 14, column: 'Adno', code: 'twice-in-file' },
      { line: 15, column: 'Adno', code: 'too-many-cells' },
    ]);
  });

  it('are not made by two children of one name whose numbers tell them apart', () => {
    const table = valueOf(findPupilTable('name,class,adno\nAda Mock,1A,1\nAda Mock,1A,2\n'));
    expect(valueOf(readPupils(table, ['name', 'class', 'number']))).toMatchObject({ bad: [] });
  });

  it.each([[['name', 'name']], [['name']], [['name', 'nothing']], [['class', 'forename']]] as const)(
    'are not looked for in columns that fit no file: %j',
    (columns) => {
      const table = valueOf(findPupilTable('name,class\nPlato,6B\n'));
      expect(problemOf(readPupils(table, columns)).code).toBe('input-invalid');
    },
  );
});
