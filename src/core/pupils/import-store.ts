import { z } from 'zod';
import type { Db } from '../store/database.ts';

const importDetails = z.object({
  added: z.array(z.string()),
  moved: z.array(z.object({ pupil: z.string(), from: z.string(), to: z.string() })),
  unchanged: z.number().int(),
});

/** What the ledger keeps of an import: ids and classes, no names. */
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
