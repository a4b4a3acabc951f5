import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

/** The welcome wall, the phones door, calling the office, and what every public page shares: Somali. */
export const welcome = {
  pageTitle: '{{page}} – {{school}}',
  title: 'Soo dhowow',
  greeting: 'Soo dhowow. Taabo albaab si aad u bilowdo.',
  signIn: 'Imaansho',
  signInHint: 'Hadda ayaan imid',
  signOut: 'Bixitaan',
  signOutHint: 'Hadda ayaan baxayaa',
  phones: 'Taleefanno',
  phonesHint: 'Dhiibid iyo qaadasho',
  languages: 'Luqadda',
  languageIs: 'Luqadda: {{language}}',
  askForHelp: 'Caawimo ka codso xafiiska',
  staff: 'Shaqaalaha',
  deskOpened: 'Miiska shaqaalaha wuxuu ka furan yahay shaashadda kale.',
  actionsLabel: 'Dib u noqosho iyo tallaabada xigta',
  askTheOffice: 'Weydii xafiiska',
  closesIn_one: 'Boggani iskiis ayuu u xirmayaa <b>{{count}} ilbiriqsi</b> gudihiis.',
  closesIn_other: 'Boggani iskiis ayuu u xirmayaa <b>{{count}} ilbiriqsi</b> gudahood.',
  keepOpen: 'In dheer furan u daa',
  help: {
    title: 'Qof xafiiska ka socda ayaa imanaya',
    sentence: 'Xafiiska waan u yeernay. Fadlan halkan ku sug.',
    failedTitle: 'Xafiiska waan u yeeri kari weynay',
  },
  goToOffice: {
    title: 'Fadlan tag xafiiska',
    sentence: 'Albaabka garaac ama dawanka riix. Way ku caawin doonaan.',
  },
  idle: {
    title: 'Weli ma joogtaa?',
    sentence_one:
      '{{count}} ilbiriqsi ka dib waxaan tirtiraynaa wixii aad qortay, si aan qof kale u akhriyin.',
    sentence_other:
      '{{count}} ilbiriqsi ka dib waxaan tirtiraynaa wixii aad qortay, si aan qof kale u akhriyin.',
    clear: 'Hadda tirtir',
    more: 'Waqti dheeraad ah ayaan u baahanahay',
  },
  outOfUse: {
    title: 'Fadlan isticmaal buugga warqadda ah',
    sentence:
      'Shaashaddan hadda lama isticmaali karo. Imaanshahaaga iyo bixitaankaaga ku qor buugga warqadda ah ee miiska soo dhaweynta yaal.',
    office: 'Xafiiska ayaa ku caawin doona.',
  },
  phonesPage: {
    title: 'Taleefankaaga xafiiska u dhiib',
    lead: 'Tag miiska soo dhaweynta. Xafiiska ayaa kuu haya.',
    off: 'Taleefankaaga halkan ku dami.',
    cupboard: 'Xafiisku armaajada ayuu ku qufulaa.',
    ticket: 'Tigidhkaaga hayso: isaga ayaad taleefankaaga ku helaysaa.',
    ticketTitle: 'Kani waa tigidh taleefan',
    ticketLead: 'Xafiiska u dhiib si aad taleefankaaga u hesho.',
  },
} as const satisfies Translated<typeof english>;
