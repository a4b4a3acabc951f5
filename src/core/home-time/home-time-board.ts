import type { CallOutput } from '../../shared/contract.ts';
import type { StillHeld } from '../../shared/contract/home-time.ts';
import type { Parts } from '../parts.ts';
import { byClassAndName } from '../pupils/pupil-store.ts';
import { schoolDayOf } from '../school-day.ts';
import { schoolSettings } from '../settings/school-settings.ts';
import { homeTimeStore, type LadderRow, type StillHeldRow } from './home-time-store.ts';
import { sealOf } from './seals.ts';

type HomeTimeBoard = CallOutput<'home-time.board'>;

/** Reads what is still held, with the steps taken for each. */
export function homeTimeBoard({ db, ports }: Parts): () => HomeTimeBoard {
  const store = homeTimeStore(db);

  const read = db.transaction((): HomeTimeBoard => {
    const day = schoolDayOf(ports.clock.now());
    const rows = store.held().toSorted(byClassAndName);
    const shown = (custody: StillHeldRow['custody']) =>
      rows.filter((row) => row.custody === custody).map((row) => stillHeld(row, store.stepsOf(row.id), day));
    const expected = shown('hand-in');
    return {
      day,
      homeTime: schoolSettings(db).homeTime,
      classes: byClass(expected),
      total: expected.length,
      confiscated: shown('confiscation'),
      sealsToCheck: expected.filter(({ sealToCheck }) => sealToCheck).length,
      unsealed: expected.filter((one) => one.day < day && one.seal === null).length,
    };
  });
  return () => read.deferred();
}

/** The class with most first; of two with as many, the one that comes first at the desk. */
function byClass(expected: readonly StillHeld[]): HomeTimeBoard['classes'] {
  const classes = Map.groupBy(expected, ({ pupil }) => pupil.className);
  return [...classes]
    .map(([name, held]) => ({ name, held }))
    .toSorted((a, b) => b.held.length - a.held.length);
}

function stillHeld(row: StillHeldRow, ladder: readonly LadderRow[], today: string): StillHeld {
  const { id, slot, day, handedInAt, release, misplaced } = row;
  const { seal, toCheck } = sealOf(ladder, today);
  return {
    handover: id,
    pupil: { id: row.pupil, name: row.name, className: row.className },
    slot,
    device: { kind: row.deviceKind, look: row.look },
    day,
    handedInAt,
    release,
    misplaced,
    steps: ladder.map(({ step, note, seal: number, at, by }) => ({ step, note, seal: number, at, by })),
    seal,
    sealToCheck: toCheck,
  };
}
