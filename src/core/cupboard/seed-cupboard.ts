import type { Db } from '../store/database.ts';
import { cupboardStore } from './cupboard-store.ts';

/** Shelves of a new cupboard, eight slots each, until the school sets its own. */
const SHELVES = 8;
const SLOTS = 8;

/** Gives a new register its numbered cupboard, inside the transaction of the first start. */
export function seedCupboard(db: Db, at: string): void {
  cupboardStore(db).build(
    Array.from({ length: SHELVES }, () => SLOTS),
    at,
  );
}
