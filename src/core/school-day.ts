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

/** The first instant of a school day and the first after it. */
export function boundsOf(day: string): { from: string; until: string } {
  const date = Temporal.PlainDate.from(day);
  const start = (on: Temporal.PlainDate) => instantOf(on.toZonedDateTime(TIME_ZONE).epochMilliseconds);
  return { from: start(date), until: start(date.add({ days: 1 })) };
}

/** An instant as the clock on the school’s wall showed it: `2026-11-23 08:41:07`. */
export function wallTimeOf(instant: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(TIME_ZONE).toPlainDateTime();
  return local.toString({ smallestUnit: 'second' }).replace('T', ' ');
}
