import type { z } from 'zod';
import { contract } from '../../shared/contract.ts';
import type { permissionCalls } from '../../shared/contract/permissions.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import type { Action } from '../ledger/catalogue.ts';
import { actorOf, type Parts } from '../parts.ts';
import { byClassAndName } from '../pupils/pupil-store.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { schoolSettings } from '../settings/school-settings.ts';
import { standingOf } from './standing.ts';
import { type Ended, standingStore } from './standing-store.ts';

type Calls = typeof permissionCalls;
type Give = z.output<Calls['permissions.give']['input']>;
type Agree = z.output<Calls['adjustments.agree']['input']>;
type End = z.output<Calls['permissions.end']['input']>;
type Nothing = Record<never, never>;

type PermissionCall = keyof Calls;

/** Who may bring a device, and who keeps it by agreement (P9). What is new ends what stood before. */
export function permissionRoutes(parts: Parts): Routes<PermissionCall> {
  const { db, ports, ledger, newId, submit } = parts;
  const standing = standingStore(db);

  /** A last day that is over would make something that never held. */
  const isOver = (until: string | null, now: number) => until !== null && until < schoolDayOf(now);
  const pastDay = () => refused('input-invalid', { fields: [{ field: 'until', code: 'out-of-range' }] });

  function give({ submission, pupils, askedBy, approvedBy, until }: Give, staff: StaffSession) {
    return submit<{ given: number }>(
      { id: submission, call: 'permissions.give' },
      () => {
        const now = ports.clock.now();
        if (isOver(until, now)) return pastDay();
        const at = instantOf(now);
        const chosen = new Set(pupils);
        for (const pupil of chosen) {
          if (!standing.inRegister(pupil)) return refused('pupil-not-found');
          const instead = standing.endPermission({ pupil, at, by: staff.id }) ?? null;
          const id = newId();
          standing.permit({ id, pupil, askedBy, approvedBy, until, at, by: staff.id });
          ledger.append(
            {
              actor: actorOf(staff),
              action: 'permission.given',
              subject: `permission/${id}`,
              details: { pupil, askedBy, approvedBy, until, instead },
            },
            now,
          );
        }
        return done({ subject: String(chosen.size), value: { given: chosen.size } });
      },
      (subject) => done({ given: Number(subject) }),
    );
  }

  function agree({ submission, pupil, category, approvedBy, until }: Agree, staff: StaffSession) {
    return submit<Nothing>(
      { id: submission, call: 'adjustments.agree' },
      () => {
        const now = ports.clock.now();
        if (isOver(until, now)) return pastDay();
        if (!standing.inRegister(pupil)) return refused('pupil-not-found');
        const at = instantOf(now);
        const instead = standing.endAdjustment({ pupil, at, by: staff.id }) ?? null;
        const id = newId();
        standing.adjust({ id, pupil, category, approvedBy, until, at, by: staff.id });
        ledger.append(
          {
            actor: actorOf(staff),
            action: 'adjustment.agreed',
            subject: `adjustment/${id}`,
            details: { pupil, category, approvedBy, until, instead },
          },
          now,
        );
        return done({ subject: id, value: {} });
      },
      () => done({}),
    );
  }

  /** Ends what stands for a child, of somebody who has left too. */
  function end(
    what: 'permission' | 'adjustment',
    action: Action,
    standingOne: (ended: Ended) => string | undefined,
  ) {
    return ({ submission, pupil }: End, staff: StaffSession) =>
      submit<Nothing>(
        { id: submission, call: `${what}s.end` },
        () => {
          const now = ports.clock.now();
          const id = standingOne({ pupil, at: instantOf(now), by: staff.id });
          if (id === undefined) return refused('nothing-changed');
          ledger.append({ actor: actorOf(staff), action, subject: `${what}/${id}`, details: { pupil } }, now);
          return done({ subject: id, value: {} });
        },
        () => done({}),
      );
  }
  const endPermission = end('permission', 'permission.ended', standing.endPermission);
  const endAdjustment = end('adjustment', 'adjustment.ended', standing.endAdjustment);

  function list(): Result<z.input<Calls['permissions.list']['output']>> {
    const today = schoolDayOf(ports.clock.now());
    return done({
      asked: schoolSettings(db).permissionAsked,
      pupils: standing
        .all()
        .toSorted(byClassAndName)
        .map((row) => standingOf(row, today)),
    });
  }

  return {
    'permissions.list': route(contract['permissions.list'], list),
    'permissions.give': route(contract['permissions.give'], (input, caller) => give(input, staffOf(caller))),
    'permissions.end': route(contract['permissions.end'], (input, caller) =>
      endPermission(input, staffOf(caller)),
    ),
    'adjustments.agree': route(contract['adjustments.agree'], (input, caller) =>
      agree(input, staffOf(caller)),
    ),
    'adjustments.end': route(contract['adjustments.end'], (input, caller) =>
      endAdjustment(input, staffOf(caller)),
    ),
  };
}
