import { deviceKind } from '../../shared/devices.ts';
import type { PaperContent } from '../../shared/papers.ts';
import { done, type Result } from '../../shared/result.ts';
import type { Happening } from '../ledger/ledger.ts';
import type { Parts } from '../parts.ts';
import { instantOf, TIME_ZONE } from '../school-day.ts';
import { staffStore } from '../staff/staff-store.ts';
import { kioskStore } from '../store/kiosk-store.ts';
import { historyReader } from './pupil-history.ts';

/** Reads the paper of a child’s history: `pupil/<id>`, or `pupil/<id>/<kind of device>`, for whoever asked for it. */
export function historyPaper({ db, ports: { clock } }: Parts) {
  const history = historyReader(db);
  const kiosk = kioskStore(db);
  const staff = staffStore(db);

  return (subject: string, actor: Happening['actor']): Result<PaperContent> => {
    const [, id = '', kind] = subject.split('/');
    const read = history(id, kind === undefined ? null : deviceKind.parse(kind));
    if (!read.ok) return read;
    return done({
      paper: 'pupil-history',
      school: kiosk.get()?.schoolName ?? '',
      timeZone: TIME_ZONE,
      madeAt: instantOf(clock.now()),
      madeBy: staff.find(actor.slice('staff/'.length))?.name ?? '',
      history: read.value,
    });
  };
}
