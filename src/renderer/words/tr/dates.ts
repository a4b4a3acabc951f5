import type { dates as english } from '../en/dates.ts';
import type { Translated } from '../translated.ts';

/** Names of days and months: Turkish. */
export const dates = {
  weekdays: {
    1: 'Pazartesi',
    2: 'Salı',
    3: 'Çarşamba',
    4: 'Perşembe',
    5: 'Cuma',
    6: 'Cumartesi',
    7: 'Pazar',
  },
  months: {
    1: 'Ocak',
    2: 'Şubat',
    3: 'Mart',
    4: 'Nisan',
    5: 'Mayıs',
    6: 'Haziran',
    7: 'Temmuz',
    8: 'Ağustos',
    9: 'Eylül',
    10: 'Ekim',
    11: 'Kasım',
    12: 'Aralık',
  },
  long: '{{day}} {{month}} {{year}} {{weekday}}',
  short: '{{day}} {{month}} {{year}}',
  at: 'saat {{time}}',
} as const satisfies Translated<typeof english>;
