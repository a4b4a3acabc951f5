import { z } from 'zod';
import { sha256Hex } from '../../shared/ids.ts';
import type { Db } from '../store/database.ts';

/** What an export answered, as its ledger entry keeps it. */
export const exported = z.object({
  folder: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.number().int(), sha256: sha256Hex })),
  entries: z.number().int(),
  head: sha256Hex,
});

export type Exported = z.infer<typeof exported>;

/** The exports the ledger tells of. */
export function exportStore(db: Db) {
  const details = db.prepare<[string], { details: string }>(
    `SELECT d.details FROM ledger l JOIN ledger_details d ON d.seq = l.seq
     WHERE l.subject = ? AND l.action = 'log.exported'`,
  );
  return {
    /** What the export called `export/<id>` answered. */
    find(subject: string): Exported | undefined {
      const row = details.get(subject);
      return row && exported.parse(JSON.parse(row.details));
    },
  };
}
