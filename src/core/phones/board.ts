import type { Board } from '../../shared/contract/phones.ts';
import { cupboardStore } from '../cupboard/cupboard-store.ts';
import { byClassAndName, pupilStore } from '../pupils/pupil-store.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { boardStore, type HeldRow, type RecentRow } from './board-store.ts';
import { type Desk, UNDO_WINDOW } from './desk.ts';

/** How many steps the desk shows under «what happened last». */
const RECENT = 12;

type BoardPupil = Board['pupils'][number];

/** Everything the phone desk shows, read in one go. */
export function boardReader({ parts: { db, ports } }: Desk): () => Board {
  const store = boardStore(db);
  const pupils = pupilStore(db);
  const cupboard = cupboardStore(db);

  const read = db.transaction((): Board => {
    const now = ports.clock.now();
    const day = schoolDayOf(now);
    const held = store.held();
    const bySlot = new Map(held.map((row) => [row.slot, row]));
    const byPupil = new Map<string, HeldRow>();
    // A child with two devices shows the one held longest; the other is under its slot.
    for (const row of held) {
      const other = byPupil.get(row.pupil);
      if (!other || row.day < other.day) byPupil.set(row.pupil, row);
    }
    const returned = store.returned(day);
    const goneHome = new Set(returned.map(({ pupil }) => pupil));
    const lastSlot = new Map(store.lastSlots().map(({ pupil, slot }) => [pupil, slot]));
    const numbers = cupboard.numbers();
    const free = new Set(numbers.filter((number) => !bySlot.has(number)));

    const tiles = pupils
      .all()
      .toSorted(byClassAndName)
      .map(({ id, name, className }): BoardPupil => {
        const mine = byPupil.get(id);
        const last = lastSlot.get(id) ?? null;
        return {
          id,
          name,
          className,
          state: mine
            ? mine.day < day
              ? 'earlier-day'
              : 'handed-in'
            : goneHome.has(id)
              ? 'gone-home'
              : 'not-yet',
          handover: mine?.id ?? null,
          slot: mine?.slot ?? null,
          since: mine?.day ?? null,
          usualSlot: last !== null && free.has(last) ? last : null,
          usualDevice: null,
          left: false,
        };
      });
    const overdue = held.filter((row) => row.day < day).length;

    return {
      day,
      classes: classesOf(tiles),
      pupils: tiles,
      slots: numbers.map((number) => {
        const row = bySlot.get(number);
        const state = row ? (row.day < day ? 'overdue' : 'held') : 'free';
        return { number, shelf: 1, state, handover: row?.id ?? null, custody: null };
      }),
      nextFreeSlot: numbers.find((number) => free.has(number)) ?? null,
      recent: store.recent(day, RECENT).map((row) => recentOf(row, now)),
      counts: { held: held.length, returned: returned.length, overdue, wrong: 0 },
      open: null,
    };
  });
  return () => read.deferred();
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

function recentOf({ newest, ...row }: RecentRow, now: number): Board['recent'][number] {
  const until = Date.parse(row.at) + UNDO_WINDOW;
  const undoable = newest === 1 && (row.what === 'handed-in' || row.what === 'returned');
  const open = undoable && Math.abs(now - Date.parse(row.at)) <= UNDO_WINDOW;
  return { ...row, undoUntil: open ? instantOf(until) : null, canPutRight: false };
}
