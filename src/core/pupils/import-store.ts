import { z } from 'zod';
import type { Db } from '../store/database.ts';

const withClass = z.object({ pupil: z.string(), class: z.string() });
/** The name only where it is another one. */
const before = z.object({ class: z.string(), name: z.string().optional() });

const importDetails = z.object({
  whole: z.boolean(),
  added: z.array(withClass),
  changed: z.array(z.object({ pupil: z.string(), from: before, to: before })),
  left: z.array(withClass.extend({ holds: z.boolean() })),
  back: z.array(withClass),
  unchanged: z.number().int(),
  numbered: z.number().int(),
});

/** What the ledger keeps of an import: ids and classes, and a name only where it was changed. */
export type ImportDetails = z.infer<typeof importDetails>;

/** Imports as the ledger tells of them. */
export function importStore(db: Db) {
  const details = db.prepare<[number], string>('SELECT details FROM ledger_details WHERE seq = ?').pluck();

  return {
    /** What an import did; undefined when its details were erased. */
    find(seq: number): ImportDetails | undefined {
      const text = details.get(seq);
      if (text === undefined) return undefined;
      const parsed: unknown = JSON.parse(text);
      return importDetails.parse(parsed);
    },
  };
}
