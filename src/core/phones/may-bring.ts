import type { Parts } from '../parts.ts';
import { schoolDayOf } from '../school-day.ts';
import { schoolSettings } from '../settings/school-settings.ts';
import { bringingStore } from './bringing-store.ts';
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
