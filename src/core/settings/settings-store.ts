import type { Db } from '../store/database.ts';

/** The table `settings`: what the school has set, as JSON by name. */
export function settingsStore(db: Db) {
  const all = db.prepare<[], { name: string; value: string }>('SELECT name, value FROM settings');
  const set = db.prepare<[{ name: string; value: string; at: string; by: string }]>(
    `INSERT INTO settings (name, value, changed_at, changed_by) VALUES (@name, @value, @at, @by)
     ON CONFLICT (name) DO UPDATE SET value = @value, changed_at = @at, changed_by = @by`,
  );
  return {
    all: () => all.all(),
    set(setting: { name: string; value: string; at: string; by: string }): void {
      set.run(setting);
    },
  };
}
