import type { dates as english } from '../en/dates.ts';
import type { Translated } from '../translated.ts';

/** Names of days and months: Somali. */
export const dates = {
  weekdays: {
    1: 'Isniin',
    2: 'Talaado',
    3: 'Arbaco',
    4: 'Khamiis',
    5: 'Jimco',
    6: 'Sabti',
    7: 'Axad',
  },
  months: {
    1: 'Jannaayo',
    2: 'Febraayo',
    3: 'Maarso',
    4: 'Abriil',
    5: 'Maajo',
    6: 'Juun',
    7: 'Luulyo',
    8: 'Ogoosto',
    9: 'Sebteembar',
    10: 'Oktoobar',
    11: 'Nofeembar',
    12: 'Diseembar',
  },
  long: '{{weekday}}, {{day}} {{month}} {{year}}',
  short: '{{day}} {{month}} {{year}}',
  at: 'saacadda {{time}}',
} as const satisfies Translated<typeof english>;
