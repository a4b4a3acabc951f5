import type { rulesEditor as english } from '../en/rules-editor.ts';
import type { Translated } from '../translated.ts';

/** The head’s page of rules: Spanish. */
export const rulesEditor = {
  sets: 'Las normas del colegio',
  setNames: {
    'every-visit': 'Cada visita',
    'school-event': 'Eventos del colegio',
    'pupil-phones': 'Teléfonos de los niños',
    'staff-and-governors': 'Personal y consejo escolar',
  },
  about: 'Versión {{version}}, aprobada por {{name}} el {{day}}.',
  review: 'Próxima revisión: {{when}}.',
  standsIn_one: 'Está en {{count}} idioma.',
  standsIn_many: 'Está en {{count}} de idiomas.',
  standsIn_other: 'Está en {{count}} idiomas.',
  language: '¿Qué traducción?',
  changedMark: '{{language}} (con cambios)',
  onlyEnglish: 'Estas normas están solo en inglés.',
  explain:
    'El texto que vale es el inglés, y aquí no se cambia. Lo que usted corrija en una traducción crea una versión nueva, a su nombre.',
  english: 'Inglés',
  clause: 'Norma {{number}} de {{all}}',
  heading: 'Norma {{number}}: en pocas palabras',
  sentence: 'Norma {{number}}: la frase entera',
  help: 'Norma {{number}}: ayuda',
  titleBox: 'Título de las normas',
  noHelp: 'Sin ayuda en inglés',
  changed: 'Cambiado',
  back: 'Como estaba',
  backLabel: 'Como estaba: {{what}}',
  movedOn: 'Otra persona ha cambiado este texto mientras tanto. Ahora dice: {{text}}',
  changes_one: '{{count}} cambio en esta traducción',
  changes_many: '{{count}} de cambios en esta traducción',
  changes_other: '{{count}} cambios en esta traducción',
  noChanges: 'No hay ningún cambio en esta traducción.',
  undoAll: 'Deshacer todo',
  look: 'Ver los cambios',
  keptHere:
    'Lo que escriba se queda aquí mientras está en otras páginas. No entra en vigor hasta que lo guarde.',
  empty: 'Escriba algo aquí, o toque «Como estaba»',
  check: {
    title: '¿Está bien así?',
    effect:
      'Esto crea la versión {{version}} de las normas «{{rules}}». Desde ahora se presenta a los visitantes el texto nuevo; lo que aceptaron los visitantes anteriores queda como estaba.',
    table: 'Qué cambia',
    what: 'Qué',
    before: 'Antes',
    after: 'Después',
    nothing: 'Nada',
    back: 'Seguir cambiando',
    save: 'Guardar como versión {{version}}',
    saving: 'Guardando…',
  },
  done: 'La versión {{version}} de «{{rules}}» está en vigor.',
  rulesChanged:
    'Otra persona ha cambiado estas normas mientras tanto. Lo que usted escribió sigue aquí. Revíselo y después guárdelo.',
} as const satisfies Translated<typeof english>;
