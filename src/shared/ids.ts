import { z } from 'zod';

/** An identifier: UUIDv7 in lower case (RFC 9562). */
export const id = z.uuid();

/** The identifier a screen gives to one submission, so that a retry never makes a second record. */
export const submission = z.uuid();

/** A school day: local date, `YYYY-MM-DD`. */
export const schoolDay = z.iso.date();

/** An instant: UTC, ISO 8601, milliseconds, `Z`. */
export const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

/** SHA-256 as 64 lower-case hex digits. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
