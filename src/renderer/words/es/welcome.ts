import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

/** The welcome wall, the phones door, calling the office, and what every public page shares: Spanish. */
export const welcome = {
  pageTitle: '{{page}} – {{school}}',
  title: 'Le damos la bienvenida',
  greeting: 'Le damos la bienvenida. Toque una puerta para empezar.',
  signIn: 'Entrada',
  signInHint: 'Acabo de llegar',
  signOut: 'Salida',
  signOutHint: 'Me voy ahora',
  phones: 'Teléfonos',
  phonesHint: 'Entregar y recoger',
  languages: 'Idioma',
  languageIs: 'Idioma: {{language}}',
  askForHelp: 'Pedir ayuda a la secretaría',
  staff: 'Personal',
  deskOpened: 'El puesto del personal está abierto en la otra pantalla.',
  actionsLabel: 'Atrás y paso siguiente',
  askTheOffice: 'Preguntar en secretaría',
  closesIn_one: 'Esta página se cierra sola en <b>{{count}} segundo</b>.',
  closesIn_many: 'Esta página se cierra sola en <b>{{count}} de segundos</b>.',
  closesIn_other: 'Esta página se cierra sola en <b>{{count}} segundos</b>.',
  keepOpen: 'Dejar abierta más tiempo',
  help: {
    title: 'La secretaría viene',
    sentence: 'Hemos llamado a la secretaría. Por favor, espere aquí.',
    failedTitle: 'No hemos podido llamar a la secretaría',
  },
  goToOffice: {
    title: 'Por favor, vaya a la secretaría',
    sentence: 'Llame a la puerta o toque el timbre allí. Le ayudarán.',
  },
  idle: {
    title: '¿Sigue ahí?',
    sentence_one: 'En {{count}} segundo borramos lo que ha escrito, para que nadie más pueda leerlo.',
    sentence_many: 'En {{count}} de segundos borramos lo que ha escrito, para que nadie más pueda leerlo.',
    sentence_other: 'En {{count}} segundos borramos lo que ha escrito, para que nadie más pueda leerlo.',
    clear: 'Borrar ahora',
    more: 'Necesito más tiempo',
  },
  outOfUse: {
    title: 'Por favor, use el libro de papel',
    sentence:
      'Esta pantalla no se puede usar en este momento. Anote su entrada y su salida en el libro de papel del mostrador.',
    office: 'La secretaría le ayudará.',
  },
  phonesPage: {
    title: 'Entregue su teléfono en secretaría',
    lead: 'Vaya al mostrador. La secretaría se lo guarda.',
    off: 'Apague su teléfono aquí.',
    cupboard: 'La secretaría lo guarda bajo llave en el armario.',
    ticket: 'Guarde su ticket: con él se le devuelve su teléfono.',
    ticketTitle: 'Esto es un ticket de teléfono',
    ticketLead: 'Entréguelo en secretaría para recoger su teléfono.',
  },
} as const satisfies Translated<typeof english>;
