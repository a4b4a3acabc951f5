import { contract } from '../../shared/contract.ts';
import { done, refused } from '../../shared/result.ts';
import { nameKey } from '../../shared/text.ts';
import { actorOf, type Parts } from '../parts.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { instantOf } from '../school-day.ts';
import { byClassAndName, pupilStore } from './pupil-store.ts';

/** The pupil register. */
export function pupilRoutes(parts: Parts): Routes<'pupils.list' | 'pupils.add'> {
  const { db, ledger, ports, newId, submit } = parts;
  const pupils = pupilStore(db);

  return {
    'pupils.list': route(contract['pupils.list'], () =>
      done(
        pupils
          .all()
          .toSorted(byClassAndName)
          .map(({ id, name, className }) => ({ id, name, className, left: false })),
      ),
    ),
    'pupils.add': route(contract['pupils.add'], ({ submission, name, className }, caller) =>
      submit<{ id: string }>(
        { id: submission, call: 'pupils.add' },
        () => {
          const key = nameKey(name);
          const classKey = nameKey(className);
          const all = pupils.all();
          const sameClass = all.filter((pupil) => nameKey(pupil.className) === classKey);
          if (sameClass.some((pupil) => pupil.nameKey === key)) return refused('pupil-exists');
          const id = newId();
          const now = ports.clock.now();
          // One class has one spelling.
          const spelling = sameClass[0]?.className ?? className;
          pupils.add({ id, name, nameKey: key, className: spelling, addedAt: instantOf(now) });
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
  };
}
