import type { SchoolEvent } from '../../../src/shared/contract/events.ts';
import type { Kiosk } from './open-kiosk.ts';
import { valueOf } from './visits.ts';

/** Puts an event on for the whole of today; somebody of the office must be signed in. Its sign is on the wall then. */
export async function putOn({ call, deskPage, publicPage }: Kiosk, name: string): Promise<SchoolEvent> {
  const { day } = valueOf(await call(publicPage, 'kiosk.state', {}));
  const submission = crypto.randomUUID();
  const event = { submission, name, day, from: '00:00', until: '23:59' };
  return valueOf(await call(deskPage, 'events.add', event));
}
