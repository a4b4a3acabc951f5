import { z } from 'zod';
import { id, instant, submission } from '../ids.ts';
import { newPin, pin, role, staffSession } from '../staff.ts';
import { personName } from '../text.ts';
import { ACCOUNTS, call } from './call.ts';

const nothing = z.strictObject({});

/** Accounts and sessions. */
export const staffCalls = {
  /** Makes the first account, the head’s, and signs it in. Works once in the life of a register. */
  'staff.create-head': call({
    who: 'desk',
    input: z.strictObject({ submission, name: personName, pin: newPin }),
    output: staffSession,
    announces: ['staff', 'session'],
  }),
  'staff.sign-in': call({
    who: 'desk',
    input: z.strictObject({ staff: id, pin }),
    output: staffSession,
    announces: ['session'],
  }),
  /** Locks the desk. */
  'staff.sign-out': call({ who: 'desk', input: nothing, output: nothing, announces: ['session'] }),
  'staff.list': call({
    who: ACCOUNTS,
    input: nothing,
    output: z.array(
      z.object({ id, name: z.string(), role, createdAt: instant, closedAt: instant.nullable() }),
    ),
  }),
  'staff.add': call({
    who: ACCOUNTS,
    input: z.strictObject({ submission, name: personName, role, pin: newPin }),
    output: z.object({ id }),
    announces: ['staff'],
  }),
  /** Closes the account of somebody who left. The last open head’s account cannot be closed. */
  'staff.close': call({
    who: ACCOUNTS,
    input: z.strictObject({ submission, staff: id }),
    output: nothing,
    announces: ['staff'],
  }),
};
