import type { Db } from '../store/database.ts';

/** A seal as it is kept. */
export interface SealRow {
  /** 1, 2, 3 … without gaps. */
  position: number;
  day: string;
  body: string;
  sha256: string;
  signature: string;
  /** SubjectPublicKeyInfo of the key it was signed with, as hex. */
  publicKey: string;
  sealedAt: string;
}

/** The table `seals`, and what the ledger says of it. */
export function sealStore(db: Db) {
  const columns = 'position, day, body, sha256, signature, public_key AS publicKey, sealed_at AS sealedAt';
  const last = db.prepare<[], SealRow>(`SELECT ${columns} FROM seals ORDER BY position DESC LIMIT 1`);
  const all = db.prepare<[], SealRow>(`SELECT ${columns} FROM seals ORDER BY position`);
  const add = db.prepare<[SealRow]>(
    `INSERT INTO seals (position, day, body, sha256, signature, public_key, sealed_at)
     VALUES (@position, @day, @body, @sha256, @signature, @publicKey, @sealedAt)`,
  );
  const sealed = db.prepare<[], { seq: number; sha256: string | null; publicKey: string | null }>(
    `SELECT l.seq, json_extract(d.details, '$.seal') AS sha256, json_extract(d.details, '$.publicKey') AS publicKey
     FROM ledger l LEFT JOIN ledger_details d ON d.seq = l.seq
     WHERE l.action = 'day.sealed' ORDER BY l.seq`,
  );
  return {
    last: () => last.get(),
    all: () => all.all(),
    add(row: SealRow): void {
      add.run(row);
    },
    /** The ledger’s own entries about seals, in order. */
    sealed: () => sealed.all(),
  };
}
