import { contract } from '../../shared/contract.ts';
import type { Confiscation } from '../../shared/contract/confiscations.ts';
import { done, refused } from '../../shared/result.ts';
import type { Parts } from '../parts.ts';
import { conditionsOf } from '../phones/desk.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { instantOf } from '../school-day.ts';
import { adultsOf } from './adult-names.ts';
import type { ConfiscationRow } from './confiscation-store.ts';
import { makeCustody } from './custody.ts';
import { releaseAction } from './release.ts';
import { takeAction } from './take.ts';

type ConfiscationCall =
  'confiscations.list' | 'confiscations.take' | 'confiscations.tell' | 'confiscations.release';

/** How long what was released stays on the list, in milliseconds: four weeks. */
const LISTED = 28 * 24 * 3_600_000;

/** Confiscated devices: taking one, telling of it, releasing it, and the list of them. */
export function confiscationRoutes(parts: Parts): Routes<ConfiscationCall> {
  const { db, ports, submit } = parts;
  const custody = makeCustody(parts);
  const { store } = custody;
  const confiscate = takeAction(custody);
  const release = releaseAction(custody);
  const shown = (row: ConfiscationRow) => shownAs(row, store.toldOf(row.handover));
  const list = db.transaction((): Confiscation[] =>
    [...store.held(), ...store.releasedSince(instantOf(ports.clock.now() - LISTED))].map(shown),
  );

  return {
    'confiscations.list': route(contract['confiscations.list'], () => done(list.deferred())),
    'confiscations.take': route(contract['confiscations.take'], (input, caller) =>
      confiscate(input, staffOf(caller)),
    ),
    'confiscations.tell': route(contract['confiscations.tell'], ({ submission, handover, told }, caller) =>
      submit(
        { id: submission, call: 'confiscations.tell' },
        () => {
          const found = store.find(handover);
          // A parent may be told after it was released; of one that was undone there is nothing to tell.
          if (!found || found.state === 'undone') return refused('handover-not-held');
          const by = { staff: staffOf(caller), now: ports.clock.now() };
          return done({ subject: custody.tell(handover, told, by), value: {} });
        },
        () => done({}),
      ),
    ),
    'confiscations.release': route(contract['confiscations.release'], release),
  };
}

function shownAs(row: ConfiscationRow, told: Confiscation['told']): Confiscation {
  const { handover, slot, why, takenFromChildBy, place, takenAt, day, writtenBy } = row;
  return {
    handover,
    pupil: { id: row.pupil, name: row.pupilName, className: row.className },
    slot,
    device: { kind: row.deviceKind, look: row.look },
    conditions: conditionsOf(row.conditionsIn),
    note: row.noteIn,
    why,
    takenFromChildBy,
    place,
    takenAt,
    day,
    writtenBy,
    adults: adultsOf(row.adults),
    told,
    released: releaseOf(row),
  };
}

function releaseOf({ releasedAt, releasedBy, releasedTo, identity, strokes, typed }: ConfiscationRow) {
  if (releasedAt === null || releasedBy === null || releasedTo === null || identity === null) return null;
  const signed = strokes === null ? (typed === null ? 'assisted' : 'typed') : 'drawn';
  return { at: releasedAt, by: releasedBy, to: releasedTo, identity, signed } as const;
}
