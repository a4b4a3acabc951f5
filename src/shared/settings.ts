import { z } from 'zod';
import { LOCK_LEAST, LOCK_MOST } from './desk-lock.ts';
import { typedTime } from './typed-time.ts';

/** The languages a school may offer, in the order the screen offers them (tags of BCP 47). English comes first and prevails. */
export const passPapers = ['label-62x100', 'roll-80', 'roll-62'] as const;
export const ticketPapers = ['roll-80', 'roll-58'] as const;

/** A printer’s queue by the name the system has for it; null when none is chosen. */
const queue = z.string().min(1).max(200).nullable();

/** What the school may set. Each has a default, so that a kiosk works on its first day. */
export const settings = z.strictObject({
  /** The time of day (`18:00`, school time) at which visits still open are closed by the system. */
  closingTime: typedTime,
  /** Tags of the languages offered at the door; English is always among them. */
  languages: z
    .array(z.string().max(35))
    .max(20)
    .refine((tags) => tags.includes('en'), 'not-understood'),
  /** Chimes and the scanner’s yes and no. */
  sounds: z.boolean(),
  /** Whether codes may be read by a camera at the door. */
  camera: z.boolean(),
  /** Whether somebody recognised by a pass or card is asked the rules again each time, or only once they have changed. */
  rulesAsked: z.enum(['every-visit', 'when-they-change']),
  passPrinter: z.strictObject({
    queue,
    paper: z.enum(passPapers),
    /** Prints the pass by itself once a visitor is in. */
    byItself: z.boolean(),
  }),
  ticketPrinter: z.strictObject({
    queue,
    paper: z.enum(ticketPapers),
    /** Prints the ticket by itself once a device is in. */
    byItself: z.boolean().default(true),
  }),
  /** Whether a child without a card gets the tag of the slot in place of a printed ticket. */
  slotTags: z.boolean(),
  /** Whether a child needs a permission on record to bring a device. */
  permissionAsked: z.boolean(),
  /** The time of day from which what is still held is asked after. */
  homeTime: typedTime,
  /** Seconds without a touch after which the desk locks itself. */
  deskLock: z.number().int().min(LOCK_LEAST, 'out-of-range').max(LOCK_MOST, 'out-of-range'),
  /** Whether codes may be read by a camera at the desk. */
  deskCamera: z.boolean(),
  /** How the scanner at the desk types. */
  scanner: z.strictObject({
    /** Longest gap between two of its keys, in ms. */
    slowest: z.number().int().min(20, 'out-of-range').max(200, 'out-of-range'),
    /** What it types before every code, if it was set up to; it is no part of the code. */
    before: z
      .string()
      .max(4, 'too-long')
      .regex(/^[!-~]*$/u, 'not-understood'),
    /** Whether its letters are read as they arrive, or by the key’s place on the board: for one set up for another keyboard. */
    reads: z.enum(['letters', 'places']),
  }),
  /** Where A4 pages go: the list of who is on site, return cards. */
  pagePrinter: z.strictObject({ queue }),
  /** A second place the list of who is on site is kept at, such as a folder another machine sees; null for none. */
  sheetFolder: z.string().min(1).max(4000).nullable(),
});

export type Settings = z.infer<typeof settings>;
