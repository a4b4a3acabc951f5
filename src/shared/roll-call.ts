import { z } from 'zod';
import { id, instant } from './ids.ts';
import { visitorKind } from './visitor-kinds.ts';

const person = z.object({
  visit: id,
  name: z.string(),
  kind: visitorKind,
  organisation: z.string().nullable(),
  seeing: z.string(),
  arrivedAt: instant,
  /** `left`: signed out after the roll call began. */
  state: z.enum(['missing', 'safe', 'left']),
  changedAt: instant.nullable(),
  changedBy: z.string().nullable(),
});

/** A roll call (S2): everybody on site when it began, and whoever came since. */
export const rollCall = z.object({
  id,
  kind: z.enum(['drill', 'real']),
  what: z.enum(['evacuation', 'lockdown']),
  startedAt: instant,
  startedBy: z.string(),
  endedAt: instant.nullable(),
  endedBy: z.string().nullable(),
  note: z.string(),
  people: z.array(person),
});

export type RollCall = z.infer<typeof rollCall>;
