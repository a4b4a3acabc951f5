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

/** The time of day on the school’s wall clock, `08:41`. */
export function timeOfDay(milliseconds: number): string {
  const minute = minuteOfDay(milliseconds);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Minutes since midnight of `08:47`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/**
 * When the school’s wall clock shows a time on a day, in milliseconds since 1970. A time that spring leaves out counts as
 * an hour later; of one that autumn brings twice, the first counts.
 */
export function timeOn(day: string, time: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: TIME_ZONE, plainTime: time })
    .epochMilliseconds;
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
