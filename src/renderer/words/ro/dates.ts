import type { dates as english } from '../en/dates.ts';
import type { Translated } from '../translated.ts';

/** Names of days and months: Romanian. */
export const dates = {
  weekdays: {
    1: 'luni',
    2: 'marți',
    3: 'miercuri',
    4: 'joi',
    5: 'vineri',
    6: 'sâmbătă',
    7: 'duminică',
  },
  months: {
    1: 'ianuarie',
    2: 'februarie',
    3: 'martie',
    4: 'aprilie',
    5: 'mai',
    6: 'iunie',
    7: 'iulie',
    8: 'august',
    9: 'septembrie',
    10: 'octombrie',
    11: 'noiembrie',
    12: 'decembrie',
  },
  long: '{{weekday}}, {{day}} {{month}} {{year}}',
  short: '{{day}} {{month}} {{year}}',
  at: 'la ora {{time}}',
} as const satisfies Translated<typeof english>;
