import type { cards as english } from '../en/cards.ts';
import type { Translated } from '../translated.ts';

/** Return cards, for visitors who come again and again: Somali. */
export const cards = {
  explain:
    'Qofka kaarka soo noqoshada u dhoweeya akhriyaha uma baahna inuu magaciisa mar kale qoro. Koodhka kaarku cidna wax kama sheego, laakiin shaashadda albaabku magac ayay ku soo dhowaysaa qofka sita: kaarka lumay isla markiiba ka dhig mid aan shaqayn.',
  title_one: '{{count}} kaar soo noqosho ayaa shaqaynaya',
  title_other: '{{count}} kaar soo noqosho ayaa shaqaynaya',
  none: 'Weli cidina ma laha kaar soo noqosho',
  noneMore: 'Mid u samee booqde hadda jooga, adigoo ka samaynaya bogga “Dugsiga jooga”.',
  search: 'Raadi kaar',
  nobodyFound: 'Kaar magaciisu leeyahay xarfahan ma jiro.',
  list: 'Kaararka soo noqoshada ee shaqaynaya',
  name: 'Magaca',
  made: 'La sameeyey',
  used: 'Markii ugu dambaysay',
  never: 'Weli lama isticmaalin',
  actions: 'Tus kaarka, ama sheeg inuu lumay',
  show: 'Tus',
  showLabel: 'Tus kaarka {{name}}',
  lost: 'Kaarku wuu lumay',
  lostLabel: 'Kaarku wuu lumay: {{name}}',
  make: 'Samee kaar soo noqosho',
  makeLabel: 'Samee kaar soo noqosho: {{name}}',
  making: 'Waa la kaydinayaa…',
  has: 'Kaar ayuu leeyahay',
  card: {
    title: 'Kaarka soo noqoshada ee {{name}}',
    how: 'Booqdaha u daabac. Marka xigta akhriyaha ayuu u dhoweeyaa, umana baahna inuu magaciisa qoro.',
    code: 'Koodhka QR ee kaarka soo noqoshada',
    print: 'Daabac kaarka',
    close: 'Waa diyaar',
  },
  losing: {
    title: 'Ma lumay kaarka {{name}}?',
    explain:
      'Isla markiiba wuu joogsanayaa, mana soo noqonayo. Booqashadiisa xigta mid cusub ayaad u samayn kartaa.',
    keep: 'Ma lumin',
    yes: 'Haa, jooji',
    saving: 'Waa la kaydinayaa…',
    done: 'Kaarka {{name}} hadda ma shaqeeyo.',
  },
} as const satisfies Translated<typeof english>;
