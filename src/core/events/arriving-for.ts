import type { SchoolEvent } from '../../shared/contract/events.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import { minuteOfDay, minutesOf, schoolDayOf } from '../school-day.ts';
import type { EventStore } from './event-store.ts';

/** Minutes before it begins from which people arrive for an event. */
const EARLY = 30;
/** Minutes after its end in which an arrival begun before still counts: reading and signing take time. */
const GRACE = 15;

function isOn({ day, from, until }: SchoolEvent, now: number, grace = 0): boolean {
  const minute = minuteOfDay(now);
  return day === schoolDayOf(now) && minute >= minutesOf(from) - EARLY && minute < minutesOf(until) + grace;
}

/** The events people can arrive for now: from half an hour before each begins until its end. */
export function eventsNow(events: EventStore, now: number): SchoolEvent[] {
  return events.ofDay(schoolDayOf(now)).filter((event) => isOn(event, now));
}

/** The event somebody says they came for. Refuses with `event-over` unless it is on, or ended a few minutes ago. */
export function eventArrivedFor(events: EventStore, id: string, now: number): Result<SchoolEvent> {
  const event = events.find(id);
  return event && event.cancelledAt === null && isOn(event, now, GRACE) ? done(event) : refused('event-over');
}
