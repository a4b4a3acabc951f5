import type { DayLog, LogDecline, LogHandover, LogVisit } from '../../../shared/papers.ts';

/** Somebody who came to the door: let in, or not. */
export type Person =
  { what: 'visit'; at: string; visit: LogVisit } | { what: 'decline'; at: string; decline: LogDecline };

/** Visits and declines in the order of the day. */
export function peopleOf({ visits, declines }: DayLog): Person[] {
  const people: Person[] = [
    ...visits.map((visit) => ({ what: 'visit' as const, at: visit.arrivedAt, visit })),
    ...declines.map((decline) => ({ what: 'decline' as const, at: decline.at, decline })),
  ];
  return people.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The figures at the top of the log. */
export interface LogFigures {
  cameIn: number;
  notSignedOut: number;
  phonesIn: number;
  phonesReturned: number;
  phonesHeld: number;
  declined: number;
}

/** Counts what stands in the log. A phone held since an earlier day counts as returned or held, not as come in. */
export function figuresOf({ day, visits, declines, handovers }: DayLog): LogFigures {
  const count = (fits: (handover: LogHandover) => boolean) => handovers.filter(fits).length;
  return {
    cameIn: visits.length,
    notSignedOut: visits.filter(({ leftAt }) => leftAt === null).length,
    phonesIn: count((handover) => handover.day === day && handover.state !== 'undone'),
    phonesReturned: count(({ state }) => state === 'returned'),
    phonesHeld: count(({ state }) => state === 'held'),
    declined: declines.length,
  };
}
