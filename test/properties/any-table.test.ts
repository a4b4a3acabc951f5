import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTable } from '../../src/core/csv/find-table.ts';
import { findPupilTable, readPupils } from '../../src/core/pupils/read-pupil-file.ts';
import { decodeText } from '../../src/main/decode-text.ts';
import { nameKey, personName, tidy } from '../../src/shared/text.ts';
import { valueOf } from '../support/arriving.ts';

const runs = { numRuns: 150 };
const how = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  quoted: fc.boolean(),
  record_delimiter: fc.constantFrom('\n', '\r\n', '\r'),
  bom: fc.boolean(),
});

/** Whatever can stand in a cell, with what a table is made of more often. */
const cell = fc.string({
  unit: fc.constantFrom(...'ab7Zë’,;"\t\n -=王م'.split('')),
  maxLength: 12,
});

it('reads back any table a spreadsheet writes, cell by cell and line by line', () => {
  const table = fc
    .integer({ min: 2, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(table, how, (rows, options) => {
      const width = rows[0]?.length ?? 0;
      const headings = ['Surname', 'Class', ...Array.from({ length: width - 2 }, (_, n) => `Notes ${n}`)];
      // An empty row is none, and headings written again are none either.
      const filled = rows.filter((row) => row.some((one) => one.trim() !== ''));
      fc.pre(filled.length > 0);
      const text = stringify([headings, ...filled], { ...options, quoted_match: /\n/u });
      const found = valueOf(findTable(text, (one) => headings.includes(one)));
      expect(found.headings).toEqual(headings);
      expect(found.rows.map(({ cells }) => cells)).toEqual(filled);
      let line = 2;
      for (const [at, row] of filled.entries()) {
        expect(found.rows[at]?.line).toBe(line);
        line += 1 + row.join('').split('\n').length - 1;
      }
    }),
    runs,
  );
});

it('reads any names of any children, however the file is saved', () => {
  const name = fc
    .string({ unit: fc.constantFrom(...'abcZŁëم王 ’-,;"'.split('')), minLength: 1, maxLength: 20 })
    .filter((text) => personName.safeParse(text).success && nameKey(text) !== '');
  const children = fc.uniqueArray(fc.record({ forename: name, surname: name }), {
    minLength: 1,
    maxLength: 8,
    selector: ({ forename, surname }) => nameKey(`${forename} ${surname}`),
  });
  fc.assert(
    fc.property(children, how, fc.constantFrom('utf8', 'utf16le'), (pupils, options, encoding) => {
      const rows = pupils.map(({ forename, surname }) => [surname, forename, '6B']);
      const text = stringify([['Surname', 'Forename', 'Class'], ...rows], {
        ...options,
        bom: true,
      });
      const table = valueOf(findPupilTable(valueOf(decodeText(Buffer.from(text, encoding)))));
      const file = valueOf(readPupils(table, ['surname', 'forename', 'class']));
      expect(file.bad).toEqual([]);
      expect(file.pupils.map((pupil) => pupil.name)).toEqual(
        pupils.map(({ forename, surname }) => tidy(`${forename} ${surname}`)),
      );
    }),
    runs,
  );
});

it('answers any text at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...'name,class;"\t\n\r a6'.split('')), maxLength: 400 }),
  );
  fc.assert(
    fc.property(text, (any) => {
      const table = findPupilTable(any);
      if (!table.ok) expect(table.problem.code).toBe('csv-unreadable');
      else expect(table.value.headings.length).toBeGreaterThan(1);
    }),
    runs,
  );
});
