import type { z } from 'zod';
import type { Role } from '../staff.ts';
import type { Subject } from '../subjects.ts';

/**
 * Who may make a call. `anyone`: the public screen or the desk, with nobody signed in. `desk`: the desk’s window, with
 * nobody signed in. `paper`: the hidden page papers are made from. A list of roles: the desk’s window, with a member of
 * staff of one of those roles signed in.
 */
export type Who = 'anyone' | 'desk' | 'paper' | readonly Role[];

/** One call a screen can make. */
export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  input: I;
  output: O;
  who: Who;
  /** What the other windows are told to look at again after it succeeds. */
  announces: readonly Subject[];
}

/** Declares a call. */
export function call<I extends z.ZodType, O extends z.ZodType>(declared: {
  input: I;
  output: O;
  who: Who;
  announces?: readonly Subject[];
}): Call<I, O> {
  return { announces: [], ...declared };
}

/** Everybody who works in the office. */
export const OFFICE = ['office', 'head'] as const satisfies readonly Role[];
/** Those who see the whole day and export it. */
export const HEAD = ['head'] as const satisfies readonly Role[];
/** Those who keep accounts. */
export const ACCOUNTS = ['head', 'administrator'] as const satisfies readonly Role[];
/** Everybody with a PIN. */
export const ALL_STAFF = ['office', 'head', 'administrator'] as const satisfies readonly Role[];
