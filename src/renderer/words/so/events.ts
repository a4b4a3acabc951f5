import type { events as english } from '../en/events.ts';
import type { Translated } from '../translated.ts';

/** School events on the office’s page of visitors: Somali. */
export const events = {
  explain:
    'Inta munaasabaddu socoto, boodh ay leedahay ayaa ka muuqda albaabbada shaashadda soo dhaweynta korkooda, laga bilaabo nus saac ka hor bilowgeeda. Qofka halkaas imaanshaha ka diiwaangeliya waxaa la weydiiyaa xeerarka munaasabadaha dugsiga, gelitaankiisuna wuu ka gaaban yahay.',
  title_one: '{{count}} munaasabad ayaa la qorsheeyey',
  title_other: '{{count}} munaasabad ayaa la qorsheeyey',
  none: 'Munaasabad la qorsheeyey ma jirto',
  noneMore:
    'Qor isu-imaatin dugsi, carwo ama bandhig muusig, qoysaskuna imaanshahooda boodhkeeda ayay ka diiwaangelinayaan.',
  list: 'Munaasabadaha maanta iyo wixii ka dambeeya',
  name: 'Munaasabadda',
  day: 'Maalinta',
  when: 'Goorma',
  hours: '{{from}} ilaa {{until}}',
  arrived: 'Inta timid',
  onNow: 'Boodhkeedu hadda wuu muuqdaa',
  actions: 'Baaji munaasabadda',
  cancel: 'Baaji',
  cancelLabel: 'Baaji {{name}}',
  add: {
    open: 'Samee munaasabad',
    title: 'Munaasabad dugsi',
    name: 'Maxaa la yiraahdaa?',
    nameHint: 'Boodhka ayay ku qoran tahay, sida “Xafladda goosashada”',
    nameMissing: 'Qor magaca munaasabadda',
    day: 'Maalintee?',
    dayMissing: 'Dooro maalinta',
    dayOver: 'Dooro maanta ama maalin ka dambaysa',
    from: 'Goorma ayay bilaabmaysaa?',
    until: 'Goorma ayay dhammaanaysaa?',
    timeHint: 'Sida 14:00',
    timeMissing: 'Qor saacad sida 14:00',
    save: 'Samee munaasabadda',
    saving: 'Waa la kaydinayaa…',
    close: 'Iska daa',
    done: '{{name}}: waxaa loo qorsheeyey {{day}}.',
  },
  cancelling: {
    title: 'Ma baajinaysaa {{name}}?',
    explain:
      'Boodhkeedu wuu ka baxayaa shaashadda soo dhaweynta, cidina imaansho uma diiwaangelin karto hadda ka dib. Qofkii hore ugu yimid imaanshihiisu wuu diiwaangashan yahay weli.',
    keep: 'Ha baajin',
    yes: 'Haa, baaji',
    saving: 'Waa la kaydinayaa…',
    done: 'Munaasabadda waa la baajiyey: {{name}}.',
  },
} as const satisfies Translated<typeof english>;
