import type { printing as english } from '../en/printing.ts';
import type { Translated } from '../translated.ts';

/** What the desk says of papers on their way to a printer: Somali. */
export const printing = {
  papers: {
    ticket: 'Tigidhka taleefanka',
    pass: 'Kaarka booqdaha',
    'return-card': 'Kaarka soo noqoshada',
    'on-site': 'Liiska cidda dugsiga joogta',
    'roll-call': 'Hubinta magacyada',
    'child-cards': 'Kaararka carruurta',
    'slot-tags': 'Astaamaha boosaska',
    'pupil-history': 'Diiwaanka qalabka ilmo',
    'test-page': 'Bogga tijaabada',
  },
  states: {
    queued: 'Waxay ku socotaa daabacaha…',
    submitted: 'Daabacaha ayaa haya…',
    printed: 'Waa la daabacay.',
    confirmed: 'Qof ayaa arkay iyadoo soo baxday.',
    cancelled: 'Waa laga noqday. Mar dambe waxba soo bixi maayaan.',
  },
  failed: {
    'printer-missing': 'Daabace looma hayo. Maamulaha dugsiga ayaa mid ka doorta Dejinta.',
    'print-failed': 'Daabacuhu ma qaadan.',
    'printer-stopped': 'Daabacuhu wuu joogsaday. Waa laga noqday: mar dambe waxba soo bixi maayaan.',
    'printer-refuses': 'Daabacuhu hadda warqado ma qaato.',
    'printer-out-of-paper': 'Daabacuhu warqad ma laha. Waa laga noqday: mar dambe waxba soo bixi maayaan.',
    'printer-offline':
      'Daabacuhu ma jawaabayo. Ma shidan yahay oo ma ku xiran yahay korontada? Mar dambe waxba soo bixi maayaan.',
    'print-unconfirmed':
      'Daabacuhu ma sheegayo in warqaddu soo baxday iyo in kale. Eeg, mar kalena daabac haddaysan soo bixin.',
    other: 'Lama daabacin.',
  },
  onScreen: 'Koodhka shaashadda ku yaal si la mid ah ayuu u shaqeeyaa.',
  waiting: {
    button_one: '{{count}} warqad oo la eego',
    button_other: '{{count}} warqadood oo la eego',
    title: 'Warqado aan weli soo bixin',
    caption: 'Warqadaha maanta ee jidka ku jira ama aan la daabacin',
    paper: 'Warqadda',
    slot: 'Booska {{slot}}',
    copy: 'nuqulka {{copy}}',
    at: 'La diray',
    state: 'Meesha ay marayso',
    actions: 'Waxa la sameeyo',
    again: 'Mar kale daabac',
    againLabel: 'Mar kale daabac: {{paper}}, la diray {{time}}',
    confirm: 'Way soo baxday',
    confirmLabel: 'Way soo baxday: {{paper}}, la diray {{time}}',
    cancel: 'Ka noqo',
    cancelLabel: 'Ka noqo: {{paper}}, la diray {{time}}',
    remove: 'Looma baahna',
    removeLabel: 'Looma baahna: {{paper}}, la diray {{time}}',
    none: 'Warqadihii maanta oo dhan way soo baxeen.',
    phonesSafe: 'Waxba ma lumin: taleefannadu way jiraan, mid kasta booskiisa.',
    nothingLost: 'Waxba ma lumin.',
    whatToDo:
      'Daabacaha eeg: ma shidan yahay, warqad ma leeyahay, xadhiggiisu ma ku xiran yahay? Ka dib warqadaha mar kale halkan ka daabac.',
    allAgain_one: 'Mar kale daabac {{count}}',
    allAgain_other: 'Mar kale daabac dhammaan {{count}}',
    sending: 'Waa la dirayaa…',
  },
} as const satisfies Translated<typeof english>;
