import type { dates as english } from '../en/dates.ts';
import type { Translated } from '../translated.ts';

/** Names of days and months: Polish. The months stand in the genitive, as they do after a day. */
export const dates = {
  weekdays: {
    1: 'poniedziałek',
    2: 'wtorek',
    3: 'środa',
    4: 'czwartek',
    5: 'piątek',
    6: 'sobota',
    7: 'niedziela',
  },
  months: {
    1: 'stycznia',
    2: 'lutego',
    3: 'marca',
    4: 'kwietnia',
    5: 'maja',
    6: 'czerwca',
    7: 'lipca',
    8: 'sierpnia',
    9: 'września',
    10: 'października',
    11: 'listopada',
    12: 'grudnia',
  },
  long: '{{weekday}}, {{day}} {{month}} {{year}}',
  short: '{{day}} {{month}} {{year}}',
  at: 'o {{time}}',
} as const satisfies Translated<typeof english>;
