import { canonical, sha256 } from './entry.ts';

/** What a seal says of a school day’s part of the ledger. */
export interface SealBody {
  kiosk: string;
  /** School day, `YYYY-MM-DD`. */
  day: string;
  /** First and last entry sealed. */
  from: number;
  to: number;
  count: number;
  /** Hash of entry `to`. */
  head: string;
  /** SHA-256 of the seal before, 64 zeros for the first. */
  prevSeal: string;
}

/** A signed seal. */
export interface Seal {
  /** The body in canonical form (RFC 8785): what was signed. */
  canonical: string;
  sha256: string;
  /** Ed25519 over UTF-8(canonical), lower-case hex. */
  signature: string;
}

/** Signs a seal’s body. */
export function sealOf(body: SealBody, sign: (bytes: Uint8Array) => Uint8Array): Seal {
  const text = canonical({ ...body });
  const bytes = Buffer.from(text, 'utf8');
  return { canonical: text, sha256: sha256(bytes), signature: Buffer.from(sign(bytes)).toString('hex') };
}
