import { contract } from '../../shared/contract.ts';
import { done, refused } from '../../shared/result.ts';
import { canonical } from '../ledger/entry.ts';
import { actorOf, type Parts } from '../parts.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { instantOf } from '../school-day.ts';
import { schoolSettings } from './school-settings.ts';
import { settingsStore } from './settings-store.ts';

/** The school’s settings. */
export function settingRoutes(parts: Parts): Routes<'settings.read' | 'settings.change'> {
  const { db, ports, ledger, kiosk, submit } = parts;
  const store = settingsStore(db);
  return {
    'settings.read': route(contract['settings.read'], () => done(schoolSettings(db))),
    'settings.change': route(contract['settings.change'], ({ submission, changes }, caller) => {
      const staff = staffOf(caller);
      return submit(
        { id: submission, call: 'settings.change' },
        () => {
          const before = new Map(Object.entries(schoolSettings(db)));
          // Only what is given is a change; the rest of the settings is not in it.
          const changed = Object.entries(changes).flatMap(([name, value]) =>
            value === undefined || canonical(value) === canonical(before.get(name) ?? null)
              ? []
              : [[name, value] as const],
          );
          if (changed.length === 0) return refused('nothing-changed');
          const now = ports.clock.now();
          for (const [name, value] of changed)
            store.set({ name, value: canonical(value), at: instantOf(now), by: staff.id });
          ledger.append(
            {
              actor: actorOf(staff),
              action: 'settings.changed',
              subject: `kiosk/${kiosk}`,
              details: {
                from: Object.fromEntries(changed.map(([name]) => [name, before.get(name) ?? null])),
                to: Object.fromEntries(changed),
              },
            },
            now,
          );
          return done({ subject: 'settings', value: schoolSettings(db) });
        },
        () => done(schoolSettings(db)),
      );
    }),
  };
}
