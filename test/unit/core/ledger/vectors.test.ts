import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonical, digestOf, hashOf, type Json } from '../../../../src/core/ledger/entry.ts';
import { sealOf } from '../../../../src/core/ledger/seal.ts';

const json: z.ZodType<Json> = z.json();
const vectors = z
  .object({
    kiosk: z.string(),
    entries: z.array(
      z.object({
        details: json,
        salt: z.string(),
        detailsCanonical: z.string(),
        entry: z.object({
          seq: z.number(),
          kiosk: z.string(),
          at: z.string(),
          actor: z.string(),
          action: z.string(),
          subject: z.string(),
          digest: z.string(),
          prev: z.string(),
        }),
        entryCanonical: z.string(),
        hash: z.string(),
      }),
    ),
    seal: z.object({
      body: z.object({
        kiosk: z.string(),
        day: z.string(),
        from: z.number(),
        to: z.number(),
        count: z.number(),
        head: z.string(),
        prevSeal: z.string(),
      }),
      canonical: z.string(),
      sha256: z.string(),
      privateKeySeedHex: z.string(),
      publicKeySpkiHex: z.string(),
      signatureHex: z.string(),
    }),
  })
  .parse(JSON.parse(readFileSync(new URL('ledger-vectors.json', import.meta.url), 'utf8')));

describe('the ledger vectors', () => {
  it('are three entries that follow one another', () => {
    const prevs = vectors.entries.map(({ entry }) => entry.prev);
    expect(prevs).toEqual(['0'.repeat(64), vectors.entries[0]?.hash, vectors.entries[1]?.hash]);
  });

  it.each(vectors.entries)('entry $entry.seq comes out byte by byte', (vector) => {
    expect(canonical(vector.details)).toBe(vector.detailsCanonical);
    expect(digestOf(Buffer.from(vector.salt, 'hex'), vector.detailsCanonical)).toBe(vector.entry.digest);
    expect(canonical(vector.entry)).toBe(vector.entryCanonical);
    expect(hashOf(vector.entry)).toBe(vector.hash);
  });

  it.each(vectors.entries)(
    'entry $entry.seq has another hash when any field is another',
    ({ entry, hash }) => {
      for (const field of ['kiosk', 'at', 'actor', 'action', 'subject', 'digest', 'prev'] as const)
        expect(hashOf({ ...entry, [field]: `${entry[field]} ` }), field).not.toBe(hash);
      expect(hashOf({ ...entry, seq: entry.seq + 1 })).not.toBe(hash);
    },
  );

  it('the seal comes out byte by byte, and its signature stands under the public key', () => {
    const { seal } = vectors;
    const der = Buffer.from(`302e020100300506032b657004220420${seal.privateKeySeedHex}`, 'hex');
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    expect(createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('hex')).toBe(
      seal.publicKeySpkiHex,
    );
    const made = sealOf(seal.body, (bytes) => sign(null, bytes, key));
    expect(made).toEqual({ canonical: seal.canonical, sha256: seal.sha256, signature: seal.signatureHex });
    const spki = Buffer.from(seal.publicKeySpkiHex, 'hex');
    const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    expect(verify(null, Buffer.from(made.canonical), publicKey, Buffer.from(made.signature, 'hex'))).toBe(
      true,
    );
    const other = Buffer.from(made.canonical.replace('"to":2', '"to":1'));
    expect(verify(null, other, publicKey, Buffer.from(made.signature, 'hex'))).toBe(false);
  });
});
