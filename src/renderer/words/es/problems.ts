import type { fieldProblems as englishFields, problems as english } from '../en/problems.ts';
import type { Translated } from '../translated.ts';

/** A sentence for each problem: Spanish. */
export const problems = {
  'input-invalid': 'Algo todavía no está bien aquí. Por favor, mire los recuadros marcados.',
  'not-allowed': 'Su cuenta no permite hacer esto. Pregunte en dirección.',
  'session-needed':
    'El puesto se ha bloqueado. Introduzca su PIN e inténtelo de nuevo. No se ha guardado nada.',
  unexpected: 'Algo ha fallado y no se ha guardado nada. Dé esta referencia en secretaría: {{reference}}.',
  'disk-full':
    'El disco de este ordenador está lleno y no se ha guardado nada. Haga sitio en él e inténtelo de nuevo.',
  'disk-read-only':
    'Este ordenador no puede escribir en su disco y no se ha guardado nada. Pregunte a quien se ocupa de él.',
  'record-unavailable':
    'El registro no se puede abrir y no se ha guardado nada. Use el libro de papel y pida ayuda.',
  'rules-changed': 'Las normas acaban de cambiar. Por favor, léalas otra vez.',
  'clause-unanswered': 'Una norma todavía no tiene respuesta. Por favor, responda a cada norma.',
  'visit-not-found':
    'No encontramos ninguna visita con este nombre y esta persona. Revise la ortografía, o pida en secretaría que registren su salida.',
  'visit-ambiguous': 'Por favor, díganos hacia qué hora llegó, para que cerremos la visita correcta.',
  'visit-already-ended': 'La salida de esta visita ya está registrada. No hay que hacer nada más.',
  'visit-open': 'Este pase está en uso: su titular está aquí ahora.',
  'try-later': 'Se ha intentado demasiadas veces. Por favor, espere un minuto, o pregunte en secretaría.',
  'expected-unknown':
    'Hoy no se espera ninguna visita con este código. Revíselo, o registre su entrada sin él.',
  'expected-arrived': 'Este código ya se ha usado hoy. Por favor, pregunte en secretaría.',
  'event-over':
    'Este evento ha terminado o se ha anulado. Por favor, registre su entrada como cualquier otro día.',
  'event-times': 'Un evento termina después de empezar. Revise las dos horas.',
  'card-cancelled':
    'Esta tarjeta de visitante habitual ya no sirve. Por favor, registre su entrada sin ella.',
  'card-not-found': 'Esta tarjeta o este pase ya no se conoce. Por favor, registre su entrada sin usarlo.',
  'card-exists': 'Esta persona ya tiene una tarjeta de visitante habitual.',
  'list-unreadable': 'Algunas filas de la lista no se pueden leer, así que no se ha añadido ninguna.',
  'roll-call-running': 'Ya se está pasando lista.',
  'roll-call-ended': 'Esta lista ya se ha terminado de pasar y no se cambia más.',
  'nothing-changed': 'No se ha cambiado nada.',
  'code-damaged':
    'Este código no se puede leer entero. Páselo de nuevo por el lector, o escriba en su lugar.',
  'code-foreign': 'Este código no es de este colegio. Busque el código en el pase o en el ticket.',
  'code-is-pass': 'Esto es un pase de visitante, no un ticket de teléfono.',
  'code-is-ticket': 'Esto es un ticket de teléfono, no un pase de visitante.',
  'code-is-card': 'Esto es una tarjeta de visitante habitual. Úsela para registrar su entrada.',
  'code-is-child-card': 'Esto es la tarjeta de un niño para el puesto de teléfonos.',
  'code-is-slot-tag': 'Esto es la chapa de una casilla del armario de teléfonos.',
  'ticket-used': 'Este ticket ya se ha usado: el teléfono de la casilla {{slot}} se devolvió {{at}}.',
  'ticket-voided': 'Era para la casilla {{slot}}. La secretaría lo anuló {{at}}.',
  'ticket-replaced': 'Era para la casilla {{slot}}. Se hizo un ticket nuevo {{at}}: pida ese.',
  'ticket-undone':
    'Era para la casilla {{slot}}. La entrega se deshizo {{at}}: el teléfono no llegó a guardarse.',
  'ticket-not-found': 'Ningún ticket tiene este código. Revise las seis letras y números.',
  'ticket-printed':
    'Este ticket se imprimió hace un rato. Si se ha perdido, compruebe la identidad y haga uno nuevo.',
  'handover-not-held': 'Este teléfono ya no está en el armario.',
  'slot-taken': 'La casilla {{slot}} está ocupada. Elija una libre.',
  'slot-unknown': 'El armario no tiene esa casilla.',
  'cupboard-full': 'Todas las casillas están ocupadas.',
  'device-already-held': 'El aparato de ese tipo de este niño ya está en el armario.',
  'pupil-not-found': 'Este niño no está en la lista de alumnos.',
  'pupil-exists': 'Ya hay un niño con este nombre en esta clase.',
  'undo-too-late': 'Ha pasado más de un minuto, así que ya no se puede deshacer aquí.',
  'undo-superseded':
    'Desde entonces ha pasado otra cosa con este teléfono, así que esto no se puede deshacer.',
  'permission-missing': 'Este niño no tiene permiso para traer un aparato.',
  'keeps-own-device': 'Este niño conserva el aparato por acuerdo.',
  'adult-only':
    'Este teléfono solo se devuelve a una persona adulta, salvo acuerdo de una segunda persona del personal.',
  'seal-missing': 'Este teléfono nunca se metió en una bolsa con precinto.',
  'adult-not-named':
    'Esta persona adulta no estaba indicada. Debe estar de acuerdo una segunda persona del personal.',
  'nothing-held': 'En el armario no hay nada de este niño.',
  'slot-out-of-order': 'La casilla {{slot}} está fuera de servicio. Elija otra.',
  'slot-in-use': 'En la casilla {{slot}} hay un aparato. Devuélvalo o cámbielo de sitio primero.',
  'child-card-cancelled':
    'Esta tarjeta está anulada. Busque al niño por su nombre e imprima una tarjeta nueva.',
  'child-card-not-found': 'Este niño no tiene tarjeta.',
  'slot-tag-cancelled': 'Esta chapa está anulada. Busque al niño por su nombre e imprima una chapa nueva.',
  'slot-tag-missing': 'La casilla {{slot}} todavía no tiene chapa.',
  'count-running': 'Ya hay un recuento en marcha.',
  'count-not-running': 'Este recuento ha terminado.',
  'count-not-finished': 'Termine primero de contar.',
  'count-slot-needed':
    'Este código no dice qué casilla es. Toque la casilla en la que está y después léalo otra vez.',
  'nobody-chosen': 'Elija al menos a uno.',
  'csv-unreadable':
    'Este archivo no se puede leer. Necesita una línea de títulos con nombre y clase, y una fila por cada niño.',
  'pin-wrong': 'Ese PIN no es correcto. Inténtelo de nuevo.',
  'pin-blocked': 'Demasiados PIN incorrectos. Esta cuenta puede intentarlo de nuevo {{until}}.',
  'same-person': 'Hace falta una segunda persona: alguien distinto de quien está en el puesto.',
  'staff-exists': 'Alguien con este nombre ya tiene una cuenta.',
  'staff-not-found': 'Esta cuenta está cerrada. Pregunte en dirección.',
  'head-exists': 'La cuenta de dirección ya se creó. Introduzca un PIN en su lugar.',
  'head-last': 'Esta es la única cuenta de dirección. Cree primero otra cuenta de dirección.',
  'printer-missing': 'No hay ninguna impresora conectada.',
  'print-failed': 'La impresora no lo ha aceptado.',
  'printer-stopped': 'La impresora está parada.',
  'printer-refuses': 'La impresora no acepta papeles en este momento.',
  'printer-out-of-paper': 'La impresora no tiene papel.',
  'printer-offline': 'La impresora no responde. ¿Está encendida y enchufada?',
  'print-unconfirmed':
    'La impresora no dice si el papel ha salido. Mire, e imprima otra vez si no ha salido.',
  'job-not-found': 'Este papel ya no se conoce.',
  'folder-missing': 'Esa carpeta no está. Elija otra.',
  'folder-unwritable': 'Este programa no tiene permiso para escribir en esa carpeta. Elija otra.',
  'folder-full': 'No hay sitio suficiente en esa carpeta. No se ha escrito nada. Haga sitio o elija otra.',
  'folder-vanished':
    'La carpeta o la memoria USB desapareció mientras se escribía. No quedó nada. Conéctela e inténtelo de nuevo.',
  'export-not-verified':
    'Lo que se escribió no se leyó igual. No se ha guardado nada. Pruebe con otra memoria USB.',
  'nothing-chosen': 'No se ha elegido nada.',
} as const satisfies Translated<typeof english>;

/** For a failure that has no number to tell: Spanish. */
export const unexplained =
  'Algo ha fallado. Por favor, inténtelo de nuevo. Si vuelve a fallar, pregunte en secretaría.';

/** A sentence for each thing that can be wrong with one box: Spanish. */
export const fieldProblems = {
  empty: 'Rellene este recuadro',
  'too-long': 'Esto es demasiado largo',
  'no-letters': 'Escriba letras aquí, no solo números o signos',
  invisible: 'Aquí hay un carácter oculto. Escríbalo de nuevo',
  control: 'Escriba esto en una sola línea',
  'full-name': 'Escriba su nombre y apellido, como al entrar',
  'pin-short': 'Un PIN tiene 6 cifras o más',
  'pin-digits': 'Use solo cifras',
  'pin-simple': 'Este PIN es demasiado fácil de adivinar. Elija otro',
  'signature-blank': 'Firme con más que un punto, o elija otra forma de firmar',
  'time-unreadable': 'Escriba una hora como 8:45',
  'out-of-range': 'Este número es demasiado grande o demasiado pequeño',
  'not-understood': 'Esto no se puede usar aquí',
} as const satisfies Translated<typeof englishFields>;
