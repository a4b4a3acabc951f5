import type { events as english } from '../en/events.ts';
import type { Translated } from '../translated.ts';

/** School events on the office’s page of visitors: Romanian. */
export const events = {
  explain:
    'Pe durata unui eveniment, deasupra ușilor de pe ecranul de întâmpinare stă un panou al lui, începând cu o jumătate de oră înainte. Cine își înregistrează sosirea de acolo este întrebat despre regulile pentru evenimentele școlii și are mai puțini pași până intră.',
  title_one: '{{count}} eveniment planificat',
  title_few: '{{count}} evenimente planificate',
  title_other: '{{count}} de evenimente planificate',
  none: 'Nu este planificat niciun eveniment',
  noneMore:
    'Notați o adunare școlară, un târg sau un concert, iar familiile își înregistrează sosirea de pe panoul lui.',
  list: 'Evenimente de astăzi și din zilele următoare',
  name: 'Eveniment',
  day: 'Ziua',
  when: 'Când',
  hours: '{{from}}–{{until}}',
  arrived: 'Sosiți',
  onNow: 'Panoul este afișat acum',
  actions: 'Anulați evenimentul',
  cancel: 'Anulați',
  cancelLabel: 'Anulați: {{name}}',
  add: {
    open: 'Faceți un eveniment',
    title: 'Un eveniment al școlii',
    name: 'Cum se numește?',
    nameHint: 'Apare pe panou, de exemplu „Serbarea recoltei”',
    nameMissing: 'Scrieți cum se numește evenimentul',
    day: 'În ce zi?',
    dayMissing: 'Alegeți ziua',
    dayOver: 'Alegeți ziua de astăzi sau una următoare',
    from: 'Când începe?',
    until: 'Când se termină?',
    timeHint: 'De exemplu 14:00',
    timeMissing: 'Scrieți o oră, de exemplu 14:00',
    save: 'Faceți evenimentul',
    saving: 'Se salvează…',
    close: 'Renunțați',
    done: '{{name}}: planificat pentru {{day}}.',
  },
  cancelling: {
    title: 'Anulați: {{name}}?',
    explain:
      'Panoul dispare de pe ecranul de întâmpinare și nimeni nu își mai înregistrează sosirea pentru acest eveniment. Cine a venit deja pentru el rămâne cu sosirea înregistrată.',
    keep: 'Păstrați-l',
    yes: 'Da, anulați-l',
    saving: 'Se salvează…',
    done: 'Eveniment anulat: {{name}}.',
  },
} as const satisfies Translated<typeof english>;
