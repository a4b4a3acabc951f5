import type { dates as english } from '../en/dates.ts';
import type { Translated } from '../translated.ts';

/** Names of days and months: Nepali. The months are those of the school’s calendar. */
export const dates = {
  weekdays: {
    1: 'सोमबार',
    2: 'मङ्गलबार',
    3: 'बुधबार',
    4: 'बिहीबार',
    5: 'शुक्रबार',
    6: 'शनिबार',
    7: 'आइतबार',
  },
  months: {
    1: 'जनवरी',
    2: 'फेब्रुअरी',
    3: 'मार्च',
    4: 'अप्रिल',
    5: 'मे',
    6: 'जुन',
    7: 'जुलाई',
    8: 'अगस्ट',
    9: 'सेप्टेम्बर',
    10: 'अक्टोबर',
    11: 'नोभेम्बर',
    12: 'डिसेम्बर',
  },
  long: '{{weekday}}, {{day}} {{month}} {{year}}',
  short: '{{day}} {{month}} {{year}}',
  at: '{{time}} बजे',
} as const satisfies Translated<typeof english>;
