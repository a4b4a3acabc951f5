import type { scanner as english } from '../en/scanner.ts';
import type { Translated } from '../translated.ts';

/** The scanner and the camera at the desk, and how they are set: Spanish. */
export const scanner = {
  desk: {
    title: 'El puesto',
    lock: 'Si nadie lo toca, el puesto se bloquea solo',
    lockAfter_one: 'Después de {{count}} segundo',
    lockAfter_many: 'Después de {{count}} de segundos',
    lockAfter_other: 'Después de {{count}} segundos',
    lockHint: 'El puesto avisa quince segundos antes. Lo empezado sigue allí después del PIN.',
    lockShared:
      'En esta máquina el puesto comparte la pantalla de los visitantes: aquí es después de 90 segundos como máximo.',
    camera: 'Leer códigos con una cámara en el puesto',
    cameraHint:
      'Para tickets, tarjetas y chapas donde no hay lector. La imagen se examina en esta máquina y nunca se guarda.',
  },
  title: 'Lector',
  lead: 'Casi todos los lectores funcionan tal como vienen. Si los códigos se rechazan o aparecen en recuadros, pruebe aquí el lector: el programa descubre cómo escribe.',
  trouble: 'Los códigos no se pueden leer: la dirección puede probar el lector en Ajustes',
  reads: {
    title: 'Cómo se leen sus teclas',
    letters: 'Como letras',
    lettersHint:
      'Lo correcto para casi todos los lectores. Un código que no tiene sentido se prueba también por sus teclas.',
    places: 'Por el lugar de las teclas',
    placesHint: 'Para un lector con teclado de Estados Unidos en un ordenador con otro teclado.',
  },
  slowest: 'Pausa más larga entre dos teclas, en milisegundos',
  slowestHint: 'Lo habitual es 80. Un lector inalámbrico lento puede necesitar hasta 200.',
  slowestWrong: 'Escriba un número de 20 a 200',
  before: 'Qué escribe antes de cada código',
  beforeHint: 'Déjelo vacío si el lector no está preparado para escribir algo antes.',
  beforeWrong: 'Escriba hasta 4 letras, cifras o signos sin espacios',
  save: 'Guardar',
  saveSlowest: 'Guardar la pausa más larga',
  saveBefore: 'Guardar qué escribe antes de cada código',
  saving: 'Guardando…',
  test: {
    open: 'Probar el lector',
    close: 'Terminar la prueba',
    scanThis: 'Lea este código, o cualquier ticket, pase o tarjeta de su colegio',
    sample: 'Un código para probar el lector',
    sampleNote: 'No es de nadie. Mientras usted prueba, no pasa nada en el puesto.',
    waiting: 'Esperando un código…',
    found: 'Qué ha llegado',
    keys: 'Teclas',
    keysCount_one: '{{count}} tecla',
    keysCount_many: '{{count}} de teclas',
    keysCount_other: '{{count}} teclas',
    pause: 'Pausa más larga',
    pauseMs: '{{ms}} ms',
    end: 'Termina con',
    ends: { Enter: 'Enter', Tab: 'Tab', nothing: 'Una pausa' },
    verdict: {
      right: 'Este lector está bien ajustado.',
      change: 'Este lector se entiende si se ajusta esto:',
      slow: 'Este lector es demasiado lento: más de 200 milisegundos entre dos teclas. Busque en su manual «inter-character delay» y quítelo.',
      before:
        'Este lector escribe más de 4 teclas, o un espacio, antes del código. Busque en su manual «prefix» y quítelo.',
      keyboard:
        'Este lector está ajustado para otro teclado. Busque en su manual «keyboard country» y elija Estados Unidos o Reino Unido. Después pruebe otra vez.',
      foreign: 'El lector funciona, pero este código no es nuestro. Pruebe con el código de esta página.',
      hand: 'Estas teclas se pulsaron a mano, o el lector se paró a medias. Pruebe otra vez.',
    },
    set: 'Ajustarlo así',
    setting: 'Guardando…',
    changes: {
      letters: 'Sus teclas se leen como letras',
      places: 'Sus teclas se leen por su lugar',
      slowest: 'Se admiten pausas de hasta {{ms}} milisegundos',
      before: 'De cada código se quita {{before}}',
    },
  },
  camera: {
    use: 'Usar la cámara',
    stop: 'Parar la cámara',
    title: 'Cámara',
    on: 'Cámara encendida. No se guarda ninguna imagen.',
    states: {
      starting: 'Encendiendo la cámara…',
      seeing: 'Muestre a la cámara un ticket, una tarjeta o una chapa.',
      dark: 'Está demasiado oscuro para ver un código. Gírelo hacia la luz.',
      other: 'Este código no es nuestro.',
      missing: 'Ya no hay cámara. Use el lector o escriba el código.',
      unusable: 'La cámara no se puede usar en este momento. Use el lector o escriba el código.',
    },
  },
} as const satisfies Translated<typeof english>;
