import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { NOTHING_BEFORE, sha256 } from '../ledger/entry.ts';
import { ledgerStore } from '../ledger/ledger-store.ts';
import type { SealBody } from '../ledger/seal.ts';
import type { Db } from '../store/database.ts';
import { sealBody } from './seal-day.ts';
import { sealStore, type SealRow } from './seal-store.ts';

/**
 * The ledger entry at which a seal no longer fits, or null when all do: its signature, its link to the seal before,
 * the stretch it covers, the ledger’s hash at its end, and the ledger’s own entry about it.
 *
 * Each seal is checked with the key it names; the ledger’s entry about it names the same. Whether that key is the
 * kiosk’s own is for whoever holds a printed log with its fingerprint to say.
 */
export function faultInSeals(db: Db, kiosk: string): number | null {
  const seals = sealStore(db);
  const ledger = ledgerStore(db);
  const told = seals.sealed();
  let before = { position: 0, sha256: NOTHING_BEFORE, to: 0 };
  for (const row of seals.all()) {
    const body = bodyOf(row);
    const entry = told[before.position];
    if (!body) return entry?.seq ?? before.to + 1;
    const fits =
      body.kiosk === kiosk &&
      row.position === before.position + 1 &&
      body.day === row.day &&
      follows(body, before) &&
      isSigned(row) &&
      ledger.at(body.to)?.hash === body.head &&
      entry !== undefined &&
      entry.seq === body.to + 1 &&
      (entry.sha256 === null || (entry.sha256 === row.sha256 && entry.publicKey === row.publicKey));
    if (!fits) return body.to;
    before = { position: row.position, sha256: row.sha256, to: body.to };
  }
  // More entries than seals: one was taken away.
  return told[before.position]?.seq ?? null;
}

function bodyOf({ body }: SealRow): SealBody | undefined {
  try {
    return sealBody.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

function follows(body: SealBody, before: { sha256: string; to: number }): boolean {
  return (
    body.prevSeal === before.sha256 && body.from === before.to + 1 && body.count === body.to - body.from + 1
  );
}

function isSigned(row: SealRow): boolean {
  const bytes = Buffer.from(row.body, 'utf8');
  const key = keyOf(row.publicKey);
  if (!key || sha256(bytes) !== row.sha256) return false;
  return verify(null, bytes, key, Buffer.from(row.signature, 'hex'));
}

function keyOf(hex: string): KeyObject | undefined {
  try {
    return createPublicKey({ key: Buffer.from(hex, 'hex'), format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}
