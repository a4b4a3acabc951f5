import type { Db } from '../store/database.ts';
import { cupboardStore } from './cupboard-store.ts';

/** Slots of a new cupboard; a setting later. */
const SLOTS = 64;

/** Gives a new register its numbered cupboard, inside the transaction of the first start. */
export function seedCupboard(db: Db): void {
  const cupboard = cupboardStore(db);
  for (let number = 1; number <= SLOTS; number += 1) cupboard.add(number);
}
