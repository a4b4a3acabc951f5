import { z } from 'zod';
import { instant, schoolDay } from '../ids.ts';
import { settings } from '../settings.ts';
import { role, staffSession } from '../staff.ts';
import { ALL_STAFF, call } from './call.ts';

const nothing = z.strictObject({});

/** Why the office was called to the door. */
export const helpReasons = ['help', 'declined', 'sign-with-me', 'no-visit-found'] as const;

export type HelpReason = (typeof helpReasons)[number];

/** Calls about the kiosk itself: what it is, who is at the desk, and calling the office. */
export const kioskCalls = {
  /** What every screen needs before it can show itself. */
  'kiosk.state': call({
    who: 'anyone',
    input: nothing,
    output: z.object({
      school: z.object({ name: z.string() }),
      day: schoolDay,
      timeZone: z.string(),
      /** Where the staff desk stands on this machine. */
      deskPlace: z.enum(['window', 'second-display', 'same-screen']),
      /** Tags of the languages offered, English first. */
      languages: z.array(z.string()),
      /** Whether chimes may sound, and whether a camera may read codes at the door and at the desk. */
      sounds: z.boolean(),
      camera: z.boolean(),
      deskCamera: z.boolean(),
      /** How the scanner types. */
      scanner: settings.shape.scanner,
      /** Seconds without a touch after which the desk locks itself, where it stands on this machine. */
      lockAfter: z.number(),
      /** Whether a pass prints by itself once a visitor is in. */
      passByItself: z.boolean(),
      /** When visits still open are closed by the system, `18:00` in school time. */
      closingTime: z.string(),
      /** Seconds without a touch before the warning, and how long the warning stands. */
      idle: z.object({ warnAfter: z.number(), clearAfter: z.number() }),
      /** Whether the record can be written; false after damage was found at start. */
      recordReady: z.boolean(),
    }),
  }),
  /** Brings the staff desk to the front, at the phones or at the staff door. */
  'desk.open': call({
    who: 'anyone',
    input: z.strictObject({ door: z.enum(['phones', 'staff']) }),
    output: nothing,
  }),
  /** Which door the desk was last opened by. */
  'desk.door': call({ who: 'desk', input: nothing, output: z.object({ door: z.enum(['phones', 'staff']) }) }),
  /** Gives the screen back to the public face, where both share one display. */
  'desk.leave': call({ who: 'desk', input: nothing, output: nothing, announces: ['session'] }),
  /** Calls the office to the door. */
  'help.call': call({
    who: 'anyone',
    input: z.strictObject({ submission: z.uuid(), reason: z.enum(helpReasons) }),
    output: nothing,
    announces: ['help'],
  }),
  /** The calls nobody has answered yet, oldest first. No names: the desk’s window shows this even when locked. */
  'help.waiting': call({
    who: 'desk',
    input: nothing,
    output: z.array(z.object({ id: z.uuid(), at: instant, reason: z.enum(helpReasons) })),
  }),
  /** Marks a call as answered. */
  'help.answer': call({
    who: ALL_STAFF,
    input: z.strictObject({ id: z.uuid() }),
    output: nothing,
    announces: ['help'],
  }),
  /** Who is signed in at the desk, if anybody. */
  'session.current': call({
    who: 'desk',
    input: nothing,
    output: z.object({ staff: staffSession.nullable(), headNeeded: z.boolean() }),
  }),
  /** The people who can witness a signature or sign in: names and roles, nothing else. */
  'staff.names': call({
    who: 'anyone',
    input: nothing,
    output: z.array(z.object({ id: z.uuid(), name: z.string(), role })),
  }),
};
