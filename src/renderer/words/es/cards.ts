import type { cards as english } from '../en/cards.ts';
import type { Translated } from '../translated.ts';

/** Return cards, for visitors who come again and again: Spanish. */
export const cards = {
  explain:
    'Quien acerca al lector una tarjeta de visitante habitual no tiene que volver a escribir su nombre. El código no dice nada de nadie, pero en la puerta se saluda por su nombre a quien lleva la tarjeta: si una tarjeta se pierde, anúlela enseguida.',
  title_one: 'Hay {{count}} tarjeta de visitante habitual en uso',
  title_many: 'Hay {{count}} de tarjetas de visitante habitual en uso',
  title_other: 'Hay {{count}} tarjetas de visitante habitual en uso',
  none: 'Todavía nadie tiene tarjeta de visitante habitual',
  noneMore: 'Cree una para un visitante que esté aquí, en la página «En el colegio».',
  search: 'Buscar una tarjeta',
  nobodyFound: 'Ninguna tarjeta tiene estas letras en su nombre.',
  list: 'Tarjetas de visitante habitual en uso',
  name: 'Nombre',
  made: 'Creada el',
  used: 'Último uso',
  never: 'Sin usar todavía',
  actions: 'Mostrar la tarjeta, o decir que se ha perdido',
  show: 'Mostrar',
  showLabel: 'Mostrar la tarjeta de {{name}}',
  lost: 'Tarjeta perdida',
  lostLabel: 'Tarjeta perdida: {{name}}',
  make: 'Crear una tarjeta',
  makeLabel: 'Crear una tarjeta de visitante habitual para {{name}}',
  making: 'Guardando…',
  has: 'Tiene tarjeta',
  card: {
    title: 'Tarjeta de visitante habitual de {{name}}',
    how: 'Imprímala para el visitante. La próxima vez basta con acercarla al lector, sin escribir el nombre.',
    code: 'Código QR de la tarjeta de visitante habitual',
    print: 'Imprimir la tarjeta',
    close: 'Listo',
  },
  losing: {
    title: '¿Se ha perdido la tarjeta de {{name}}?',
    explain: 'Deja de servir al momento y para siempre. Puede crear otra en su próxima visita.',
    keep: 'No se ha perdido',
    yes: 'Sí, anular la tarjeta',
    saving: 'Guardando…',
    done: 'La tarjeta de {{name}} ya no sirve.',
  },
} as const satisfies Translated<typeof english>;
