import type { events as english } from '../en/events.ts';
import type { Translated } from '../translated.ts';

/** School events on the office’s page of visitors: Polish. */
export const events = {
  explain:
    'Gdy wydarzenie trwa, nad drzwiami na ekranie powitalnym widać jego tablicę, już od pół godziny przed początkiem. Kto wpisuje się przez tę tablicę, odpowiada na zasady podczas wydarzeń szkolnych i ma krótszą drogę.',
  title_one: 'Zaplanowano {{count}} wydarzenie',
  title_few: 'Zaplanowano {{count}} wydarzenia',
  title_many: 'Zaplanowano {{count}} wydarzeń',
  title_other: 'Zaplanowano {{count}} wydarzenia',
  none: 'Nie zaplanowano żadnego wydarzenia',
  noneMore: 'Proszę zapisać apel, kiermasz lub koncert, a rodziny wpiszą się na nie przez osobną tablicę.',
  list: 'Wydarzenia od dzisiaj',
  name: 'Wydarzenie',
  day: 'Dzień',
  when: 'Kiedy',
  hours: 'od {{from}} do {{until}}',
  arrived: 'Przyszło',
  onNow: 'Jego tablicę teraz widać',
  actions: 'Odwołaj wydarzenie',
  cancel: 'Odwołaj',
  cancelLabel: 'Odwołaj: {{name}}',
  add: {
    open: 'Utwórz wydarzenie',
    title: 'Wydarzenie szkolne',
    name: 'Jak się nazywa?',
    nameHint: 'Nazwa stoi na tablicy, na przykład „Apel dożynkowy”',
    nameMissing: 'Proszę wpisać nazwę wydarzenia',
    day: 'Którego dnia?',
    dayMissing: 'Proszę wybrać dzień',
    dayOver: 'Proszę wybrać dzisiaj lub późniejszy dzień',
    from: 'Kiedy się zaczyna?',
    until: 'Kiedy się kończy?',
    timeHint: 'Na przykład 14:00',
    timeMissing: 'Proszę wpisać godzinę, na przykład 14:00',
    save: 'Utwórz wydarzenie',
    saving: 'Zapisywanie…',
    close: 'Zrezygnuj',
    done: 'Zaplanowano: {{name}}, {{day}}.',
  },
  cancelling: {
    title: 'Odwołać: {{name}}?',
    explain:
      'Jego tablica zniknie z ekranu powitalnego i nikt już się na nie nie wpisze. Kto już na nie przyszedł, pozostaje wpisany.',
    keep: 'Zostaw',
    yes: 'Tak, odwołaj',
    saving: 'Zapisywanie…',
    done: 'Odwołano: {{name}}.',
  },
} as const satisfies Translated<typeof english>;
