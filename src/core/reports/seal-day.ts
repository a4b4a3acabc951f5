import { z } from 'zod';
import { NOTHING_BEFORE } from '../ledger/entry.ts';
import { type Seal, type SealBody, sealOf } from '../ledger/seal.ts';
import type { Parts } from '../parts.ts';
import { instantOf } from '../school-day.ts';
import { sealStore } from './seal-store.ts';

/** A body as it is read back from its canonical form. */
export const sealBody = z.strictObject({
  kiosk: z.string(),
  day: z.string(),
  from: z.number().int().positive(),
  to: z.number().int().positive(),
  count: z.number().int().positive(),
  head: z.string(),
  prevSeal: z.string(),
}) satisfies z.ZodType<SealBody>;

/**
 * Seals everything the ledger holds that no seal covers yet, for a school day, inside the transaction under way. The
 * seal’s own entry comes after it and is covered by the next: every entry belongs to one seal.
 */
export function sealDay(
  { db, ledger, kiosk, ports }: Parts,
  day: string,
  actor: 'system' | `staff/${string}`,
): { body: SealBody; seal: Seal } {
  const seals = sealStore(db);
  const before = seals.last();
  const from = before ? sealBody.parse(JSON.parse(before.body)).to + 1 : 1;
  const head = ledger.head();
  const body: SealBody = {
    kiosk,
    day,
    from,
    to: head.seq,
    count: head.seq - from + 1,
    head: head.hash,
    prevSeal: before?.sha256 ?? NOTHING_BEFORE,
  };
  const seal = sealOf(body, (bytes) => ports.keys.sign(bytes));
  const position = (before?.position ?? 0) + 1;
  const publicKey = Buffer.from(ports.keys.publicKey()).toString('hex');
  const now = ports.clock.now();
  seals.add({
    position,
    day,
    body: seal.canonical,
    sha256: seal.sha256,
    signature: seal.signature,
    publicKey,
    sealedAt: instantOf(now),
  });
  ledger.append(
    {
      actor,
      action: 'day.sealed',
      subject: `seal/${position}`,
      details: { day, from, to: body.to, count: body.count, seal: seal.sha256, publicKey },
    },
    now,
  );
  return { body, seal };
}
