import type { events as english } from '../en/events.ts';
import type { Translated } from '../translated.ts';

/** School events on the office’s page of visitors: Spanish. */
export const events = {
  explain:
    'Mientras dura un evento, su cartel aparece sobre las puertas de la pantalla de bienvenida, desde media hora antes de que empiece. A quien entra por ese cartel se le presentan las normas para los eventos del colegio, y su entrada es más corta.',
  title_one: 'Hay {{count}} evento previsto',
  title_many: 'Hay {{count}} de eventos previstos',
  title_other: 'Hay {{count}} eventos previstos',
  none: 'No hay ningún evento previsto',
  noneMore:
    'Anote una asamblea, una feria o un concierto, y las familias registrarán su entrada por un cartel propio.',
  list: 'Eventos de hoy y de los próximos días',
  name: 'Evento',
  day: 'Día',
  when: 'Cuándo',
  hours: 'De {{from}} a {{until}}',
  arrived: 'Han llegado',
  onNow: 'Su cartel está puesto ahora',
  actions: 'Anular el evento',
  cancel: 'Anular',
  cancelLabel: 'Anular: {{name}}',
  add: {
    open: 'Crear un evento',
    title: 'Un evento del colegio',
    name: '¿Cómo se llama?',
    nameHint: 'Figura en el cartel, como «Fiesta de la cosecha»',
    nameMissing: 'Escriba cómo se llama el evento',
    day: '¿Qué día?',
    dayMissing: 'Elija el día',
    dayOver: 'Elija hoy o un día posterior',
    from: '¿A qué hora empieza?',
    until: '¿A qué hora termina?',
    timeHint: 'Como 14:00',
    timeMissing: 'Escriba una hora como 14:00',
    save: 'Crear el evento',
    saving: 'Guardando…',
    close: 'Dejarlo',
    done: 'Evento previsto: {{name}}, {{day}}.',
  },
  cancelling: {
    title: '¿Anular {{name}}?',
    explain:
      'Su cartel desaparece de la pantalla de bienvenida y nadie más puede registrar su entrada para este evento. Las entradas ya registradas se mantienen.',
    keep: 'Mantenerlo',
    yes: 'Sí, anularlo',
    saving: 'Guardando…',
    done: 'Evento anulado: {{name}}.',
  },
} as const satisfies Translated<typeof english>;
