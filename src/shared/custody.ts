import { z } from 'zod';
import { conditionCode } from './devices.ts';
import { personName } from './text.ts';

/** Most slots and shelves a cupboard can have. */
export const SLOTS_MOST = 400;
export const SHELVES_MOST = 50;
export const slotNumber = z.number().int().min(1).max(SLOTS_MOST);

/** Why the school has a device: handed in as every day, or taken from the child. */
export const custodies = ['hand-in', 'confiscation'] as const;
export type Custody = (typeof custodies)[number];

/** Who may have a device back: whoever shows its ticket, or an adult only. */
export const releases = ['ticket', 'adult'] as const;
export type Release = (typeof releases)[number];

/** Why a device was taken from a child. */
export const confiscationReasons = ['used-in-school', 'not-handed-in', 'photograph', 'other'] as const;

/** Why a device held in the record is not known to lie in its slot. */
export const misplacements = ['went-out', 'missing', 'elsewhere'] as const;
export type Misplacement = (typeof misplacements)[number];

/** What releases a device: a printed day ticket, the child’s own card, or the tag of the slot. */
export const ticketKinds = ['day', 'card', 'tag'] as const;
export type TicketKind = (typeof ticketKinds)[number];

/** What was seen on a device when it changed hands. */
export const seenCondition = z.object({ conditions: z.array(conditionCode), note: z.string() });

/** An adult’s name. «pupil» alone stands in the record for the child, so it is not taken for anybody’s name as it is. */
export const adultName = personName.transform((name) => (name === 'pupil' ? 'Pupil' : name));

/** Who took the device away. */
export const collector = z.discriminatedUnion('who', [
  z.object({ who: z.literal('pupil') }),
  z.object({ who: z.literal('adult'), name: adultName }),
]);

/** How the office knew the child (or adult) when a ticket was lost, or the adult who collects a confiscated device. */
export const identityChecks = [
  'known-by-staff',
  'teacher-confirmed',
  'parent-confirmed',
  'photo-id',
] as const;
