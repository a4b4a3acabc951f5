import type { settings as english } from '../en/settings.ts';
import type { Translated } from '../translated.ts';

/** What the settings page says, each setting with what it does: French. */
export const settings = {
  saved: 'Enregistré',
  usual: 'L’imprimante habituelle de l’ordinateur',
  usualNone: 'Cet ordinateur n’a pas d’imprimante habituelle',
  printers: {
    title: 'Imprimantes et papier',
    lead: 'Chaque papier va à l’imprimante choisie ici, sans question à l’entrée.',
    noneTitle: 'Cet ordinateur ne connaît aucune imprimante.',
    none: 'Ajoutez-en une dans les réglages de l’ordinateur : elle apparaîtra ici toute seule. Les badges et les tickets s’affichent quand même à l’écran.',
    gone: '{{queue}} n’est pas là en ce moment',
    states: {
      ready: 'Prête',
      busy: 'Imprime',
      stopped: 'Arrêtée',
      refusing: 'N’accepte aucun papier',
      'out-of-paper': 'Plus de papier',
      offline: 'Ne répond pas',
    },
    choice: '{{queue}} : {{state}}',
    pass: 'Badges des visiteurs',
    passHint: 'Le badge que porte un visiteur. Son code enregistre le départ du visiteur.',
    ticket: 'Tickets de téléphone',
    ticketHint:
      'Le papier qui permet de reprendre un téléphone. Sans imprimante à tickets, utilisez les cartes d’élève et les jetons des casiers : ils sont imprimés une fois en A4 et resservent chaque jour.',
    page: 'Pages',
    pageHint:
      'Cartes de visiteur régulier, cartes d’élève, jetons des casiers, historiques, appels des présents et liste des personnes sur place, en A4.',
    printer: 'Imprimante',
    paper: 'Papier',
    papers: {
      'label-62x100': 'Étiquettes, 62 × 100 mm',
      'roll-62': 'Rouleau, largeur 62 mm',
      'roll-80': 'Rouleau, largeur 80 mm',
      'roll-58': 'Rouleau, largeur 58 mm',
    },
    byItself: 'Imprimer le badge automatiquement',
    byItselfHint: 'Dès que l’arrivée est enregistrée. Sinon, le visiteur touche « Imprimer mon badge ».',
    ticketByItself: 'Imprimer le ticket automatiquement',
    ticketByItselfHint:
      'Dès que le téléphone est déposé. Sinon, le poste imprime un ticket quand on le lui demande.',
    slotTags: 'Utiliser les jetons des casiers',
    slotTagsHint:
      'Un enfant sans carte reçoit le jeton du casier ; rien n’est imprimé. Un casier qui n’a pas encore de jeton donne toujours un ticket. Les jetons s’impriment à la page « Cartes et jetons ».',
    preview: 'Un badge tel qu’il s’imprime',
    previewNote: 'Le nom est inventé. Le code de cette image n’enregistre aucun départ.',
    previewName: 'Zoé Visiteur-Exemple',
    test: 'Imprimer une page d’essai',
    testLabel: 'Imprimer une page d’essai : {{printer}}',
    testing: 'Impression…',
  },
  visits: {
    title: 'Visiteurs',
    closingTime: 'Heure de fermeture',
    closingTimeHint:
      'Les visites encore ouvertes à cette heure sont fermées par le système. Le registre montre que personne n’a vu partir ces visiteurs.',
    closingTimeWrong: 'Tapez une heure comme 18:00',
    save: 'Enregistrer',
    saveClosing: 'Enregistrer l’heure de fermeture',
    saving: 'Sauvegarde…',
    rulesAsked: 'Règles pour les visiteurs reconnus par un badge ou une carte',
    rules: {
      'every-visit': 'Présentées à chaque visite',
      'when-they-change': 'Présentées quand elles changent',
    },
    rulesHint: {
      'every-visit': 'Chaque personne lit et accepte les règles à chaque venue.',
      'when-they-change': 'Si une personne a déjà accepté les mêmes règles, on ne les lui présente plus.',
    },
    languages: 'Langues à l’entrée',
    languagesHint:
      'Ce qu’un visiteur peut choisir sur l’écran d’accueil. L’anglais est toujours proposé, et fait foi.',
  },
  kiosk: {
    title: 'L’écran à l’entrée',
    sounds: 'Sons',
    soundsHint:
      'Un son doux, oui ou non, pour chaque code lu, et un carillon quand quelqu’un demande de l’aide.',
    camera: 'Lire les codes avec la caméra',
    cameraHint:
      'Pour les badges et les cartes de visiteur régulier. L’image est examinée sur cette machine et n’est jamais gardée.',
  },
  sheet: {
    title: 'La liste des personnes sur place',
    lead: 'Elle est gardée dans un fichier sur cet ordinateur, refait à chaque changement. Un deuxième endroit, par exemple un dossier qu’un autre ordinateur voit, la contient quand cet écran est éteint.',
    folder: 'Deuxième endroit',
    none: 'Aucun : la liste est seulement sur cet ordinateur',
    choose: 'Choisir un dossier…',
    choosing: 'Choix en cours…',
    remove: 'Pas de deuxième endroit',
  },
} as const satisfies Translated<typeof english>;
