import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

/** The welcome wall, the phones door, calling the office, and what every public page shares: Romanian. */
export const welcome = {
  pageTitle: '{{page}} – {{school}}',
  title: 'Bun venit',
  greeting: 'Bun venit. Atingeți o ușă pentru a începe.',
  signIn: 'Sosire',
  signInHint: 'Tocmai am sosit',
  signOut: 'Plecare',
  signOutHint: 'Plec acum',
  phones: 'Telefoane',
  phonesHint: 'Predare și ridicare',
  languages: 'Limba',
  languageIs: 'Limba: {{language}}',
  askForHelp: 'Cereți ajutor de la secretariat',
  staff: 'Personal',
  deskOpened: 'Postul personalului este deschis pe celălalt ecran.',
  actionsLabel: 'Înapoi și pasul următor',
  askTheOffice: 'Întrebați la secretariat',
  closesIn_one: 'Această pagină se închide singură în <b>{{count}} secundă</b>.',
  closesIn_few: 'Această pagină se închide singură în <b>{{count}} secunde</b>.',
  closesIn_other: 'Această pagină se închide singură în <b>{{count}} de secunde</b>.',
  keepOpen: 'Țineți-o deschisă mai mult',
  help: {
    title: 'Vine cineva de la secretariat',
    sentence: 'Am chemat secretariatul. Vă rugăm să așteptați aici.',
    failedTitle: 'Nu am putut chema secretariatul',
  },
  goToOffice: {
    title: 'Vă rugăm să mergeți la secretariat',
    sentence: 'Bateți la ușă sau sunați acolo. Vă vor ajuta.',
  },
  idle: {
    title: 'Mai sunteți aici?',
    sentence_one: 'Peste {{count}} secundă ștergem ce ați scris, ca nimeni altcineva să nu poată citi.',
    sentence_few: 'Peste {{count}} secunde ștergem ce ați scris, ca nimeni altcineva să nu poată citi.',
    sentence_other: 'Peste {{count}} de secunde ștergem ce ați scris, ca nimeni altcineva să nu poată citi.',
    clear: 'Ștergeți acum',
    more: 'Am nevoie de mai mult timp',
  },
  outOfUse: {
    title: 'Vă rugăm să folosiți registrul de hârtie',
    sentence:
      'Acest ecran nu poate fi folosit acum. Înregistrați-vă sosirea și plecarea în registrul de hârtie de la recepție.',
    office: 'Secretariatul vă va ajuta.',
  },
  phonesPage: {
    title: 'Predați telefonul la secretariat',
    lead: 'Mergeți la recepție. Secretariatul vi-l păstrează.',
    off: 'Închideți telefonul aici.',
    cupboard: 'Secretariatul îl încuie în dulap.',
    ticket: 'Păstrați tichetul: cu el primiți telefonul înapoi.',
    ticketTitle: 'Acesta este un tichet de telefon',
    ticketLead: 'Dați-l la secretariat ca să primiți telefonul înapoi.',
  },
} as const satisfies Translated<typeof english>;
