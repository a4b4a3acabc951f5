import type { z } from 'zod';
import { type Call } from '../shared/contract/call.ts';
import type { CallName } from '../shared/contract.ts';
import { type FieldCode, isFieldCode, type Problem } from '../shared/problems.ts';
import { refused, type Result } from '../shared/result.ts';
import type { Face, StaffSession } from '../shared/staff.ts';

/** The window a call came from. */
export interface Sender {
  /** Number of the window, unique while the program runs. */
  window: number;
  face: Face;
}

/** Who is asking: the window, and whoever is signed in at it. */
export interface Caller extends Sender {
  staff: StaffSession | null;
}

/** A call with its handler: takes anything, answers a Result whose value fits the call’s output schema. */
export interface Route {
  call: Call;
  answer(raw: unknown, caller: Caller): Promise<Result<unknown>>;
}

/** The handlers of some or all calls. */
export type Routes<N extends CallName = CallName> = Record<N, Route>;

/** Binds a handler to its call, so that input and output are checked by the schemas that type them. */
export function route<I extends z.ZodType, O extends z.ZodType>(
  call: Call<I, O>,
  handler: (input: z.output<I>, caller: Caller) => Result<z.input<O>> | Promise<Result<z.input<O>>>,
): Route {
  return {
    call,
    async answer(raw, caller) {
      const input = call.input.safeParse(raw);
      if (!input.success) return refused('input-invalid', { fields: fieldsOf(input.error) });
      const result = await handler(input.data, caller);
      return result.ok ? { ok: true, value: call.output.parse(result.value) } : result;
    },
  };
}

/** The member of staff of a call that only staff can make. Dispatch has checked it; without one it is a bug. */
export function staffOf(caller: Caller): StaffSession {
  if (!caller.staff) throw new Error('A staff call was answered with nobody signed in');
  return caller.staff;
}

const TOO_SMALL_OR_BIG: Record<string, FieldCode> = { too_small: 'out-of-range', too_big: 'out-of-range' };

function fieldsOf(error: z.ZodError): NonNullable<Problem['fields']> {
  return error.issues.slice(0, 20).map((issue) => ({
    field: issue.path.map(String).join('.'),
    code: isFieldCode(issue.message) ? issue.message : (TOO_SMALL_OR_BIG[issue.code] ?? 'not-understood'),
  }));
}
