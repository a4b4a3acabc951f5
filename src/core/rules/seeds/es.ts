import type { RuleTranslation } from './translation.ts';

/** The seeded rule sets in Spanish. */
export const es: readonly RuleTranslation[] = [
  {
    ruleSet: 'every-visit',
    language: 'es',
    translatedFrom: '45a42fa8c238b697e06248d65fcfe31c5c25e3061622eb7699f4b2d101c3d1e7',
    title: 'Normas para cada visita',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Mi teléfono está apagado',
        sentence: 'Lo apago aquí, en la entrada principal, y no lo uso dentro del edificio.',
        help: 'Si necesita tener el teléfono encendido, por su salud o porque cuida de alguien, pregunte en secretaría.',
      },
      {
        id: 'no-pictures',
        heading: 'No hago fotos',
        sentence:
          'No uso mi teléfono ni mi tableta para hacer fotos en el edificio del colegio ni en el patio de recreo.',
        help: 'Si su trabajo aquí necesita fotos, pregunte primero en secretaría.',
      },
      {
        id: 'talk-to-us',
        heading: 'Llevo mis preocupaciones al colegio',
        sentence:
          'Si tengo una preocupación o una queja, se la digo a la secretaría o a la dirección del colegio. No la publico en internet.',
        help: 'En secretaría pueden decirle cómo se presenta una queja y qué pasa después.',
      },
      {
        id: 'no-posting',
        heading: 'Juego limpio en internet',
        sentence:
          'No publico en internet nada que sea falso y que dañe el buen nombre del colegio o de su gente.',
        help: 'El colegio puede pedir que se retire una publicación así.',
      },
      {
        id: 'keep-private',
        heading: 'Lo privado queda en privado',
        sentence:
          'No publico en internet lo que oigo o leo aquí de forma confidencial, como los detalles de una reunión.',
        help: 'Si no sabe si algo es privado, pregunte en secretaría.',
      },
    ],
  },
  {
    ruleSet: 'school-event',
    language: 'es',
    translatedFrom: '558a4ef9c2397a2bc67e3d7e5a50e8534e48890566ebc8bcfdf4cd05e546d70a',
    title: 'Normas para un evento del colegio',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Mi teléfono está apagado',
        sentence: 'Lo apago aquí, en la entrada principal, y no lo uso dentro del edificio.',
        help: 'Si necesita tener el teléfono encendido, por su salud o porque cuida de alguien, pregunte en secretaría.',
      },
      {
        id: 'camera-welcome',
        heading: 'Uso una cámara, no un teléfono',
        sentence:
          'Al colegio le parece bien que haga fotos del evento con una cámara digital. No las hago con mi teléfono.',
        help: '¿No trae cámara? Pregunte en secretaría si el colegio hace fotos.',
      },
      {
        id: 'no-posting',
        heading: 'No publico fotos a la vista de todos',
        sentence: 'No pongo fotos del evento donde todo el mundo puede verlas, como en Facebook o Flickr.',
        help: 'Si se encuentra una foto, el colegio le pide a usted o al sitio web que la quite.',
      },
      {
        id: 'talk-to-us',
        heading: 'Llevo mis preocupaciones al colegio',
        sentence:
          'Si tengo una preocupación o una queja, se la digo a la secretaría o a la dirección del colegio. No la publico en internet.',
        help: 'En secretaría pueden decirle cómo se presenta una queja y qué pasa después.',
      },
    ],
  },
  {
    ruleSet: 'pupil-phones',
    language: 'es',
    translatedFrom: 'ff68b6b2a9068c7fb0d6321fc4e75cd8c4f9ced8b4b9ebc1c4a2139c9a22885a',
    title: 'Normas para los teléfonos de los niños',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Mi teléfono está apagado',
        sentence: 'Apago mi teléfono en la entrada principal y no lo uso dentro del edificio.',
        help: 'Si necesita su teléfono por su salud, dígalo en secretaría.',
      },
      {
        id: 'hand-in',
        heading: 'Entrego mi teléfono',
        sentence:
          'Entrego mi teléfono en la secretaría del colegio. La secretaría lo guarda en un armario cerrado con llave.',
        help: 'Guarde su ticket: con él se le devuelve su teléfono.',
      },
      {
        id: 'liability',
        heading: 'Mi teléfono es bajo mi propio riesgo',
        sentence:
          'El colegio no acepta ninguna responsabilidad por los daños en los dispositivos móviles traídos a su recinto ni por su pérdida.',
        help: 'Si no quiere correr el riesgo, deje su teléfono en casa.',
      },
      {
        id: 'no-posting',
        heading: 'No publico fotos a la vista de todos',
        sentence:
          'No pongo fotos de eventos, excursiones o actuaciones del colegio donde todo el mundo puede verlas en internet.',
        help: 'Si se encuentra una foto, el colegio pide que se quite.',
      },
      {
        id: 'kind-online',
        heading: 'No hago daño a nadie en internet',
        sentence:
          'No comparto fotos, vídeos, sonidos ni palabras que puedan disgustar a alguien del colegio.',
        help: 'Si alguien le disgusta en internet, dígaselo a su docente o a su familia.',
      },
    ],
  },
  {
    ruleSet: 'staff-and-governors',
    language: 'es',
    translatedFrom: '605ec41caa4dd5ff89dbfd3d4d18e94f126b4fd3f839f7c9d21d3c179c98538c',
    title: 'Normas para el personal y el consejo escolar',
    clauses: [
      {
        id: 'no-own-device',
        heading: 'Sin fotos con mi propio teléfono',
        sentence: 'No uso mi propio teléfono, tableta o cámara para grabar imágenes de niños o de colegas.',
        help: 'Las imágenes en aparatos del colegio solo salen del colegio si la dirección lo acepta antes.',
      },
      {
        id: 'school-equipment',
        heading: 'Sin redes sociales en el trabajo',
        sentence:
          'No visito redes sociales para uso personal con equipos del colegio ni con los sistemas del colegio.',
        help: '',
      },
      {
        id: 'no-contact-details',
        heading: 'No doy mis datos de contacto',
        sentence:
          'No doy a padres, madres ni niños mi propia dirección, correo electrónico ni número de móvil.',
        help: 'Los padres, las madres y los niños se ponen en contacto con usted a través de la secretaría del colegio.',
      },
      {
        id: 'no-friends',
        heading: 'Sin amistad en internet con alumnos',
        sentence:
          'No acepto a alumnos como amigos en internet, ni a sus padres o madres, salvo que nuestra amistad sea anterior a la llegada del niño aquí.',
        help: 'Si un mensaje parece ser de un alumno, dígaselo a la dirección.',
      },
      {
        id: 'keep-private',
        heading: 'Lo privado queda en privado',
        sentence:
          'No digo a nadie lo que es confidencial del colegio, ni nada personal sobre un colega o un alumno.',
        help: 'Si un niño le dice algo que le preocupa, vaya enseguida a la dirección.',
      },
    ],
  },
];
