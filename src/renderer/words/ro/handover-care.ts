import type { handoverCare as english } from '../en/handover-care.ts';
import type { Translated } from '../translated.ts';

/** What the phone desk says where something about a handover is put right: Romanian. */
export const handoverCare = {
  amend: {
    title: 'Cum arăta la predare',
    explain: 'Locul {{slot}}, {{name}}. Ce s-a scris înainte rămâne în registru.',
    save: 'Salvați',
    saving: 'Se salvează…',
    cancel: 'Nu acum',
    done: 'Urmele sunt salvate.',
  },
  worthless: {
    title: 'Anulați acest tichet?',
    explain: 'Locul {{slot}}, {{name}}. Tichetul nu mai eliberează nimic. Telefonul rămâne la locul lui.',
    reason: 'De ce?',
    reasonHint: 'Câteva cuvinte, de exemplu „găsit în curte”',
    reasonMissing: 'Spuneți în câteva cuvinte de ce',
    make: 'Anulați tichetul',
    making: 'Se salvează…',
    cancel: 'Nu acum',
    done: 'Tichetul este acum anulat.',
  },
  mistake: {
    open: 'Înregistrat din greșeală',
    title: 'A fost înregistrat din greșeală?',
    explain:
      'Locul {{slot}}, {{name}}. Înregistrarea este anulată, iar locul este din nou liber. Registrul le păstrează pe amândouă.',
    reasonHint: 'Câteva cuvinte, de exemplu „este al altui copil”',
    make: 'Anulați înregistrarea',
  },
  putRight: {
    title: 'Unde este telefonul?',
    explain: '{{name}}, locul {{slot}}. Înapoierea rămâne în registru și se adaugă ce spuneți.',
    inSlot: 'Este încă aici',
    inSlotHint: 'Din nou în locul {{slot}}',
    wentOut: 'A plecat cu alt copil',
    wentOutHint: 'Locul {{slot}} este marcat până se întoarce',
    cancel: 'Nu acum',
    inSlotDone: 'Este din nou în dulap.',
    wentOutDone: 'Locul este marcat până se întoarce.',
  },
  misplaced: {
    'went-out': 'A plecat cu alt copil.',
    missing: 'La o numărare nu era la locul lui.',
    elsewhere: 'La o numărare era în alt loc.',
    found: 'Este din nou la locul lui',
    foundDone: 'Este din nou la locul lui.',
  },
  confiscated: {
    title: 'Acest dispozitiv a fost luat de la copil.',
    more: 'Îl primește numai un adult numit, pe pagina Confiscate.',
    open: 'Deschideți Confiscate',
  },
} as const satisfies Translated<typeof english>;
