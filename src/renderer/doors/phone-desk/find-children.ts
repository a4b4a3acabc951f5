import type { Board } from '../../../shared/contract/phones.ts';
import { nameKey } from '../../../shared/text.ts';

export type BoardPupil = Board['pupils'][number];
export type TileState = BoardPupil['state'];

/** Fewest letters that search: one would find half the school. */
const LETTERS_LEAST = 2;

/** What is being looked for, or undefined while too little was typed. */
export function searchKey(typed: string): string | undefined {
  const key = nameKey(typed);
  // One character of a script without letters is a whole word; in the others two make a search.
  const least = /\p{Script=Han}/u.test(key) ? 1 : LETTERS_LEAST;
  return key.length >= least ? key : undefined;
}

/** Whether each word typed begins a word of the name, in any order. */
function matches(name: string, key: string): boolean {
  const words = nameKey(name).split(' ');
  return key
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part) || (part.length > 3 && word.includes(part))));
}

/** The children a search means, of every class. */
export function findChildren(pupils: readonly BoardPupil[], key: string): BoardPupil[] {
  return pupils.filter(({ name }) => matches(name, key) || nameKey(name).startsWith(key));
}

/** Whether the school holds this child’s device now. */
export function isHeld(state: TileState): boolean {
  return state === 'handed-in' || state === 'earlier-day';
}

/** How many children stand in each state. */
export function countStates(pupils: readonly BoardPupil[]): Record<TileState, number> {
  const counts: Record<TileState, number> = {
    'not-yet': 0,
    'handed-in': 0,
    'earlier-day': 0,
    'gone-home': 0,
    'no-permission': 0,
    'own-device': 0,
  };
  for (const { state } of pupils) counts[state] += 1;
  return counts;
}
