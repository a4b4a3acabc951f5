import type { dates as english } from '../en/dates.ts';
import type { Translated } from '../translated.ts';

/** Names of days and months: French. */
export const dates = {
  weekdays: {
    1: 'lundi',
    2: 'mardi',
    3: 'mercredi',
    4: 'jeudi',
    5: 'vendredi',
    6: 'samedi',
    7: 'dimanche',
  },
  months: {
    1: 'janvier',
    2: 'février',
    3: 'mars',
    4: 'avril',
    5: 'mai',
    6: 'juin',
    7: 'juillet',
    8: 'août',
    9: 'septembre',
    10: 'octobre',
    11: 'novembre',
    12: 'décembre',
  },
  long: '{{weekday}} {{day}} {{month}} {{year}}',
  short: '{{day}} {{month}} {{year}}',
  at: 'à {{time}}',
} as const satisfies Translated<typeof english>;
