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
  ticketPrinter: { queue: null, paper: 'roll-80', byItself: true },
  slotTags: false,
  permissionAsked: false,
  homeTime: '15:20',
  deskLock: 120,
  deskCamera: true,
  scanner: { slowest: 80, before: '', reads: 'letters' },
  pagePrinter: { queue: null },
  sheetFolder: null,
};

/**
 * The settings as they stand now: the school’s own, and the first ones for the rest. One that this program does not
 * understand, from another version of it, counts as not set: a kiosk must open in the morning.
 */
export function schoolSettings(db: Db): Settings {
  const stands = settings.partial();
  const set = settingsStore(db)
    .all()
    .map(({ name, value }) => stands.safeParse({ [name]: JSON.parse(value) as unknown }).data ?? {});
  return settings.parse(Object.assign({}, firstSettings, ...set));
}
