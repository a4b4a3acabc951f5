import { z } from 'zod';
import { confiscationReasons, custodies, misplacements, slotNumber } from './custody.ts';
import { instant, schoolDay } from './ids.ts';
import { pupilHistory } from './pupil-history.ts';
import { rollCall } from './roll-call.ts';
import { strokes } from './signature.ts';
import { visitorKind } from './visitor-kinds.ts';

/** The papers small enough to name: `a4` is for pages. */
export const paperSizes = ['label-62x100', 'roll-62', 'roll-80', 'roll-58', 'a4'] as const;
export type PaperSizeName = (typeof paperSizes)[number];

const logVisit = z.object({
  name: z.string(),
  organisation: z.string().nullable(),
  kind: visitorKind,
  seeing: z.string(),
  arrivedAt: instant,
  leftAt: instant.nullable(),
  leftHow: z.enum(['pass', 'name', 'staff', 'closing']).nullable(),
  /** When the pass was shown after the system had closed the visit: they left no earlier. */
  passShownLateAt: instant.nullable(),
  /** Name of the event they came for. */
  event: z.string().nullable(),
  /** `every-visit v1 en`, one for each rule set accepted; with the date, where that was for an earlier visit. */
  rules: z.array(z.string()),
  signature: z.discriminatedUnion('how', [
    z.object({ how: z.literal('drawn'), strokes }),
    z.object({ how: z.literal('typed'), name: z.string() }),
    z.object({ how: z.literal('assisted'), witness: z.string() }),
  ]),
});

const logDecline = z.object({
  name: z.string(),
  organisation: z.string().nullable(),
  kind: visitorKind,
  seeing: z.string(),
  at: instant,
  /** Which rule could not be agreed to: rule set, version, language and the clause’s heading. */
  rules: z.string(),
  clause: z.string(),
});

const logHandover = z.object({
  slot: z.number().int(),
  pupilName: z.string(),
  className: z.string(),
  deviceKind: z.string(),
  look: z.string(),
  conditionsIn: z.array(z.string()),
  noteIn: z.string(),
  conditionsOut: z.array(z.string()),
  noteOut: z.string(),
  day: schoolDay,
  handedInAt: instant,
  takenBy: z.string(),
  returnedAt: instant.nullable(),
  returnedBy: z.string().nullable(),
  /** `pupil`, or the adult’s name. */
  collector: z.string().nullable(),
  state: z.enum(['held', 'returned', 'undone']),
  ticketsReissued: z.number().int(),
  returnsUndone: z.number().int(),
  /** Returns that were a mistake and were put right after their undo was over. */
  returnsPutRight: z.number().int(),
  custody: z.enum(custodies),
  /** `adult`: to an adult only, since the child had no permission to bring it. */
  release: z.enum(['ticket', 'adult']),
  misplaced: z.enum(misplacements).nullable(),
  /** The number of the last seal it was kept under overnight. */
  seal: z.string().nullable(),
  /** Of a confiscated device: why, who took it when that was not whoever wrote it down, and who was told. */
  confiscation: z
    .object({
      why: z.enum(confiscationReasons),
      takenFromChildBy: z.string(),
      childTold: z.boolean(),
      parentTold: z.boolean(),
    })
    .nullable(),
});

const slots = z.array(z.number().int());

/** What happened to the cupboard itself: its key and its counts, as they were signed. */
const logCupboard = z.discriminatedUnion('what', [
  z.object({ what: z.enum(['opened', 'locked']), at: instant, by: z.string(), keyHolder: z.string() }),
  z.object({
    what: z.literal('counted'),
    at: instant,
    by: z.string(),
    checkedBy: z.string(),
    expected: z.number().int(),
    found: z.number().int(),
    missing: slots,
    extra: slots,
    /** The slots such devices belong to. */
    wrongSlot: slots,
  }),
]);

/** One school day as the log tells it. */
export const dayLog = z.object({
  day: schoolDay,
  timeZone: z.string(),
  visits: z.array(logVisit),
  declines: z.array(logDecline),
  handovers: z.array(logHandover),
  /** In the order of the day. */
  cupboard: z.array(logCupboard),
});

export type DayLog = z.infer<typeof dayLog>;
export type LogVisit = z.infer<typeof logVisit>;
export type LogDecline = z.infer<typeof logDecline>;
export type LogHandover = z.infer<typeof logHandover>;
export type LogCupboard = z.infer<typeof logCupboard>;

/** Somebody on the list that is taken to the assembly point. */
const personOnSite = z.object({
  name: z.string(),
  kind: visitorKind,
  organisation: z.string().nullable(),
  seeing: z.string(),
  arrivedAt: instant,
});

/** How a paper is printed: which copy it is (1 is the first), and the width of the roll or label. */
const print = { copy: z.number().int().min(1), size: z.enum(paperSizes) };

/** Everything a paper shows. The hidden page draws it and adds nothing. */
export const paperContent = z.discriminatedUnion('paper', [
  z.object({
    paper: z.literal('ticket'),
    ...print,
    school: z.string(),
    day: schoolDay,
    slot: z.number().int(),
    payload: z.string(),
    code: z.string(),
    liability: z.string(),
  }),
  z.object({
    paper: z.literal('pass'),
    ...print,
    school: z.string(),
    day: schoolDay,
    name: z.string(),
    kind: visitorKind,
    payload: z.string(),
  }),
  z.object({
    paper: z.literal('return-card'),
    school: z.string(),
    name: z.string(),
    kind: visitorKind,
    payload: z.string(),
  }),
  z.object({
    paper: z.literal('on-site'),
    what: z.enum(['evacuation', 'lockdown']),
    school: z.string(),
    timeZone: z.string(),
    madeAt: instant,
    people: z.array(personOnSite),
  }),
  z.object({
    paper: z.literal('roll-call'),
    school: z.string(),
    timeZone: z.string(),
    madeAt: instant,
    rollCall,
  }),
  z.object({
    paper: z.literal('child-cards'),
    school: z.string(),
    cards: z.array(z.object({ name: z.string(), className: z.string(), payload: z.string() })),
  }),
  z.object({
    paper: z.literal('slot-tags'),
    school: z.string(),
    tags: z.array(z.object({ slot: slotNumber, payload: z.string() })),
  }),
  z.object({
    paper: z.literal('pupil-history'),
    school: z.string(),
    timeZone: z.string(),
    madeAt: instant,
    madeBy: z.string(),
    history: pupilHistory,
  }),
  z.object({
    paper: z.literal('test-page'),
    school: z.string(),
    timeZone: z.string(),
    madeAt: instant,
    queue: z.string(),
    size: z.enum(paperSizes),
  }),
  z.object({
    paper: z.literal('daily-log'),
    school: z.string(),
    log: dayLog,
    exportedAt: instant,
    exportedBy: z.string(),
    entries: z.number().int(),
    head: z.string(),
    /** Fingerprint of the public key that sealed the day. */
    key: z.string(),
  }),
]);

export type PaperContent = z.infer<typeof paperContent>;
/** The papers that go to a printer; the log goes into its folder. */
export const printedPapers = [
  'ticket',
  'pass',
  'return-card',
  'on-site',
  'roll-call',
  'child-cards',
  'slot-tags',
  'pupil-history',
  'test-page',
] as const satisfies readonly PaperContent['paper'][];
export type PrintedPaper = (typeof printedPapers)[number];
