import { z } from 'zod';

/** A time of day as typed: `8:47`, `08.47` or `0847`; becomes `08:47`. */
export const typedTime = z
  .string('empty')
  .trim()
  .regex(/^(?:[01]?\d|2[0-3])[:. ]?[0-5]\d$/u, 'time-unreadable')
  .transform((typed) => {
    const digits = typed.replace(/\D/gu, '').padStart(4, '0');
    return `${digits.slice(0, 2)}:${digits.slice(2)}`;
  });
