import { contract } from '../shared/contract.ts';
import { lockAfter } from '../shared/desk-lock.ts';
import { refused, done } from '../shared/result.ts';
import type { Parts } from './parts.ts';
import { route, type Routes } from './route.ts';
import { schoolDayOf, TIME_ZONE } from './school-day.ts';
import { schoolSettings } from './settings/school-settings.ts';
import { kioskStore } from './store/kiosk-store.ts';

/** How this machine is set up, as the shell found it. */
export interface KioskSetup {
  deskPlace(): 'window' | 'second-display' | 'same-screen';
  /** Seconds without a touch before the warning, and how long the warning stands. */
  idle: { warnAfter: number; clearAfter: number };
}

/** What the kiosk says of itself. */
export function kioskRoutes({ db, ports }: Parts, setup: KioskSetup): Routes<'kiosk.state'> {
  const kiosks = kioskStore(db);
  return {
    'kiosk.state': route(contract['kiosk.state'], () => {
      const kiosk = kiosks.get();
      if (!kiosk) return refused('record-unavailable');
      const set = schoolSettings(db);
      const { languages, sounds, camera, deskCamera, scanner, closingTime, passPrinter } = set;
      const deskPlace = setup.deskPlace();
      return done({
        school: { name: kiosk.schoolName },
        day: schoolDayOf(ports.clock.now()),
        timeZone: TIME_ZONE,
        deskPlace,
        languages,
        sounds,
        camera,
        deskCamera,
        scanner,
        lockAfter: lockAfter(set, deskPlace),
        passByItself: passPrinter.byItself,
        closingTime,
        idle: setup.idle,
        recordReady: true,
      });
    }),
  };
}
