import type { Board } from '../../shared/contract/phones.ts';
import { cupboardStore } from '../cupboard/cupboard-store.ts';
import { keyStore } from '../cupboard/key-store.ts';
import { byClassAndName } from '../pupils/pupil-store.ts';
import { schoolDayOf } from '../school-day.ts';
import { schoolSettings } from '../settings/school-settings.ts';
import { boardSlots, isOverdue } from './board-slots.ts';
import { boardStore, type HeldRow } from './board-store.ts';
import { bringingStore } from './bringing-store.ts';
import { conditionsOf, type Desk } from './desk.ts';
import { pastStore, type UsualRow } from './past-store.ts';
import { recentReader } from './recent.ts';

type BoardPupil = Board['pupils'][number];

/** Everything the phone desk shows, read in one go. */
export function boardReader(desk: Desk): () => Board {
  const { db, ports } = desk.parts;
  const store = boardStore(db);
  const cupboard = cupboardStore(db);
  const keys = keyStore(db);
  const bringing = bringingStore(db);
  const past = pastStore(db);
  const recentOf = recentReader(desk, store);

  /** How every child without a device here stands. */
  function standings(day: string, returned: readonly { pupil: string }[]) {
    const goneHome = new Set(returned.map(({ pupil }) => pupil));
    const permitted = schoolSettings(db).permissionAsked ? new Set(bringing.permitted(day)) : undefined;
    const keeping = new Set(bringing.keeping(day));
    return (pupil: string): BoardPupil['state'] => {
      if (goneHome.has(pupil)) return 'gone-home';
      if (keeping.has(pupil)) return 'own-device';
      return permitted?.has(pupil) === false ? 'no-permission' : 'not-yet';
    };
  }

  const read = db.transaction((): Board => {
    const now = ports.clock.now();
    const day = schoolDayOf(now);
    const held = store.held();
    const returned = store.returned(day);
    const slots = boardSlots(cupboard.all(), held, day);
    const free = new Set(slots.filter(({ state }) => state === 'free').map(({ number }) => number));
    const ofPupil = oneEach(held);
    const usual = new Map(past.everyUsual().map((row) => [row.pupil, row]));
    const standing = standings(day, returned);

    const pupils = store
      .pupils()
      .toSorted(byClassAndName)
      .map(({ id, name, className, left }): BoardPupil => {
        const mine = ofPupil.get(id);
        const last = usual.get(id);
        return {
          id,
          name,
          className,
          state: mine ? (mine.day < day ? 'earlier-day' : 'handed-in') : standing(id),
          handover: mine?.id ?? null,
          slot: mine?.slot ?? null,
          since: mine?.day ?? null,
          usualSlot: last && free.has(last.slot) ? last.slot : null,
          usualDevice: last ? deviceOf(last) : null,
          left: left === 1,
        };
      });

    const open = keys.open();
    return {
      day,
      classes: classesOf(pupils),
      pupils,
      slots,
      nextFreeSlot: slots.find(({ state }) => state === 'free')?.number ?? null,
      open: open ? { since: open.since, by: open.by, keyHolder: open.keyHolder } : null,
      recent: recentOf(day, now),
      counts: {
        held: held.length,
        returned: returned.length,
        overdue: held.filter((row) => isOverdue(row, day)).length,
        wrong: held.filter(({ misplaced }) => misplaced !== null).length,
      },
    };
  });
  return () => read.deferred();
}

/** The one handover a child’s tile shows: what was handed in before what was confiscated, then the one held longest. */
function oneEach(held: readonly HeldRow[]): ReadonlyMap<string, HeldRow> {
  const shown = new Map<string, HeldRow>();
  for (const row of held) {
    const other = shown.get(row.pupil);
    const first = other && (row.custody === other.custody ? row.day < other.day : row.custody === 'hand-in');
    if (!other || first) shown.set(row.pupil, row);
  }
  return shown;
}

function deviceOf({ kind, look, conditions, note }: UsualRow): BoardPupil['usualDevice'] {
  return { kind, look, conditions: conditionsOf(conditions), note };
}

/** The classes in the order of their children, with how many have a device in the cupboard. */
function classesOf(tiles: readonly BoardPupil[]): Board['classes'] {
  const classes = new Map<string, Board['classes'][number]>();
  for (const { className, handover } of tiles) {
    const found = classes.get(className) ?? { name: className, pupils: 0, handedIn: 0 };
    found.pupils += 1;
    if (handover !== null) found.handedIn += 1;
    classes.set(className, found);
  }
  return [...classes.values()];
}
