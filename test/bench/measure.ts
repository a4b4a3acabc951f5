/** The middle of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The value that `share` (0 to 1) of the measurements do not pass. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Milliseconds an action takes. */
export async function timed(action: () => unknown): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** One comparison: ours against a reference measured in the same run, in one unit. */
export interface Comparison {
  what: string;
  unit: 'ms' | 's' | 'MB' | 'frames';
  ours: readonly number[];
  reference: readonly number[];
  /** What the reference is. */
  against: string;
  /** What ours should stay within, in the same unit; then its greatest value is told as well. */
  target?: number;
  /** How it was measured, where the line alone would not say. */
  how?: string;
}

/** A line of the report: medians, the 95th percentile of ours, and the ratio of the medians. */
export function lineOf({ what, unit, ours, reference, against, target, how }: Comparison): string {
  const figure = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
  const ratio = median(ours) / median(reference);
  const many = ours.length > 9 ? `, 95 of 100 within ${figure(percentile(ours, 0.95))}` : '';
  const all = (values: readonly number[]) => `, all within ${figure(Math.max(...values))}`;
  const most = target === undefined ? '' : `${all(ours)} (target ${figure(target)})`;
  const theirs = target === undefined ? '' : all(reference);
  const note = how === undefined ? '' : `\n            ${how}`;
  return `${ratio.toFixed(2).padStart(8)} ×  ${what}: ${figure(median(ours))}${many}${most}; ${against}: ${figure(median(reference))}${theirs}${note}`;
}
