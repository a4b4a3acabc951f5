import type { cards as english } from '../en/cards.ts';
import type { Translated } from '../translated.ts';

/** Return cards, for visitors who come again and again: Polish. */
export const cards = {
  explain:
    'Kto przyłoży do czytnika kartę stałego gościa, nie musi już wpisywać imienia i nazwiska. Jej kod nic o nikim nie mówi, ale przy drzwiach posiadacz karty jest witany po imieniu i nazwisku: zgubioną kartę proszę od razu unieważnić.',
  title_one: 'W użyciu jest {{count}} karta stałego gościa',
  title_few: 'W użyciu są {{count}} karty stałego gościa',
  title_many: 'W użyciu jest {{count}} kart stałego gościa',
  title_other: 'W użyciu jest {{count}} karty stałego gościa',
  none: 'Nikt nie ma jeszcze karty stałego gościa',
  noneMore: 'Kartę dla gościa, który jest w szkole, tworzy się na stronie „Na terenie”.',
  search: 'Znajdź kartę',
  nobodyFound: 'Na żadnej karcie nie ma tych liter w imieniu ani nazwisku.',
  list: 'Karty stałego gościa w użyciu',
  name: 'Imię i nazwisko',
  made: 'Utworzona',
  used: 'Ostatnio użyta',
  never: 'Jeszcze nie użyta',
  actions: 'Pokaż kartę albo zgłoś zgubienie',
  show: 'Pokaż',
  showLabel: 'Pokaż kartę: {{name}}',
  lost: 'Karta zgubiona',
  lostLabel: 'Karta zgubiona: {{name}}',
  make: 'Utwórz kartę',
  makeLabel: 'Utwórz kartę stałego gościa: {{name}}',
  making: 'Zapisywanie…',
  has: 'Ma kartę',
  card: {
    title: 'Karta stałego gościa: {{name}}',
    how: 'Proszę ją wydrukować dla gościa. Następnym razem wystarczy przyłożyć ją do czytnika, bez wpisywania imienia i nazwiska.',
    code: 'Kod QR karty stałego gościa',
    print: 'Drukuj kartę',
    close: 'Gotowe',
  },
  losing: {
    title: 'Czy ta karta jest zgubiona: {{name}}?',
    explain: 'Przestanie działać od razu i na stałe. Nową można utworzyć podczas następnej wizyty tej osoby.',
    keep: 'Nie jest zgubiona',
    yes: 'Tak, unieważnij',
    saving: 'Zapisywanie…',
    done: 'Karta już nie działa: {{name}}.',
  },
} as const satisfies Translated<typeof english>;
