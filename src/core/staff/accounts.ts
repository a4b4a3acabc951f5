import type { z } from 'zod';
import type { staffCalls } from '../../shared/contract/staff.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { Role, StaffSession } from '../../shared/staff.ts';
import { nameKey } from '../../shared/text.ts';
import { actorOf, type Parts } from '../parts.ts';
import { instantOf } from '../school-day.ts';
import { hashPin, type KeptPin, SALT_BYTES } from './hash-pin.ts';
import { staffStore } from './staff-store.ts';

type Input<N extends keyof typeof staffCalls> = z.output<(typeof staffCalls)[N]['input']>;

/** Making and closing accounts. Only a head makes or closes a head’s account. */
export function accountActions(parts: Parts) {
  const { db, ledger, ports, newId, sessions, act, submit } = parts;
  const accounts = staffStore(db);

  async function keep(pin: string): Promise<KeptPin> {
    const salt = ports.random.bytes(SALT_BYTES);
    return { salt, hash: await hashPin(pin, salt, ports.pinCost), ...ports.pinCost };
  }

  function make(name: string, role: Role, pin: KeptPin, by: StaffSession | null): StaffSession {
    const id = newId();
    const now = ports.clock.now();
    accounts.add({ id, name, role, createdAt: instantOf(now), ...pin });
    ledger.append(
      {
        actor: by ? actorOf(by) : 'system',
        action: 'staff.account-made',
        subject: `staff/${id}`,
        details: { name, role },
      },
      now,
    );
    return { id, name, role };
  }

  return {
    /** Makes the first account. `made` is false on a retry: the PIN still has to be checked before a session opens. */
    async createHead({ submission, name, pin }: Input<'staff.create-head'>) {
      const kept = await keep(pin);
      return submit(
        { id: submission, call: 'staff.create-head' },
        () => {
          if (accounts.any()) return refused('head-exists');
          const head = make(name, 'head', kept, null);
          return done({ subject: head.id, value: { head, made: true } });
        },
        (id) => {
          const found = accounts.find(id);
          if (!found) throw new Error('A submission names an account that is not there');
          return done({ head: { id, name: found.name, role: found.role }, made: false });
        },
      );
    },

    async add({ submission, name, role, pin }: Input<'staff.add'>, by: StaffSession) {
      if (role === 'head' && by.role !== 'head') return refused('not-allowed');
      const kept = await keep(pin);
      return submit<{ id: string }>(
        { id: submission, call: 'staff.add' },
        () => {
          // Closed while the PIN was hashed.
          if (accounts.find(by.id)?.closedAt !== null) return refused('session-needed');
          const key = nameKey(name);
          if (accounts.open().some((account) => nameKey(account.name) === key))
            return refused('staff-exists');
          const { id } = make(name, role, kept, by);
          return done({ subject: id, value: { id } });
        },
        (id) => done({ id }),
      );
    },

    close({ submission, staff }: Input<'staff.close'>, by: StaffSession): Result<Record<never, never>> {
      const closed = submit<Record<never, never>>(
        { id: submission, call: 'staff.close' },
        () => {
          const account = accounts.find(staff);
          if (!account || account.closedAt !== null) return refused('staff-not-found');
          if (account.role === 'head') {
            if (by.role !== 'head') return refused('not-allowed');
            if (accounts.open().filter(({ role }) => role === 'head').length === 1)
              return refused('head-last');
          }
          const now = ports.clock.now();
          accounts.close({ id: staff, at: instantOf(now) });
          ledger.append(
            {
              actor: actorOf(by),
              action: 'staff.account-closed',
              subject: `staff/${staff}`,
              details: { role: account.role },
            },
            now,
          );
          return done({ subject: staff, value: {} });
        },
        () => done({}),
      );
      if (closed.ok) sessions.closeAllOf(staff);
      return closed;
    },

    /** Writes down that somebody opened a desk. */
    signedIn(staff: StaffSession, window: number): void {
      act(() => {
        ledger.append({
          actor: actorOf(staff),
          action: 'staff.signed-in',
          subject: `staff/${staff.id}`,
          details: { window },
        });
        return done(null);
      });
    },
  };
}
