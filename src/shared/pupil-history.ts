import { z } from 'zod';
import { tellingWays } from './contract/confiscations.ts';
import { collector, confiscationReasons, custodies, seenCondition, slotNumber } from './custody.ts';
import { type ConditionCode, deviceKind } from './devices.ts';
import { id, instant, schoolDay } from './ids.ts';

/** What can have happened to a device beside its coming and going. */
export const besideKinds = [
  'ticket-reissued',
  'ticket-reprinted',
  'ticket-voided',
  'ticket-refused',
  'hand-in-undone',
  'return-undone',
  'amended',
  'put-right',
  'went-out',
  'found',
  'missed-in-count',
  'found-elsewhere',
  'class-asked',
  'home-called',
  'message-left',
  'adult-coming',
  'kept-overnight',
  'seal-intact',
  'seal-broken',
  'child-told',
  'parent-told',
] as const;

/** Something that happened to a device while it was here. */
const beside = z.object({
  what: z.enum(besideKinds),
  at: instant,
  by: z.string(),
  /** What was written then. Empty when it was written for devices of several children at once. */
  note: z.string(),
  /** The number of the seal, of what is about one. */
  seal: z.string().nullable(),
  /** The slot of the cupboard a count found it in, where that was not its own. */
  foundIn: slotNumber.nullable(),
  /** How it had looked until then, of what was amended. */
  looked: seenCondition.extend({ look: z.string() }).nullable(),
  /** Who was told, and how: the parent’s name; empty for the child. */
  told: z.object({ name: z.string(), how: z.enum(tellingWays) }).nullable(),
});

/** One stay of a device in the school’s custody, for the conversation with a parent. */
const stay = z.object({
  handover: id,
  custody: z.enum(custodies),
  device: z.object({ kind: deviceKind, look: z.string() }),
  day: schoolDay,
  slot: slotNumber,
  state: z.enum(['held', 'returned', 'undone']),
  /** `adult`: to an adult only, since the child had no permission to bring it, or it was taken from the child. */
  release: z.enum(['ticket', 'adult']),
  in: seenCondition.extend({ at: instant, by: z.string() }),
  out: seenCondition.extend({ at: instant, by: z.string(), collector }).nullable(),
  /** Of a confiscated device. `takenFromChildBy` is empty when whoever wrote it down took it. */
  confiscated: z
    .object({ why: z.enum(confiscationReasons), takenFromChildBy: z.string(), place: z.string() })
    .nullable(),
  /** In the order it happened. */
  beside: z.array(beside),
});

/** Everything in the record about one child’s devices, or one kind of device of that child. Nothing about anybody else’s. */
export const pupilHistory = z.object({
  pupil: z.object({ id, name: z.string(), className: z.string(), left: z.boolean() }),
  /** Null for all of the child’s devices. */
  device: deviceKind.nullable(),
  /** Newest first. */
  stays: z.array(stay),
  /** Whether there is more than `stays` holds. */
  more: z.boolean(),
});

export type PupilHistory = z.infer<typeof pupilHistory>;
export type Stay = z.infer<typeof stay>;
export type Beside = z.infer<typeof beside>;
export type BesideKind = (typeof besideKinds)[number];

/** The marks seen at the return that were not there when the device came in. */
export function newMarks({ in: came, out }: Stay): ConditionCode[] {
  return (out?.conditions ?? []).filter((code) => !came.conditions.includes(code));
}

/** How a stay stands now, in one word. */
export function stayState({ state, custody }: Stay) {
  if (custody === 'hand-in' || state === 'undone') return state;
  return state === 'held' ? 'confiscated' : 'released';
}
