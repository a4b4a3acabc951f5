import { z } from 'zod';
import { misplacements, slotNumber } from '../custody.ts';
import { deviceKind } from '../devices.ts';
import { id, instant, schoolDay, submission } from '../ids.ts';
import { note, shortAnswer } from '../text.ts';
import { OFFICE, call } from './call.ts';

const nothing = z.strictObject({});

/** The ladder of home time, in its order; the last two are of the day after a night in the cupboard. */
export const homeTimeSteps = [
  'class-asked',
  'home-called',
  'message-left',
  'adult-coming',
  'kept-overnight',
  'seal-intact',
  'seal-broken',
] as const;
export type HomeTimeStep = (typeof homeTimeSteps)[number];

const stillHeld = z.object({
  handover: id,
  pupil: z.object({ id, name: z.string(), className: z.string() }),
  slot: slotNumber,
  device: z.object({ kind: deviceKind, look: z.string() }),
  day: schoolDay,
  handedInAt: instant,
  release: z.enum(['ticket', 'adult']),
  misplaced: z.enum(misplacements).nullable(),
  /** The steps taken, in the order they were. */
  steps: z.array(
    z.object({
      step: z.enum(homeTimeSteps),
      note: z.string(),
      seal: z.string().nullable(),
      at: instant,
      by: z.string(),
    }),
  ),
  /** The seal it was kept under last; null when it never was. */
  seal: z.string().nullable(),
  /** Whether somebody should look at that seal: it was put on before today, and nobody has looked at it today. */
  sealToCheck: z.boolean(),
});

export type StillHeld = z.infer<typeof stillHeld>;

export const homeTimeCalls = {
  /** What is still held: by class, the class with most first. A confiscated device is not expected to go home. */
  'home-time.board': call({
    who: OFFICE,
    input: nothing,
    output: z.object({
      day: schoolDay,
      /** From when it is asked after, `15:20` in school time (a setting). */
      homeTime: z.string(),
      classes: z.array(z.object({ name: z.string(), held: z.array(stillHeld) })),
      /** How many those are. */
      total: z.number().int(),
      confiscated: z.array(stillHeld),
      /** Devices of earlier days under a seal nobody has looked at yet today: the day opens with them. */
      sealsToCheck: z.number().int(),
      /** Devices of earlier days, expected home, that nobody has put under a seal. */
      unsealed: z.number().int(),
    }),
  }),
  /** Writes a step down, for one device or several at once (a class was asked). What went home meanwhile is left out. */
  'home-time.step': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      handovers: z.array(id).min(1, 'empty').max(400),
      step: z.enum(['class-asked', 'home-called', 'message-left', 'adult-coming']),
      note,
    }),
    output: nothing,
    announces: ['phones'],
  }),
  /** Keeps a device overnight, in a bag with a numbered seal: not one that hangs on the bag of another child now. */
  'home-time.keep': call({
    who: OFFICE,
    input: z.strictObject({ submission, handover: id, seal: shortAnswer, note }),
    output: nothing,
    announces: ['phones'],
  }),
  /** The seal was looked at in the morning. A broken one needs a note (`seal-missing`: it was never kept under one). */
  'home-time.check-seal': call({
    who: OFFICE,
    input: z
      .strictObject({ submission, handover: id, intact: z.boolean(), note })
      .refine((seen) => seen.intact || seen.note !== '', { path: ['note'], message: 'empty' }),
    output: nothing,
    announces: ['phones'],
  }),
};
