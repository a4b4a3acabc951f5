import type { Db } from '../store/database.ts';

/** A find as it was written down. */
export interface FindRow {
  slot: number;
  /** Whose it is, when a code said so. */
  handover: string | null;
  /** Scanned: a code was read of what lies there. The tag of a slot is like a touch. */
  how: 'scanned' | 'touched';
  note: string;
  at: string;
  /** The newest ledger entry then. */
  ledgerSeq: number;
  /** 1 when the result was known already. */
  later: 0 | 1;
  /** The slot it was moved from. */
  movedFrom: number | null;
}

/** The table `count_finds`: what a count found, slot by slot. */
export function findStore(db: Db) {
  const put = db.prepare<[FindRow & { id: string; count: string }]>(
    `INSERT INTO count_finds (id, count, slot, handover, how, note, at, ledger_seq, later, moved_from)
     VALUES (@id, @count, @slot, @handover, @how, @note, @at, @ledgerSeq, @later, @movedFrom)
     ON CONFLICT (count, slot) DO UPDATE SET handover = @handover, how = @how, note = @note, at = @at,
       ledger_seq = @ledgerSeq, later = @later, moved_from = @movedFrom`,
  );
  const of = db.prepare<[string], FindRow>(
    `SELECT slot, handover, how, note, at, ledger_seq AS ledgerSeq, later, moved_from AS movedFrom
     FROM count_finds WHERE count = ? ORDER BY slot`,
  );
  const remove = db.prepare<[string, number]>('DELETE FROM count_finds WHERE count = ? AND slot = ?');

  return {
    /** Writes down what lies in a slot, in place of what was written of it before. */
    put(count: string, id: string, find: FindRow): void {
      put.run({ ...find, id, count });
    },
    /** Everything a count found, by slot. */
    of: (count: string) => of.all(count),
    /** Takes a find back; false when there was none. */
    remove: (count: string, slot: number): boolean => remove.run(count, slot).changes === 1,
  };
}
