import { z } from 'zod';

/**
 * What a committed change was about. The other windows hear the subject and ask again; they never hear the content.
 */
export const subjects = [
  'visits',
  'expected',
  'events',
  'cards',
  'roll-call',
  'phones',
  'counts',
  'pupils',
  'staff',
  'rules',
  'help',
  'session',
  'logs',
  'papers',
  'settings',
] as const;
export const subject = z.enum(subjects);
export type Subject = z.infer<typeof subject>;
