import { Temporal } from 'temporal-polyfill';

/** Where the school is. One place today; a setting of the school when there are others. */
export const TIME_ZONE = 'Europe/London';

/** An instant in the record’s form: UTC, ISO 8601, milliseconds, `Z`. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** The school day an instant falls on, `YYYY-MM-DD` in the school’s time zone. */
export function schoolDayOf(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO(TIME_ZONE)
    .toPlainDate()
    .toString();
}

/** Minutes since midnight in the school’s time zone. */
export function minuteOfDay(milliseconds: number): number {
  const local = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(TIME_ZONE);
  return local.hour * 60 + local.minute;
}
