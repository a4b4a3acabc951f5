import type { scanner as english } from '../en/scanner.ts';
import type { Translated } from '../translated.ts';

/** The scanner and the camera at the desk, and how they are set: French. */
export const scanner = {
  desk: {
    title: 'Le poste',
    lock: 'Le poste se verrouille seul si personne n’y touche',
    lockAfter_one: 'Après {{count}} seconde',
    lockAfter_many: 'Après {{count}} de secondes',
    lockAfter_other: 'Après {{count}} secondes',
    lockHint:
      'Le poste prévient quinze secondes avant. Ce qui était commencé est encore là après le code PIN.',
    lockShared:
      'Sur cette machine, le poste partage l’écran des visiteurs : là, c’est après 90 secondes au plus.',
    camera: 'Lire les codes avec une caméra au poste',
    cameraHint:
      'Pour les tickets, cartes et jetons quand il n’y a pas de lecteur. L’image est examinée sur cette machine et n’est jamais gardée.',
  },
  title: 'Lecteur',
  lead: 'La plupart des lecteurs marchent tels quels. Si des codes sont refusés ou apparaissent dans des cases, essayez le lecteur ici : le programme trouve comment il tape.',
  trouble: 'Des codes sont illisibles : la direction peut essayer le lecteur dans les Réglages',
  reads: {
    title: 'Comment ses touches sont lues',
    letters: 'Comme des lettres',
    lettersHint:
      'Convient à la plupart des lecteurs. Un code qui n’a pas de sens est aussi essayé par ses touches.',
    places: 'Selon la place des touches',
    placesHint: 'Pour un lecteur réglé sur un clavier des États-Unis, avec un ordinateur qui en a un autre.',
  },
  slowest: 'Plus longue pause entre deux touches, en millisecondes',
  slowestHint: '80 est habituel. Un lecteur sans fil lent peut demander jusqu’à 200.',
  slowestWrong: 'Tapez un nombre de 20 à 200',
  before: 'Ce qu’il tape avant chaque code',
  beforeHint: 'Laissez vide, sauf si le lecteur a été réglé pour taper d’abord quelque chose.',
  beforeWrong: 'Tapez jusqu’à 4 lettres, chiffres ou signes, sans espace',
  save: 'Enregistrer',
  saveSlowest: 'Enregistrer la plus longue pause',
  saveBefore: 'Enregistrer ce qu’il tape avant chaque code',
  saving: 'Sauvegarde…',
  test: {
    open: 'Essayer le lecteur',
    close: 'Finir l’essai',
    scanThis: 'Scannez ce code, ou un de vos tickets, badges ou cartes',
    sample: 'Un code pour essayer le lecteur',
    sampleNote: 'Il n’est à personne. Rien ne se passe au poste pendant l’essai.',
    waiting: 'En attente d’un code…',
    found: 'Ce qui est arrivé',
    keys: 'Touches',
    keysCount_one: '{{count}} touche',
    keysCount_many: '{{count}} de touches',
    keysCount_other: '{{count}} touches',
    pause: 'Plus longue pause',
    pauseMs: '{{ms}} ms',
    end: 'Finit par',
    ends: { Enter: 'Enter', Tab: 'Tab', nothing: 'Une pause' },
    verdict: {
      right: 'Ce lecteur est bien réglé.',
      change: 'Ce lecteur sera compris avec ce réglage :',
      slow: 'Ce lecteur est trop lent : plus de 200 millisecondes entre deux touches. Cherchez « inter-character delay » dans sa notice et mettez-le à zéro.',
      before:
        'Ce lecteur tape plus de 4 touches, ou une espace, avant le code. Cherchez « prefix » dans sa notice et supprimez-le.',
      keyboard:
        'Ce lecteur est réglé pour un autre clavier. Cherchez « keyboard country » dans sa notice et choisissez États-Unis ou Royaume-Uni. Puis réessayez.',
      foreign: 'Le lecteur marche, mais ce code n’est pas de chez nous. Essayez le code de cette page.',
      hand: 'Ces touches ont été tapées à la main, ou le lecteur s’est arrêté en route. Réessayez.',
    },
    set: 'Régler ainsi',
    setting: 'Sauvegarde…',
    changes: {
      letters: 'Ses touches sont lues comme des lettres',
      places: 'Ses touches sont lues selon leur place',
      slowest: 'Les pauses jusqu’à {{ms}} millisecondes sont acceptées',
      before: '{{before}} est enlevé de chaque code',
    },
  },
  camera: {
    use: 'Utiliser la caméra',
    stop: 'Arrêter la caméra',
    title: 'Caméra',
    on: 'Caméra allumée. Aucune image n’est gardée.',
    states: {
      starting: 'La caméra démarre…',
      seeing: 'Montrez un ticket, une carte ou un jeton à la caméra.',
      dark: 'Il fait trop sombre pour voir un code. Tournez-le vers la lumière.',
      other: 'Ce code n’est pas de chez nous.',
      missing: 'Il n’y a plus de caméra. Scannez ou tapez le code.',
      unusable: 'La caméra ne peut pas servir en ce moment. Scannez ou tapez le code.',
    },
  },
} as const satisfies Translated<typeof english>;
