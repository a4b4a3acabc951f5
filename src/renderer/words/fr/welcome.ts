import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

/** The welcome wall, the phones door, calling the office, and what every public page shares: French. */
export const welcome = {
  pageTitle: '{{page}} – {{school}}',
  title: 'Bienvenue',
  greeting: 'Bienvenue. Touchez une porte pour commencer.',
  signIn: 'Arrivée',
  signInHint: 'Je viens d’arriver',
  signOut: 'Départ',
  signOutHint: 'Je pars maintenant',
  phones: 'Téléphones',
  phonesHint: 'Déposer et reprendre',
  languages: 'Langue',
  languageIs: 'Langue : {{language}}',
  askForHelp: 'Demander l’aide du secrétariat',
  staff: 'Personnel',
  deskOpened: 'Le poste du personnel est ouvert sur l’autre écran.',
  actionsLabel: 'Retour et étape suivante',
  askTheOffice: 'Demander au secrétariat',
  closesIn_one: 'Cette page se ferme toute seule dans <b>{{count}} seconde</b>.',
  closesIn_many: 'Cette page se ferme toute seule dans <b>{{count}} de secondes</b>.',
  closesIn_other: 'Cette page se ferme toute seule dans <b>{{count}} secondes</b>.',
  keepOpen: 'Garder encore ouvert',
  help: {
    title: 'Le secrétariat arrive',
    sentence: 'Nous avons appelé le secrétariat. Veuillez attendre ici.',
    failedTitle: 'Nous n’avons pas pu appeler le secrétariat',
  },
  goToOffice: {
    title: 'Veuillez aller au secrétariat',
    sentence: 'Frappez ou sonnez là-bas. On vous aidera.',
  },
  idle: {
    title: 'Êtes-vous encore là ?',
    sentence_one:
      'Dans {{count}} seconde, nous effaçons ce que vous avez tapé, pour que personne d’autre ne puisse le lire.',
    sentence_many:
      'Dans {{count}} de secondes, nous effaçons ce que vous avez tapé, pour que personne d’autre ne puisse le lire.',
    sentence_other:
      'Dans {{count}} secondes, nous effaçons ce que vous avez tapé, pour que personne d’autre ne puisse le lire.',
    clear: 'Effacer',
    more: 'J’ai besoin de temps',
  },
  outOfUse: {
    title: 'Veuillez utiliser le cahier papier',
    sentence:
      'Cet écran ne fonctionne pas pour le moment. Notez votre arrivée et votre départ dans le cahier papier à l’accueil.',
    office: 'Le secrétariat vous aidera.',
  },
  phonesPage: {
    title: 'Remettez votre téléphone au secrétariat',
    lead: 'Allez à l’accueil. Le secrétariat le garde pour vous.',
    off: 'Éteignez votre téléphone ici.',
    cupboard: 'Le secrétariat l’enferme à clé dans l’armoire.',
    ticket: 'Gardez votre ticket : il permet de reprendre votre téléphone.',
    ticketTitle: 'C’est un ticket de téléphone',
    ticketLead: 'Donnez-le au secrétariat pour reprendre votre téléphone.',
  },
} as const satisfies Translated<typeof english>;
