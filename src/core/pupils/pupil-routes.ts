import { contract } from '../../shared/contract.ts';
import { done, refused } from '../../shared/result.ts';
import { nameKey } from '../../shared/text.ts';
import { actorOf, type Parts } from '../parts.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { instantOf } from '../school-day.ts';
import { changeAction } from './change-pupil.ts';
import { classKey } from './class-key.ts';
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
  const { db, ledger, ports, newId, submit } = parts;
  const pupils = pupilStore(db);
  const fileColumns = fileColumnStore(db);
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
    'pupils.add': route(contract['pupils.add'], ({ submission, name, className }, caller) =>
      submit<{ id: string }>(
        { id: submission, call: 'pupils.add' },
        () => {
          const key = nameKey(name);
          const sameClass = pupils
            .all()
            .filter((pupil) => !pupil.left && classKey(pupil.className) === classKey(className));
          if (sameClass.some((pupil) => pupil.nameKey === key)) return refused('pupil-exists');
          const id = newId();
          const now = ports.clock.now();
          // One class has one spelling.
          const spelling = sameClass[0]?.className ?? className;
          pupils.add({ id, name, nameKey: key, className: spelling, number: null, addedAt: instantOf(now) });
          ledger.append(
            {
              actor: actorOf(staffOf(caller)),
              action: 'pupil.added',
              subject: `pupil/${id}`,
              details: { name, class: spelling },
            },
            now,
          );
          return done({ subject: id, value: { id } });
        },
        (id) => done({ id }),
      ),
    ),
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
