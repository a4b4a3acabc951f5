import { ask } from '../../client/queries.ts';
import { softAnswer } from '../../parts/scanner/soft-sound.ts';
import type { Entry } from './arrival-state.ts';

/** How somebody arrives who held a return card or an old pass to the reader. */
export async function entryByCard(text: string): Promise<Entry> {
  const payload = text.slice(0, LONGEST);
  const known = await ask('visits.recognise', { payload });
  softAnswer(known.ok);
  return known.ok ? { by: 'known', known: known.value, payload } : { by: 'refused', problem: known.problem };
}

/** The longest scan the register takes. */
export const LONGEST = 200;
