import { wallTime } from '../../words/format-date.ts';

/** The state of the day after one change. */
export interface CurveStep {
  at: string;
  people: number;
  phones: number;
}

/** A curve ready to be drawn: minutes since midnight across, a count up. */
export interface Curve {
  /** First and last minute of the axis, whole hours. */
  from: number;
  to: number;
  steps: { minute: number; people: number; phones: number; at: string }[];
  mostPeople: number;
  mostPhones: number;
}

const OPENING = 7 * 60;
const CLOSING = 18 * 60;

/** Lays the day’s steps on an axis that holds school hours and every step. */
export function curveOf(steps: readonly CurveStep[], timeZone: string): Curve {
  const placed = steps.map((step) => {
    const { hour, minute } = wallTime(step.at, timeZone);
    return { ...step, minute: hour * 60 + minute };
  });
  const minutes = placed.map(({ minute }) => minute);
  return {
    from: Math.floor(Math.min(OPENING, ...minutes) / 60) * 60,
    to: Math.ceil(Math.max(CLOSING, ...minutes.map((minute) => minute + 1)) / 60) * 60,
    steps: placed,
    mostPeople: Math.max(0, ...placed.map(({ people }) => people)),
    mostPhones: Math.max(0, ...placed.map(({ phones }) => phones)),
  };
}

/** A round number at or above a count, for the top of an axis whose half is whole too: 4, 10, 20, 30 … */
export function roundTop(count: number): number {
  return count <= 4 ? 4 : Math.ceil(count / 10) * 10;
}

/**
 * The outline of a staircase as an SVG path, from the base line over each step to `end`. `x` and `y` turn minutes and
 * counts into places on the drawing.
 */
export function staircase(
  points: readonly { minute: number; count: number }[],
  { x, y, end }: { x: (minute: number) => number; y: (count: number) => number; end: number },
): string {
  const [first] = points;
  if (!first) return '';
  const parts = [`M${x(first.minute)} ${y(0)}`];
  for (const { minute, count } of points) parts.push(`H${x(minute)}`, `V${y(count)}`);
  parts.push(`H${x(end)}`);
  return parts.join('');
}
