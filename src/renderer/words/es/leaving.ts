import type { leaving as english } from '../en/leaving.ts';
import type { Translated } from '../translated.ts';

/** Signing out: Spanish. */
export const leaving = {
  title: 'Registrar la salida con su nombre',
  name: 'Su nombre completo',
  seeing: '¿A quién vino a ver?',
  arrived: '¿Hacia qué hora llegó?',
  arrivedHint: 'Para que cerremos la visita correcta: por ejemplo, 8:45',
  wrong: {
    name: 'Escriba su nombre y apellido, como al entrar',
    seeing: 'Diga a quién vino a ver, para que cerremos la visita correcta',
    arrived: 'Escriba una hora como 8:45',
  },
  wrongShort: {
    name: 'Escriba su nombre y apellido',
    seeing: 'Diga a quién vino a ver',
    arrived: 'Escriba una hora como 8:45',
  },
  signOut: 'Salir',
  busy: 'Guardando…',
  passTitle: '¿Todavía tiene su pase?',
  passHow: 'Acerque su código al lector. No hay que escribir nada.',
  askTheOffice: 'Preguntar en secretaría',
  arriveAgain: 'Acabo de llegar',
  goodbye: {
    page: 'Adiós',
    title: 'Adiós, {{name}}',
    titleAlone: 'Adiós',
    times: 'Hora de llegada: {{arrived}}. Hora de salida: {{left}}.',
    pass: 'Si tiene un pase impreso, por favor, déjelo en el mostrador.',
  },
} as const satisfies Translated<typeof english>;
