import type { RuleTranslation } from './translation.ts';

/** The seeded rule sets in French. */
export const fr: readonly RuleTranslation[] = [
  {
    ruleSet: 'every-visit',
    language: 'fr',
    translatedFrom: '45a42fa8c238b697e06248d65fcfe31c5c25e3061622eb7699f4b2d101c3d1e7',
    title: 'Règles pour chaque visite',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Mon téléphone est éteint',
        sentence: 'Je l’éteins ici, à l’entrée principale, et je ne l’utilise pas à l’intérieur du bâtiment.',
        help: 'Si votre téléphone doit rester allumé, pour votre santé ou parce que vous prenez soin de quelqu’un, demandez au secrétariat.',
      },
      {
        id: 'no-pictures',
        heading: 'Je ne prends pas de photos',
        sentence:
          'Je n’utilise ni mon téléphone ni ma tablette pour prendre des photos dans le bâtiment de l’école ou dans la cour de récréation.',
        help: 'Si votre travail ici demande des photos, demandez d’abord au secrétariat.',
      },
      {
        id: 'talk-to-us',
        heading: 'Je signale mes soucis à l’école',
        sentence:
          'Si j’ai un souci ou une plainte, je le dis au secrétariat ou à la direction de l’école. Je ne le publie pas en ligne.',
        help: 'Le secrétariat peut vous dire comment faire une plainte et ce qui se passe ensuite.',
      },
      {
        id: 'no-posting',
        heading: 'Je suis honnête en ligne',
        sentence:
          'Je ne publie en ligne rien qui soit faux et qui nuise à la réputation de l’école ou de ses membres.',
        help: 'L’école peut demander qu’une telle publication soit retirée.',
      },
      {
        id: 'keep-private',
        heading: 'Ce qui est privé reste privé',
        sentence:
          'Je ne publie pas en ligne ce que j’entends ou lis ici de façon confidentielle, comme des détails d’une réunion.',
        help: 'Si vous ne savez pas si une chose est privée, demandez au secrétariat.',
      },
    ],
  },
  {
    ruleSet: 'school-event',
    language: 'fr',
    translatedFrom: '558a4ef9c2397a2bc67e3d7e5a50e8534e48890566ebc8bcfdf4cd05e546d70a',
    title: 'Règles pour un événement de l’école',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Mon téléphone est éteint',
        sentence: 'Je l’éteins ici, à l’entrée principale, et je ne l’utilise pas à l’intérieur du bâtiment.',
        help: 'Si votre téléphone doit rester allumé, pour votre santé ou parce que vous prenez soin de quelqu’un, demandez au secrétariat.',
      },
      {
        id: 'camera-welcome',
        heading: 'J’utilise un appareil photo, pas un téléphone',
        sentence:
          'L’école est d’accord pour que je prenne des photos de l’événement avec un appareil photo numérique. Je ne les prends pas avec mon téléphone.',
        help: 'Pas d’appareil photo avec vous ? Demandez au secrétariat si l’école prend des photos.',
      },
      {
        id: 'no-posting',
        heading: 'Je ne rends pas les photos publiques',
        sentence:
          'Je ne mets pas de photos de l’événement là où tout le monde peut les voir, comme Facebook ou Flickr.',
        help: 'Si une photo est trouvée, l’école vous demande, ou demande au site, de la retirer.',
      },
      {
        id: 'talk-to-us',
        heading: 'Je signale mes soucis à l’école',
        sentence:
          'Si j’ai un souci ou une plainte, je le dis au secrétariat ou à la direction de l’école. Je ne le publie pas en ligne.',
        help: 'Le secrétariat peut vous dire comment faire une plainte et ce qui se passe ensuite.',
      },
    ],
  },
  {
    ruleSet: 'pupil-phones',
    language: 'fr',
    translatedFrom: 'ff68b6b2a9068c7fb0d6321fc4e75cd8c4f9ced8b4b9ebc1c4a2139c9a22885a',
    title: 'Règles pour les téléphones des enfants',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Mon téléphone est éteint',
        sentence:
          'J’éteins mon téléphone à l’entrée principale et je ne l’utilise pas à l’intérieur du bâtiment.',
        help: 'Si vous avez besoin de votre téléphone pour votre santé, dites-le au secrétariat.',
      },
      {
        id: 'hand-in',
        heading: 'Je dépose mon téléphone',
        sentence:
          'Je remets mon téléphone au secrétariat de l’école. Le secrétariat le garde dans une armoire fermée à clé.',
        help: 'Gardez votre ticket : il permet de reprendre votre téléphone.',
      },
      {
        id: 'liability',
        heading: 'Mon téléphone, c’est à mes risques',
        sentence:
          'L’école n’accepte aucune responsabilité pour les dommages aux appareils mobiles apportés dans son enceinte, ni pour leur perte.',
        help: 'Si vous ne voulez pas prendre ce risque, laissez votre téléphone à la maison.',
      },
      {
        id: 'no-posting',
        heading: 'Je ne rends pas les photos publiques',
        sentence:
          'Je ne mets pas de photos d’événements, de sorties ou de spectacles de l’école là où tout le monde peut les voir en ligne.',
        help: 'Si une photo est trouvée, l’école demande qu’elle soit retirée.',
      },
      {
        id: 'kind-online',
        heading: 'Je ne blesse personne en ligne',
        sentence:
          'Je ne partage pas de photos, de vidéos, de sons ou de mots qui pourraient faire de la peine à quelqu’un de l’école.',
        help: 'Si quelqu’un vous fait de la peine en ligne, dites-le à votre enseignant ou à votre famille.',
      },
    ],
  },
  {
    ruleSet: 'staff-and-governors',
    language: 'fr',
    translatedFrom: '605ec41caa4dd5ff89dbfd3d4d18e94f126b4fd3f839f7c9d21d3c179c98538c',
    title: 'Règles pour le personnel et le conseil d’administration',
    clauses: [
      {
        id: 'no-own-device',
        heading: 'Pas de photos avec mon téléphone personnel',
        sentence:
          'Je n’utilise ni mon propre téléphone, ni ma propre tablette, ni mon propre appareil photo pour enregistrer des images d’enfants ou de collègues.',
        help: 'Les images sur les appareils de l’école ne quittent l’école que si la direction donne son accord avant.',
      },
      {
        id: 'school-equipment',
        heading: 'Pas de réseaux sociaux au travail',
        sentence:
          'Je ne vais pas sur les réseaux sociaux pour moi-même avec le matériel de l’école ou les systèmes de l’école.',
        help: '',
      },
      {
        id: 'no-contact-details',
        heading: 'Je garde mes coordonnées pour moi',
        sentence:
          'Je ne donne ni aux parents ni aux enfants mon adresse, mon e-mail ou mon numéro de portable personnels.',
        help: 'Les parents et les enfants vous contactent par le secrétariat de l’école.',
      },
      {
        id: 'no-friends',
        heading: 'Pas d’amitié en ligne avec des élèves',
        sentence:
          'Je n’accepte pas d’élèves comme amis en ligne, ni leurs parents, sauf si notre amitié existait avant l’arrivée de l’enfant ici.',
        help: 'Si un message semble venir d’un élève, dites-le à la direction.',
      },
      {
        id: 'keep-private',
        heading: 'Ce qui est privé reste privé',
        sentence:
          'Je ne dis à personne ce qui est confidentiel pour l’école, ni rien de personnel sur un collègue ou un élève.',
        help: 'Si un enfant vous dit quelque chose qui vous inquiète, allez tout de suite voir la direction.',
      },
    ],
  },
];
