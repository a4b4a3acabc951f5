import type { Seal } from '../ledger/seal.ts';
import { sha256 } from '../ledger/entry.ts';
import type { WrittenFile } from './staged-folder.ts';

/** The form of a manifest, `docs/ledger-format.md`. */
export const MANIFEST_FORMAT = 'reception-kiosk-daily-log-1';

/** What a manifest tells besides the files. */
export interface ManifestFacts {
  school: string;
  kiosk: string;
  day: string;
  timeZone: string;
  exportedAt: string;
  exportedBy: { id: string; name: string };
  /** Entries of the ledger, and the hash of the last, when the day was sealed. */
  entries: number;
  head: string;
  /** Entries of that school day among them. */
  entriesOfDay: number;
  seal: Seal;
  /** DER (SubjectPublicKeyInfo). */
  publicKey: Uint8Array;
}

/** What anyone needs to check an exported log. */
export function manifestOf(
  { day, seal, publicKey, ...facts }: ManifestFacts,
  files: readonly WrittenFile[],
): string {
  const manifest = {
    format: MANIFEST_FORMAT,
    ...facts,
    schoolDay: day,
    files,
    seal: { body: seal.canonical, sha256: seal.sha256, signature: seal.signature },
    publicKey: Buffer.from(publicKey).toString('hex'),
    fingerprint: fingerprintOf(publicKey),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A public key in a line to compare by eye: `SHA256:` and the base64 of the hash of its DER, without padding. */
export function fingerprintOf(publicKey: Uint8Array): string {
  return `SHA256:${Buffer.from(sha256(publicKey), 'hex').toString('base64').replace(/=+$/u, '')}`;
}
