import { timingSafeEqual } from 'node:crypto';
import { done, refused, type Result } from '../../shared/result.ts';
import type { Face, StaffSession } from '../../shared/staff.ts';
import type { Parts } from '../parts.ts';
import type { Db } from '../store/database.ts';
import { hashPin, SALT_BYTES } from './hash-pin.ts';
import type { PinFace } from './pin-failure-store.ts';
import { pinLock } from './pin-lock.ts';
import { staffStore } from './staff-store.ts';

/** A PIN typed for an account, at a window of this face. */
export interface TypedPin {
  /** The account’s id. */
  staff: string;
  pin: string;
  face: Face;
}

/**
 * Checks a PIN and counts it when it is wrong. Opens no session. Refuses with `staff-not-found` (no such open account,
 * after the same work), `pin-wrong` (facts: `left` tries) or `pin-blocked` (facts: `until`).
 */
export function checkPin(parts: Parts, { staff, pin, face }: TypedPin): Promise<Result<StaffSession>> {
  if (face === 'paper') throw new Error('No PIN is typed at the page papers are made from');
  return oneAtATime(parts.db, face, () => check(parts, staff, pin, face));
}

async function check(parts: Parts, staff: string, pin: string, face: PinFace): Promise<Result<StaffSession>> {
  const { db, ports } = parts;
  const accounts = staffStore(db);
  const lock = pinLock(parts);
  const kept = accounts.pinOf(staff);
  if (!kept) {
    // As slow as a real account, so that time does not tell which ids exist.
    await hashPin(pin, new Uint8Array(SALT_BYTES), ports.pinCost);
    return refused('staff-not-found');
  }
  const allowed = lock.check(staff, face);
  if (!allowed.ok) return allowed;
  const hash = await hashPin(pin, kept.salt, kept);
  const account = accounts.find(staff);
  // Closed while the hash was made.
  if (!account || account.closedAt !== null) return refused('staff-not-found');
  if (!timingSafeEqual(hash, kept.hash)) return lock.failed(staff, face);
  lock.succeeded(staff, face);
  return done({ id: account.id, name: account.name, role: account.role });
}

const queues = new WeakMap<Db, Map<PinFace, Promise<unknown>>>();

/**
 * One PIN at a time at each face: tries made together are still counted one after the other, each hash needs its own
 * memory, and whoever keeps the door busy does not keep the desk waiting.
 */
function oneAtATime<T>(db: Db, face: PinFace, work: () => Promise<T>): Promise<T> {
  const faces = queues.get(db) ?? new Map<PinFace, Promise<unknown>>();
  queues.set(db, faces);
  const turn = (faces.get(face) ?? Promise.resolve()).then(work);
  faces.set(
    face,
    turn.catch(() => undefined),
  );
  return turn;
}
