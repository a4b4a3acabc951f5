import type { printing as english } from '../en/printing.ts';
import type { Translated } from '../translated.ts';

/** What the desk says of papers on their way to a printer: Spanish. */
export const printing = {
  papers: {
    ticket: 'Ticket de teléfono',
    pass: 'Pase de visitante',
    'return-card': 'Tarjeta de visitante habitual',
    'on-site': 'Lista de quién está en el colegio',
    'roll-call': 'Lista pasada',
    'test-page': 'Página de prueba',
  },
  states: {
    queued: 'De camino a la impresora…',
    submitted: 'Lo tiene la impresora…',
    printed: 'Está impreso.',
    confirmed: 'Alguien lo vio salir.',
    cancelled: 'Se ha retirado. No saldrá nada más tarde.',
  },
  failed: {
    'printer-missing': 'No hay impresora para esto. La dirección elige una en Ajustes.',
    'print-failed': 'La impresora no lo ha aceptado.',
    'printer-stopped': 'La impresora está parada. El envío se ha retirado: no saldrá nada más tarde.',
    'printer-refuses': 'La impresora no acepta papeles en este momento.',
    'printer-out-of-paper': 'La impresora no tiene papel. El envío se ha retirado: no saldrá nada más tarde.',
    'printer-offline': 'La impresora no responde. ¿Está encendida y enchufada? No saldrá nada más tarde.',
    'print-unconfirmed': 'La impresora no dice si ha salido. Mire, e imprima otra vez si no ha salido.',
    other: 'No se ha impreso.',
  },
  onScreen: 'El código de la pantalla sirve igual de bien.',
  waiting: {
    button_one: '{{count}} papel pendiente',
    button_many: '{{count}} de papeles pendientes',
    button_other: '{{count}} papeles pendientes',
    title: 'Papeles que aún no han salido',
    caption: 'Papeles de hoy que están en camino o no se han impreso',
    paper: 'Papel',
    slot: 'casilla {{slot}}',
    copy: 'copia {{copy}}',
    at: 'Envío',
    state: 'En qué punto está',
    actions: 'Qué hacer',
    again: 'Reimprimir',
    againLabel: 'Reimprimir: {{paper}}, envío de las {{time}}',
    confirm: 'Ha salido',
    confirmLabel: 'Ha salido: {{paper}}, envío de las {{time}}',
    cancel: 'Retirar',
    cancelLabel: 'Retirar: {{paper}}, envío de las {{time}}',
    remove: 'No hace falta',
    removeLabel: 'No hace falta: {{paper}}, envío de las {{time}}',
    none: 'Todos los papeles de hoy han salido.',
  },
} as const satisfies Translated<typeof english>;
