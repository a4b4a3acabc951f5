import type { DayLog } from '../../shared/papers.ts';
import { done } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { ledgerStore } from '../ledger/ledger-store.ts';
import { actorOf, type Parts } from '../parts.ts';
import { instantOf } from '../school-day.ts';
import { kioskStore } from '../store/kiosk-store.ts';
import { readDayLog } from './day-log.ts';
import type { ManifestFacts } from './manifest.ts';
import { sealDay } from './seal-day.ts';

/** Reads the day and seals it in one transaction: the seal covers the entry of everything the log tells. */
export function sealedDay(
  parts: Parts,
  day: string,
  staff: StaffSession,
): { log: DayLog; facts: ManifestFacts } {
  const { db, ports, kiosk } = parts;
  const taken = parts.act(() => {
    const log = readDayLog(db, day);
    const entriesOfDay = ledgerStore(db).dayRange(day).count;
    const { body, seal } = sealDay(parts, day, actorOf(staff));
    return done({
      log,
      facts: {
        school: kioskStore(db).get()?.schoolName ?? '',
        kiosk,
        day,
        timeZone: log.timeZone,
        exportedAt: instantOf(ports.clock.now()),
        exportedBy: { id: staff.id, name: staff.name },
        entries: body.to,
        head: body.head,
        entriesOfDay,
        seal,
        publicKey: ports.keys.publicKey(),
      },
    });
  });
  if (!taken.ok) throw new Error('Reading a day was refused');
  return taken.value;
}
