import type { Beside, Stay } from '../../../shared/pupil-history.ts';

/** A piece of the record that is never cut: the head of a stay, or one thing that happened beside it. */
export type HistoryRow = { stay: Stay } & ({ piece: 'head' } | { piece: 'beside'; beside: Beside });

/** The pieces of all stays, in their order: a stay with a long story may begin on one page and end on the next. */
export function historyRows(stays: readonly Stay[]): HistoryRow[] {
  return stays.flatMap((stay) => [
    { stay, piece: 'head' as const },
    ...stay.beside.map((beside) => ({ stay, piece: 'beside' as const, beside })),
  ]);
}
