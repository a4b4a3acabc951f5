import { languages } from '../../shared/languages.ts';
import { type Settings, settings } from '../../shared/settings.ts';
import type { Db } from '../store/database.ts';
import { settingsStore } from './settings-store.ts';

/** What holds until the school sets something else. */
export const firstSettings: Settings = {
  closingTime: '18:00',
  languages: languages.map(({ tag }) => tag),
  sounds: true,
  camera: true,
  rulesAsked: 'every-visit',
  passPrinter: { queue: null, paper: 'label-62x100', byItself: false },
  ticketPrinter: { queue: null, paper: 'roll-80' },
  pagePrinter: { queue: null },
  sheetFolder: null,
};

/** The settings as they stand now: the school’s own, and the first ones for the rest. */
export function schoolSettings(db: Db): Settings {
  const set = Object.fromEntries(
    settingsStore(db)
      .all()
      .map(({ name, value }) => [name, JSON.parse(value) as unknown]),
  );
  return settings.parse({ ...firstSettings, ...set });
}
