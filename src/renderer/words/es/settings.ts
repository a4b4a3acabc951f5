import type { settings as english } from '../en/settings.ts';
import type { Translated } from '../translated.ts';

/** What the settings page says, each setting with what it does: Spanish. */
export const settings = {
  saved: 'Guardado',
  usual: 'La impresora habitual del ordenador',
  usualNone: 'Este ordenador no tiene impresora habitual',
  printers: {
    title: 'Impresoras y papel',
    lead: 'Cada papel va a la impresora elegida aquí, sin preguntas en la puerta.',
    noneTitle: 'Este ordenador no conoce ninguna impresora.',
    none: 'Añada una en los ajustes del propio ordenador: aparecerá aquí sola. Los pases y los tickets se muestran igualmente en la pantalla.',
    gone: '{{queue}} no está ahora',
    states: {
      ready: 'Lista',
      busy: 'Imprimiendo',
      stopped: 'Parada',
      refusing: 'No acepta papeles',
      'out-of-paper': 'Sin papel',
      offline: 'No responde',
    },
    choice: '{{queue}}: {{state}}',
    pass: 'Pases de visitante',
    passHint: 'El pase que lleva puesto un visitante. Su código registra la salida del visitante.',
    ticket: 'Tickets de teléfono',
    ticketHint:
      'El papel con el que se recoge un teléfono. Sin impresora de tickets, use tarjetas de los niños y chapas de casilla: se imprimen una vez en A4 y se usan cada día.',
    page: 'Páginas',
    pageHint:
      'Tarjetas de visitante habitual, tarjetas de los niños, chapas de casilla, registros, listas pasadas y la lista de quién está en el colegio, en A4.',
    printer: 'Impresora',
    paper: 'Papel',
    papers: {
      'label-62x100': 'Etiquetas, 62 × 100 mm',
      'roll-62': 'Rollo, 62 mm de ancho',
      'roll-80': 'Rollo, 80 mm de ancho',
      'roll-58': 'Rollo, 58 mm de ancho',
    },
    byItself: 'Imprimir el pase automáticamente',
    byItselfHint: 'En cuanto se registra la entrada. Si no, el visitante toca «Imprimir mi pase».',
    ticketByItself: 'Imprimir el ticket automáticamente',
    ticketByItselfHint:
      'En cuanto se recibe un teléfono. Si no, el puesto imprime el ticket cuando se le pide.',
    slotTags: 'Usar las chapas de las casillas',
    slotTagsHint:
      'El niño que no tiene tarjeta recibe la chapa de la casilla; no se imprime nada. Una casilla que aún no tiene chapa sigue dando un ticket. Las chapas se imprimen en la página «Tarjetas y chapas».',
    preview: 'Un pase tal como se imprime',
    previewNote: 'El nombre es inventado. El código de esta imagen no registra la salida de nadie.',
    previewName: 'Zoé Visitante-Ejemplo',
    test: 'Imprimir una página de prueba',
    testLabel: 'Imprimir una página de prueba: {{printer}}',
    testing: 'Imprimiendo…',
  },
  visits: {
    title: 'Visitantes',
    closingTime: 'Hora de cierre',
    closingTimeHint:
      'El sistema cierra las visitas que sigan abiertas a esa hora. El registro muestra que nadie vio salir a esas personas.',
    closingTimeWrong: 'Escriba una hora como 18:00',
    save: 'Guardar',
    saveClosing: 'Guardar la hora de cierre',
    saving: 'Guardando…',
    rulesAsked: 'Normas para visitantes reconocidos por un pase o una tarjeta',
    rules: {
      'every-visit': 'Se presentan en cada visita',
      'when-they-change': 'Se presentan cuando cambian',
    },
    rulesHint: {
      'every-visit': 'Todos leen y aceptan las normas cada vez que vienen.',
      'when-they-change': 'A quien ya aceptó las mismas normas antes no se le presentan de nuevo.',
    },
    languages: 'Idiomas en la puerta',
    languagesHint:
      'Lo que un visitante puede elegir en la pantalla de bienvenida. El inglés se ofrece siempre, y prevalece.',
  },
  kiosk: {
    title: 'La pantalla de la puerta',
    sounds: 'Sonidos',
    soundsHint: 'Un sí o un no suave por cada código leído, y un timbre cuando alguien pide ayuda.',
    camera: 'Leer códigos con la cámara',
    cameraHint:
      'Para pases y tarjetas de visitante habitual. La imagen se examina en esta máquina y nunca se guarda.',
  },
  sheet: {
    title: 'La lista de quién está en el colegio',
    lead: 'Se guarda como archivo en este ordenador y se hace de nuevo con cada cambio. Un segundo lugar, como una carpeta que ve otro ordenador, la tiene cuando esta pantalla está apagada.',
    folder: 'Segundo lugar',
    none: 'Ninguno: la lista está solo en este ordenador',
    choose: 'Elegir una carpeta…',
    choosing: 'Eligiendo…',
    remove: 'Sin segundo lugar',
  },
} as const satisfies Translated<typeof english>;
