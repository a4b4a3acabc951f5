import { z } from 'zod';
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
  ticketPrinter: z.strictObject({ queue, paper: z.enum(ticketPapers) }),
  /** Where A4 pages go: the list of who is on site, return cards. */
  pagePrinter: z.strictObject({ queue }),
  /** A second place the list of who is on site is kept at, such as a folder another machine sees; null for none. */
  sheetFolder: z.string().min(1).max(4000).nullable(),
});

export type Settings = z.infer<typeof settings>;
