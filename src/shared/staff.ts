import { z } from 'zod';

/** What a member of staff may do. A head may do all an office account may; an administrator keeps accounts. */
export const roles = ['office', 'head', 'administrator'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** The windows of the program: the public screen, the staff desk, and the hidden page that papers are made from. */
export const faces = ['public', 'desk', 'paper'] as const;
export const face = z.enum(faces);
export type Face = z.infer<typeof face>;

/** Fewest digits of a PIN (OWASP asks for six or more where a guess is throttled). */
export const PIN_LEAST = 6;
const PIN_MOST = 12;

/** True for PINs a stranger tries first: one digit repeated, a run up or down, a repeated pair or triple. */
export function isSimplePin(digits: string): boolean {
  const steps = new Set<number>();
  for (let i = 1; i < digits.length; i += 1) steps.add(Number(digits[i]) - Number(digits[i - 1]));
  const [step] = steps;
  if (steps.size === 1 && step !== undefined && Math.abs(step) <= 1) return true;
  return /^(\d{2,3})\1+$/u.test(digits);
}

/** A PIN as typed. */
export const pin = z
  .string('empty')
  .min(PIN_LEAST, 'pin-short')
  .max(PIN_MOST, 'too-long')
  .regex(/^\d*$/u, 'pin-digits');

/** A PIN being chosen: the ones everybody tries first are refused. */
export const newPin = pin.refine((digits) => !isSimplePin(digits), 'pin-simple');

/** Who is signed in at a window. */
export const staffSession = z.object({ id: z.uuid(), name: z.string(), role });
export type StaffSession = z.infer<typeof staffSession>;

/** A second member of staff who agrees with their own PIN to this one action. It opens no session. */
export const secondPerson = z.strictObject({ staff: z.uuid(), pin });
export type SecondPerson = z.infer<typeof secondPerson>;
