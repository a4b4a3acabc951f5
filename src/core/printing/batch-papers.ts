import { done, refused } from '../../shared/result.ts';
import { byClassAndName } from '../pupils/pupil-store.ts';
import type { Db } from '../store/database.ts';
import { batchStore } from './batch-store.ts';
import type { PaperReader } from './paper-reader.ts';

/** Readers of what is printed many to a page. `school` is the school’s name. */
export function batchPapers(
  db: Db,
  school: () => string,
): Readonly<Record<'child-cards' | 'slot-tags', PaperReader>> {
  const batches = batchStore(db);
  const idIn = (subject: string) => subject.slice('batch/'.length);
  return {
    /** Refuses with `child-card-cancelled` when none of them is good any more. */
    'child-cards'(subject) {
      const cards = batches
        .cards(idIn(subject))
        .toSorted(byClassAndName)
        .map(({ name, className, payload }) => ({ name, className, payload }));
      if (cards.length === 0) return refused('child-card-cancelled');
      return done({ paper: 'child-cards', school: school(), cards });
    },

    /** Refuses with `slot-tag-cancelled` when none of them is good any more. */
    'slot-tags'(subject) {
      const tags = batches.tags(idIn(subject));
      if (tags.length === 0) return refused('slot-tag-cancelled');
      return done({ paper: 'slot-tags', school: school(), tags });
    },
  };
}
