import type { PrinterState } from '../shared/contract/papers.ts';
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
}

/** A paper in the system’s print queue: the queue’s name and its own name for the job. */
export interface Spooled {
  queue: string;
  job: string;
}

/** How far the system’s print queue says a paper is, or what keeps it. */
export type SpoolState =
  | 'waiting'
  | 'printing'
  | 'done'
  | 'stopped'
  | 'out-of-paper'
  | 'offline'
  | 'refused'
  | 'cancelled'
  | 'unknown';

/** The system’s print queues. */
export interface Spooler {
  /** The printers there are, with their states. */
  printers(): Promise<PrinterState[]>;
  /**
   * Draws a paper and hands it to a queue, or to the system’s usual one. The title stands in the system’s own lists, so it
   * tells nothing of anybody. Refuses with `printer-missing`, `printer-refuses` or `print-failed`.
   */
  send(content: PaperContent, to: { queue: string | null; title: string }): Promise<Result<Spooled>>;
  /** How far it is. A queue that cannot be asked is `unknown`. */
  state(spooled: Spooled): Promise<SpoolState>;
  /** Takes it out of the queue, with whatever the system kept of it. Nothing of it is printed from then on. */
  clear(spooled: Spooled): Promise<void>;
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
  spooler: Spooler;
  /** Waits so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  faults: FaultLog;
  /** Cost of a PIN’s hash: scrypt’s N (a power of two) and p; r is 8. */
  pinCost: { N: number; p: number };
}
