import type { handoverCare as english } from '../en/handover-care.ts';
import type { Translated } from '../translated.ts';

/** What the phone desk says where something about a handover is put right: Somali. */
export const handoverCare = {
  amend: {
    title: 'Sidii uu u muuqday markii la keenay',
    explain: 'Booska {{slot}}, {{name}}. Wixii hore loo qoray diiwaanka ayay ku harayaan.',
    save: 'Kaydi',
    saving: 'Waa la kaydinayaa…',
    cancel: 'Hadda maya',
    done: 'Calaamadaha waa la kaydiyey.',
  },
  worthless: {
    title: 'Ma joojinaysaa tigidhkan?',
    explain:
      'Booska {{slot}}, {{name}}. Tigidhka hadda ka dib waxba laguma bixiyo. Taleefanku booskiisa ayuu ku harayaa.',
    reason: 'Waayo?',
    reasonHint: 'Dhawr eray, sida “garoonka ciyaarta ayaa laga helay”',
    reasonMissing: 'Dhawr eray ku sheeg sababta',
    make: 'Jooji tigidhka',
    making: 'Waa la kaydinayaa…',
    cancel: 'Hadda maya',
    done: 'Tigidhku hadda ma shaqeeyo.',
  },
  mistake: {
    open: 'Si khalad ah loo qoray',
    title: 'Ma si khalad ah ayaa tan loo qoray?',
    explain:
      'Booska {{slot}}, {{name}}. Waxa la qoray waa laga noqonayaa, booskuna mar kale waa bannaan yahay. Labadaba diiwaanka ayay ku harayaan.',
    reasonHint: 'Dhawr eray, sida “ilmo kale ayaa leh”',
    make: 'Ka noqo waxa la qoray',
  },
  putRight: {
    title: 'Xaggee ayuu taleefanku joogaa?',
    explain:
      '{{name}}, booska {{slot}}. Celintu diiwaanka ayay ku haraysaa, waxa aad sheegtana waa lagu darayaa.',
    inSlot: 'Weli halkan ayuu yaal',
    inSlotHint: 'Booska {{slot}} ku celi',
    wentOut: 'Ilmo kale ayaa la tegay',
    wentOutHint: 'Booska {{slot}} waa la calaamadinayaa ilaa uu soo noqdo',
    cancel: 'Hadda maya',
    inSlotDone: 'Armaajada ayuu mar kale ku jiraa.',
    wentOutDone: 'Booska waa la calaamadiyey ilaa uu soo noqdo.',
  },
  misplaced: {
    'went-out': 'Ilmo kale ayaa la tegay.',
    missing: 'Tirintii booskiisa lagama helin.',
    elsewhere: 'Tirintii boos kale ayaa laga helay.',
    found: 'Booskiisa ayuu ku noqday',
    foundDone: 'Booskiisa ayuu ku noqday.',
  },
  confiscated: {
    title: 'Qalabkan ilmaha ayaa laga qabtay.',
    more: 'Qof weyn oo la magacaabay oo keliya ayaa la siiyaa, bogga “La qabtay”.',
    open: 'Fur “La qabtay”',
  },
} as const satisfies Translated<typeof english>;
