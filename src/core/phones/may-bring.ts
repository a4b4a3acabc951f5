import type { Parts } from '../parts.ts';
import type { Release } from '../../shared/custody.ts';
import { schoolDayOf } from '../school-day.ts';
import { schoolSettings } from '../settings/school-settings.ts';
import { bringingStore } from './bringing-store.ts';
import type { Handover } from './handover-store.ts';
import type { WhyAsk } from './take-in.ts';

/** What speaks against taking a child’s device in today: it is kept by agreement, or there is no permission for it. */
export function mayBring({ db }: Parts): (pupil: string, now: number) => WhyAsk | null {
  const bringing = bringingStore(db);
  return (pupil, now) => {
    const { permitted, keeping } = bringing.of(pupil, schoolDayOf(now));
    if (keeping) return 'keeps-own-device';
    return schoolSettings(db).permissionAsked && !permitted ? 'permission-missing' : null;
  };
}

/**
 * To whom a held device goes now: a permission given since it came in makes its ticket enough. A confiscated one goes to
 * an adult whatever the child may bring.
 */
export function releaseNow({ db, ports }: Parts): (handover: Handover) => Release {
  const bringing = bringingStore(db);
  return ({ release, custody, pupil }) =>
    release === 'adult' &&
    custody === 'hand-in' &&
    bringing.of(pupil, schoolDayOf(ports.clock.now())).permitted
      ? 'ticket'
      : release;
}
