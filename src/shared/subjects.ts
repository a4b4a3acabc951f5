import { z } from 'zod';

/**
 * What a committed change was about. The other windows hear the subject and ask again; they never hear the content.
 */
export const subjects = ['visits', 'phones', 'pupils', 'staff', 'rules', 'help', 'session', 'logs'] as const;
export const subject = z.enum(subjects);
export type Subject = z.infer<typeof subject>;
