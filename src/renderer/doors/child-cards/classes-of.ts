import type { CallOutput } from '../../../shared/contract.ts';

export type CardedChild = CallOutput<'child-cards.list'>['pupils'][number];

/** The children of each class; both in the order they come in. */
export function classesOf(
  children: readonly CardedChild[],
): { className: string; children: readonly CardedChild[] }[] {
  const classes = Map.groupBy(children, ({ className }) => className);
  return [...classes].map(([className, its]) => ({ className, children: its }));
}
