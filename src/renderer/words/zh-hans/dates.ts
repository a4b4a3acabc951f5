import type { dates as english } from '../en/dates.ts';
import type { Translated } from '../translated.ts';

/** Names of days and months: Simplified Chinese. */
export const dates = {
  weekdays: {
    1: '星期一',
    2: '星期二',
    3: '星期三',
    4: '星期四',
    5: '星期五',
    6: '星期六',
    7: '星期日',
  },
  months: {
    1: '1月',
    2: '2月',
    3: '3月',
    4: '4月',
    5: '5月',
    6: '6月',
    7: '7月',
    8: '8月',
    9: '9月',
    10: '10月',
    11: '11月',
    12: '12月',
  },
  long: '{{year}}年{{month}}{{day}}日{{weekday}}',
  short: '{{year}}年{{month}}{{day}}日',
  at: '在 {{time}}',
} as const satisfies Translated<typeof english>;
