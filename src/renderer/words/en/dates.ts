/** Names of days and months: the program’s language data lacks many languages, so they stand here. */
export const dates = {
  weekdays: {
    1: 'Monday',
    2: 'Tuesday',
    3: 'Wednesday',
    4: 'Thursday',
    5: 'Friday',
    6: 'Saturday',
    7: 'Sunday',
  },
  months: {
    1: 'January',
    2: 'February',
    3: 'March',
    4: 'April',
    5: 'May',
    6: 'June',
    7: 'July',
    8: 'August',
    9: 'September',
    10: 'October',
    11: 'November',
    12: 'December',
  },
  long: '{{weekday}} {{day}} {{month}} {{year}}',
  short: '{{day}} {{month}} {{year}}',
  at: 'at {{time}}',
} as const;
