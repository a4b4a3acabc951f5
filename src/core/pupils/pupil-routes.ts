import { contract } from '../../shared/contract.ts';
import { done } from '../../shared/result.ts';
import type { Parts } from '../parts.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { addAction } from './add-pupil.ts';
import { changeAction } from './change-pupil.ts';
import { fileColumnStore } from './file-column-store.ts';
import { guessColumns } from './guess-columns.ts';
import { importAction } from './import-pupils.ts';
import { byClassAndName, pupilStore } from './pupil-store.ts';
import { findPupilTable } from './read-pupil-file.ts';

/** How many rows of a file are shown for the eye. */
const SAMPLE = 3;

type PupilCall = 'pupils.list' | 'pupils.add' | 'pupils.change' | 'pupils.read-file' | 'pupils.import';

/** The pupil register. */
export function pupilRoutes(parts: Parts): Routes<PupilCall> {
  const { db } = parts;
  const pupils = pupilStore(db);
  const fileColumns = fileColumnStore(db);
  const add = addAction(parts);
  const change = changeAction(parts);
  const importPupils = importAction(parts);

  return {
    'pupils.list': route(contract['pupils.list'], () =>
      done(
        pupils
          .all()
          .toSorted(byClassAndName)
          .map(({ id, name, className, left }) => ({ id, name, className, left })),
      ),
    ),
    'pupils.add': route(contract['pupils.add'], (input, caller) => add(input, staffOf(caller))),
    'pupils.change': route(contract['pupils.change'], (input, caller) => change(input, staffOf(caller))),
    'pupils.read-file': route(contract['pupils.read-file'], ({ text }) => {
      const table = findPupilTable(text);
      if (!table.ok) return table;
      const { headings, titled, rows } = table.value;
      const remembered = titled ? fileColumns.find(headings) : undefined;
      return done({
        headings,
        sample: rows.slice(0, SAMPLE),
        rows: rows.length,
        columns: remembered ?? guessColumns(table.value),
        remembered: remembered !== undefined,
      });
    }),
    'pupils.import': route(contract['pupils.import'], (input, caller) =>
      importPupils(input, staffOf(caller)),
    ),
  };
}
