import type { PaperContent } from '../../shared/papers.ts';
import { instantOf, TIME_ZONE } from '../school-day.ts';
import type { Db } from '../store/database.ts';
import { schoolSettings } from '../settings/school-settings.ts';
import { kioskStore } from '../store/kiosk-store.ts';
import { visitStore } from '../visits/visit-store.ts';
import { rollCallStore } from './roll-call-store.ts';

type Content<P extends PaperContent['paper']> = Extract<PaperContent, { paper: P }>;

/** What the list is for: out of the building, or safe inside it. */
export type OnSiteList = Content<'on-site'>['what'];

/** The list of everybody on site at an instant (milliseconds, UTC). */
export function onSitePaper(db: Db, what: OnSiteList, now: number): Content<'on-site'> {
  const people = visitStore(db)
    .open()
    .map(({ name, kind, organisation, seeing, arrivedAt }) => ({
      name,
      kind,
      organisation,
      seeing,
      arrivedAt,
    }));
  return {
    paper: 'on-site',
    what,
    school: schoolOf(db),
    timeZone: TIME_ZONE,
    madeAt: instantOf(now),
    people,
  };
}

/** Both lists, and the second folder the school keeps them in. */
export interface OnSiteLists {
  papers: readonly Content<'on-site'>[];
  secondFolder: string | null;
}

/** Who is on site at an instant (milliseconds, UTC), as the files that are always ready show it. */
export function onSiteLists(db: Db, now: number): OnSiteLists {
  return {
    papers: [onSitePaper(db, 'evacuation', now), onSitePaper(db, 'lockdown', now)],
    secondFolder: schoolSettings(db).sheetFolder,
  };
}

/** The record of an ended roll call, or of one as far as it has come. Undefined when there is no such roll call. */
export function rollCallPaper(db: Db, id: string, now: number): Content<'roll-call'> | undefined {
  const store = rollCallStore(db);
  const head = store.head(id);
  if (!head) return undefined;
  const rollCall = store.withPeople(head);
  return { paper: 'roll-call', school: schoolOf(db), timeZone: TIME_ZONE, madeAt: instantOf(now), rollCall };
}

function schoolOf(db: Db): string {
  return kioskStore(db).get()?.schoolName ?? '';
}
