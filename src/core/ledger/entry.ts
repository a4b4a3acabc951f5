import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What a JSON document can hold. Numbers are safe integers: RFC 8785 is exact for them everywhere. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The eight fields an entry’s hash is made over. */
export interface EntryBody {
  /** 1, 2, 3 … without gaps. */
  seq: number;
  kiosk: string;
  /** UTC, ISO 8601 with milliseconds. */
  at: string;
  /** `visitor`, `system` or `staff/<id>`. */
  actor: string;
  action: string;
  /** `<kind>/<id>`. */
  subject: string;
  /** SHA-256 of salt and canonical details, lower-case hex. */
  digest: string;
  /** Hash of the entry before. */
  prev: string;
}

/** An entry as it stands in the ledger. */
export interface Entry extends EntryBody {
  hash: string;
}

/** What the first entry and the first seal follow. */
export const NOTHING_BEFORE = '0'.repeat(64);

/** The canonical form of a document (RFC 8785). */
export function canonical(document: Json): string {
  const text = canonicalize(document);
  if (text === undefined) throw new Error('Nothing to make canonical');
  return text;
}

/** Whether a text is a document in canonical form. */
export function isCanonical(text: string): boolean {
  try {
    const document: unknown = JSON.parse(text);
    return canonicalize(document) === text;
  } catch {
    return false;
  }
}

/** SHA-256 in lower-case hex. */
export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** The digest of an entry’s details: SHA-256( salt ‖ UTF-8( JCS(details) ) ). */
export function digestOf(salt: Uint8Array, canonicalDetails: string): string {
  return sha256(salt, canonicalDetails);
}

/** The hash of an entry: SHA-256( UTF-8( JCS( the eight fields ) ) ). Further fields of `entry` do not count. */
export function hashOf(entry: EntryBody): string {
  const { seq, kiosk, at, actor, action, subject, digest, prev } = entry;
  return sha256(canonical({ seq, kiosk, at, actor, action, subject, digest, prev }));
}
