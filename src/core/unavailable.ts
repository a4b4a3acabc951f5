import { contract, isCallName } from '../shared/contract.ts';
import { languages } from '../shared/languages.ts';
import { done, refused } from '../shared/result.ts';
import type { Dispatch } from './dispatch.ts';
import type { KioskSetup } from './kiosk-routes.ts';
import { route } from './route.ts';
import { schoolDayOf, TIME_ZONE } from './school-day.ts';
import { firstSettings } from './settings/school-settings.ts';
import type { StoreFault } from './store/database.ts';

/**
 * The way in while the register’s file cannot be used: the kiosk says so and takes nothing, so that nothing is
 * acknowledged that would be lost.
 */
export function unavailableDispatch(fault: StoreFault, setup: KioskSetup, now: () => number): Dispatch {
  const state = route(contract['kiosk.state'], () =>
    done({
      school: { name: '' },
      day: schoolDayOf(now()),
      timeZone: TIME_ZONE,
      deskPlace: setup.deskPlace(),
      languages: languages.map(({ tag }) => tag),
      sounds: false,
      camera: false,
      deskCamera: false,
      scanner: firstSettings.scanner,
      lockAfter: firstSettings.deskLock,
      passByItself: false,
      closingTime: firstSettings.closingTime,
      idle: setup.idle,
      recordReady: false,
    }),
  );
  return async (name, input, sender) => {
    if (!isCallName(name)) return refused('not-allowed');
    if (name === 'kiosk.state') return state.answer(input, { ...sender, staff: null });
    return refused('record-unavailable', { facts: { fault } });
  };
}
