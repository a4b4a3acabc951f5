import type { dates as english } from '../en/dates.ts';
import type { Translated } from '../translated.ts';

/** Names of days and months: Spanish. */
export const dates = {
  weekdays: {
    1: 'lunes',
    2: 'martes',
    3: 'miércoles',
    4: 'jueves',
    5: 'viernes',
    6: 'sábado',
    7: 'domingo',
  },
  months: {
    1: 'enero',
    2: 'febrero',
    3: 'marzo',
    4: 'abril',
    5: 'mayo',
    6: 'junio',
    7: 'julio',
    8: 'agosto',
    9: 'septiembre',
    10: 'octubre',
    11: 'noviembre',
    12: 'diciembre',
  },
  long: '{{weekday}}, {{day}} de {{month}} de {{year}}',
  short: '{{day}} de {{month}} de {{year}}',
  at: 'a las {{time}}',
} as const satisfies Translated<typeof english>;
