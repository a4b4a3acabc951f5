import type { handoverCare as english } from '../en/handover-care.ts';
import type { Translated } from '../translated.ts';

/** What the phone desk says where something about a handover is put right: Spanish. */
export const handoverCare = {
  amend: {
    title: 'Cómo estaba al entrar',
    explain: 'Casilla {{slot}}, {{name}}. Lo que se escribió antes queda en el registro.',
    save: 'Guardar',
    saving: 'Guardando…',
    cancel: 'Ahora no',
    done: 'Los daños están guardados.',
  },
  worthless: {
    title: '¿Anular este ticket?',
    explain:
      'Casilla {{slot}}, {{name}}. Con el ticket ya no se devuelve nada. El teléfono sigue en su casilla.',
    reason: '¿Por qué?',
    reasonHint: 'Unas palabras, como «encontrado en el patio»',
    reasonMissing: 'Diga en pocas palabras por qué',
    make: 'Anularlo',
    making: 'Guardando…',
    cancel: 'Ahora no',
    done: 'El ticket está anulado.',
  },
  mistake: {
    open: 'Anotado por error',
    title: '¿Se anotó por error?',
    explain:
      'Casilla {{slot}}, {{name}}. Lo anotado se deshace, y la casilla queda libre otra vez. El registro guarda las dos cosas.',
    reasonHint: 'Unas palabras, como «es de otro niño»',
    make: 'Deshacer lo anotado',
  },
  putRight: {
    title: '¿Dónde está el teléfono?',
    explain: '{{name}}, casilla {{slot}}. La devolución queda en el registro, y se añade lo que usted diga.',
    inSlot: 'Sigue aquí',
    inSlotHint: 'Otra vez en la casilla {{slot}}',
    wentOut: 'Se lo llevó otro niño',
    wentOutHint: 'La casilla {{slot}} queda marcada hasta que vuelva',
    cancel: 'Ahora no',
    inSlotDone: 'Está otra vez en el armario.',
    wentOutDone: 'La casilla queda marcada hasta que vuelva.',
  },
  misplaced: {
    'went-out': 'Se lo llevó otro niño.',
    missing: 'Un recuento no lo encontró en su casilla.',
    elsewhere: 'Un recuento lo encontró en otra casilla.',
    found: 'Está otra vez en su casilla',
    foundDone: 'Está otra vez en su casilla.',
  },
  confiscated: {
    title: 'Este aparato se confiscó al niño.',
    more: 'Solo se devuelve a una persona adulta indicada, en la página Confiscados.',
    open: 'Abrir Confiscados',
  },
} as const satisfies Translated<typeof english>;
