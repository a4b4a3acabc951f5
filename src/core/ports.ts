import type { PaperContent } from '../shared/papers.ts';
import type { Result } from '../shared/result.ts';

/** The wall clock. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

/** A source of unguessable bytes. */
export interface Random {
  bytes(count: number): Uint8Array;
}

/** Keeps the kiosk’s Ed25519 key, where the operating system keeps secrets if it can. */
export interface KeyKeeper {
  /** Signs bytes; 64 bytes come back. */
  sign(bytes: Uint8Array): Uint8Array;
  /** The public key as DER (SubjectPublicKeyInfo). */
  publicKey(): Uint8Array;
}

/** Makes papers: the shell draws them in a hidden page. */
export interface PaperMaker {
  /** The paper as a PDF file. */
  pdf(content: PaperContent): Promise<Uint8Array>;
  /** Sends the paper to the printer. Refuses with `printer-missing` or `print-failed`. */
  print(content: PaperContent): Promise<Result<Record<never, never>>>;
}

/** Where a bug goes: the reference staff can read out, and the error. Never personal data. */
export interface FaultLog {
  fault(reference: string, call: string, error: unknown): void;
}

/** Everything the register takes from outside, so that every test owns it. */
export interface Ports {
  clock: Clock;
  random: Random;
  keys: KeyKeeper;
  papers: PaperMaker;
  faults: FaultLog;
  /** Cost of a PIN’s hash: scrypt’s N (a power of two) and p; r is 8. */
  pinCost: { N: number; p: number };
}
