import { z } from 'zod';
import { submission } from '../ids.ts';
import { settings } from '../settings.ts';
import { ALL_STAFF, HEAD, call } from './call.ts';

/** The school’s settings (S8). */
export const settingCalls = {
  'settings.read': call({ who: ALL_STAFF, input: z.strictObject({}), output: settings }),
  /** Changes some of them; the ledger keeps what they were and what they are. */
  'settings.change': call({
    who: HEAD,
    input: z.strictObject({ submission, changes: settings.partial() }),
    output: settings,
    announces: ['settings'],
  }),
};
