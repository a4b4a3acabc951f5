import type { TFunction } from 'i18next';

/** The parts of an instant on the school’s wall clock. */
interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** Formats by time zone: making one takes longer than anything it is used for. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const made =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formats.set(timeZone, made);
  return made;
}

/** Reads an instant (UTC, ISO 8601) on the wall clock of a time zone. Numbers only: their names are in the words. */
export function wallTime(instant: string, timeZone: string): WallTime {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return {
    year: Number(parts['year']),
    month: Number(parts['month']),
    day: Number(parts['day']),
    hour: Number(parts['hour']),
    minute: Number(parts['minute']),
  };
}

/** The school day (`YYYY-MM-DD`) an instant falls on. */
export function dayOf(instant: string, timeZone: string): string {
  const { year, month, day } = wallTime(instant, timeZone);
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** `8:47` */
export function timeOfDay(instant: string, timeZone: string): string {
  const { hour, minute } = wallTime(instant, timeZone);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

const weekdays = [7, 1, 2, 3, 4, 5, 6] as const;
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function named(day: string) {
  const date = new Date(`${day}T12:00:00Z`);
  return {
    weekday: weekdays[date.getUTCDay()] ?? 1,
    month: months[date.getUTCMonth()] ?? 1,
    day: date.getUTCDate(),
    year: date.getUTCFullYear(),
  };
}

/** `Monday 23 November 2026` for a school day. */
export function longDay(t: TFunction<'kiosk'>, day: string): string {
  const { weekday, month, day: number, year } = named(day);
  return t('dates.long', {
    weekday: t('dates.weekdays', { returnObjects: true })[weekday],
    month: t('dates.months', { returnObjects: true })[month],
    day: number,
    year,
  });
}

/** `23 November 2026` for a school day. */
export function shortDay(t: TFunction<'kiosk'>, day: string): string {
  const { month, day: number, year } = named(day);
  return t('dates.short', { month: t('dates.months', { returnObjects: true })[month], day: number, year });
}

/** `Monday` for a school day. */
export function weekdayOf(t: TFunction<'kiosk'>, day: string): string {
  return t('dates.weekdays', { returnObjects: true })[named(day).weekday];
}
