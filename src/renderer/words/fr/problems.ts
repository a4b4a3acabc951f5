import type { fieldProblems as englishFields, problems as english } from '../en/problems.ts';
import type { Translated } from '../translated.ts';

/** A sentence for each problem: French. */
export const problems = {
  'input-invalid': 'Quelque chose n’est pas encore juste ici. Veuillez regarder les cases marquées.',
  'not-allowed': 'Votre compte ne permet pas cela. Demandez à la direction.',
  'session-needed': 'Le poste a été verrouillé. Entrez votre code PIN et réessayez. Rien n’a été enregistré.',
  unexpected:
    'Un problème est survenu et rien n’a été enregistré. Donnez cette référence au secrétariat : {{reference}}.',
  'disk-full':
    'Le disque de cet ordinateur est plein : rien n’a été enregistré. Faites de la place, puis réessayez.',
  'disk-read-only':
    'Cet ordinateur ne peut pas écrire sur son disque : rien n’a été enregistré. Demandez à la personne qui s’en occupe.',
  'record-unavailable':
    'Le registre ne peut pas s’ouvrir : rien n’a été enregistré. Utilisez le cahier papier et demandez de l’aide.',
  'rules-changed': 'Les règles viennent de changer. Veuillez les relire.',
  'clause-unanswered': 'Une règle n’a pas encore de réponse. Veuillez répondre à chaque règle.',
  'visit-not-found':
    'Nous ne trouvons pas de visite avec ce nom et cette personne. Vérifiez l’orthographe, ou demandez au secrétariat d’enregistrer votre départ.',
  'visit-ambiguous':
    'Veuillez nous dire l’heure approximative de votre arrivée, pour que nous fermions la bonne visite.',
  'visit-already-ended': 'Le départ de cette visite est déjà enregistré. Il n’y a plus rien à faire.',
  'visit-open': 'Ce badge est utilisé : la personne à qui il appartient est ici en ce moment.',
  'try-later': 'Il y a eu trop d’essais. Veuillez attendre une minute, ou demander au secrétariat.',
  'expected-unknown':
    'Aucune visite n’est attendue avec ce code aujourd’hui. Vérifiez-le, ou enregistrez votre arrivée sans lui.',
  'expected-arrived': 'Ce code a déjà été utilisé aujourd’hui. Veuillez demander au secrétariat.',
  'event-over':
    'Cet événement est terminé ou a été annulé. Veuillez enregistrer votre arrivée comme un autre jour.',
  'event-times': 'Un événement finit après son début. Vérifiez les deux heures.',
  'card-cancelled':
    'Cette carte de visiteur régulier ne fonctionne plus. Veuillez enregistrer votre arrivée sans elle.',
  'card-not-found': 'Cette carte ou ce badge n’est plus connu. Veuillez enregistrer votre arrivée sans.',
  'card-exists': 'Cette personne a déjà une carte de visiteur régulier.',
  'list-unreadable': 'Certaines lignes de la liste ne peuvent pas être lues : aucune n’a été ajoutée.',
  'roll-call-running': 'Un appel des présents est déjà en cours.',
  'roll-call-ended': 'Cet appel des présents est terminé et ne change plus.',
  'nothing-changed': 'Rien n’a été modifié.',
  'code-damaged': 'Ce code ne peut pas être lu en entier. Présentez-le de nouveau, ou tapez à la place.',
  'code-foreign': 'Ce code n’est pas de cette école. Cherchez le code sur le badge ou le ticket.',
  'code-is-pass': 'C’est un badge de visiteur, pas un ticket de téléphone.',
  'code-is-ticket': 'C’est un ticket de téléphone, pas un badge de visiteur.',
  'code-is-card': 'C’est une carte de visiteur régulier. Utilisez-la pour enregistrer votre arrivée.',
  'code-is-child-card': 'C’est une carte d’élève, pour le poste des téléphones.',
  'code-is-slot-tag': 'C’est le jeton d’un casier de l’armoire à téléphones.',
  'ticket-used': 'Ce ticket a déjà été utilisé : le téléphone du casier {{slot}} a été rendu {{at}}.',
  'ticket-voided': 'Il était pour le casier {{slot}}. Le secrétariat l’a invalidé {{at}}.',
  'ticket-replaced':
    'Il était pour le casier {{slot}}. Un nouveau ticket a été créé {{at}} : demandez celui-là.',
  'ticket-undone':
    'Il était pour le casier {{slot}}. Le dépôt a été annulé {{at}} : le téléphone n’a jamais été gardé.',
  'ticket-not-found': 'Aucun ticket n’a ce code. Vérifiez les six lettres et chiffres.',
  'ticket-printed':
    'Ce ticket a été imprimé il y a un moment. S’il est perdu, vérifiez l’identité et créez-en un nouveau.',
  'handover-not-held': 'Ce téléphone n’est plus dans l’armoire.',
  'slot-taken': 'Le casier {{slot}} est occupé. Choisissez un casier libre.',
  'slot-unknown': 'L’armoire n’a pas ce casier.',
  'cupboard-full': 'Tous les casiers sont occupés.',
  'device-already-held': 'L’appareil de ce type de cet enfant est déjà dans l’armoire.',
  'pupil-not-found': 'Cet enfant n’est pas dans la liste des élèves.',
  'pupil-exists': 'Un enfant de ce nom est déjà dans cette classe.',
  'undo-too-late': 'Cela date de plus d’une minute : on ne peut plus l’annuler ici.',
  'undo-superseded': 'Autre chose est arrivé à ce téléphone depuis : on ne peut plus annuler cette action.',
  'permission-missing': 'Cet enfant n’a pas d’autorisation d’apporter un appareil.',
  'keeps-own-device': 'Cet enfant garde son appareil par accord.',
  'adult-only':
    'Ce téléphone est rendu à un adulte seulement, sauf accord d’un deuxième membre du personnel.',
  'seal-missing': 'Ce téléphone n’a jamais été mis dans un sachet scellé.',
  'adult-not-named': 'Cet adulte n’a pas été désigné. Un deuxième membre du personnel doit être d’accord.',
  'nothing-held': 'Rien de cet enfant n’est dans l’armoire.',
  'slot-out-of-order': 'Le casier {{slot}} est hors service. Choisissez-en un autre.',
  'slot-in-use': 'Il y a un appareil dans le casier {{slot}}. Rendez-le ou déplacez-le d’abord.',
  'child-card-cancelled':
    'Cette carte a été invalidée. Cherchez l’enfant par son nom, et imprimez une nouvelle carte.',
  'child-card-not-found': 'Cet enfant n’a pas de carte.',
  'slot-tag-cancelled':
    'Ce jeton a été invalidé. Cherchez l’enfant par son nom, et imprimez un nouveau jeton.',
  'slot-tag-missing': 'Le casier {{slot}} n’a pas encore de jeton.',
  'count-running': 'Un comptage est déjà en cours.',
  'count-not-running': 'Ce comptage est terminé.',
  'count-not-finished': 'Finissez d’abord de compter.',
  'count-slot-needed':
    'Ce code ne dit pas quel casier. Touchez le casier où il se trouve, puis scannez-le de nouveau.',
  'nobody-chosen': 'Choisissez-en au moins un.',
  'csv-unreadable':
    'Ce fichier ne peut pas être lu. Il faut une ligne de titres avec le nom et la classe, et une ligne par enfant.',
  'pin-wrong': 'Ce code PIN n’est pas juste. Réessayez.',
  'pin-blocked': 'Trop de codes PIN faux. Ce compte pourra réessayer {{until}}.',
  'same-person': 'Il faut une deuxième personne : quelqu’un d’autre que la personne au poste.',
  'staff-exists': 'Quelqu’un de ce nom a déjà un compte.',
  'staff-not-found': 'Ce compte est fermé. Demandez à la direction.',
  'head-exists': 'Le compte de la direction a déjà été créé. Entrez plutôt un code PIN.',
  'head-last': 'C’est le seul compte de la direction. Créez d’abord un autre compte de la direction.',
  'printer-missing': 'Aucune imprimante n’est branchée.',
  'print-failed': 'L’imprimante ne l’a pas accepté.',
  'printer-stopped': 'L’imprimante est arrêtée.',
  'printer-refuses': 'L’imprimante n’accepte aucun papier en ce moment.',
  'printer-out-of-paper': 'L’imprimante n’a plus de papier.',
  'printer-offline': 'L’imprimante ne répond pas. Est-elle allumée et branchée ?',
  'print-unconfirmed':
    'L’imprimante ne dit pas si le papier est sorti. Regardez, et imprimez de nouveau s’il n’est pas sorti.',
  'job-not-found': 'Ce papier n’est plus connu.',
  'folder-missing': 'Ce dossier n’existe pas. Choisissez-en un autre.',
  'folder-unwritable': 'Ce programme n’a pas le droit d’écrire dans ce dossier. Choisissez-en un autre.',
  'folder-full':
    'Il n’y a pas assez de place dans ce dossier. Rien n’a été écrit. Faites de la place ou choisissez-en un autre.',
  'folder-vanished':
    'Le dossier ou la clé USB a disparu pendant l’écriture. Rien n’est resté. Branchez la clé et réessayez.',
  'export-not-verified':
    'Ce qui a été écrit n’était pas identique à la relecture. Rien n’a été gardé. Essayez une autre clé USB.',
  'nothing-chosen': 'Rien n’a été choisi.',
} as const satisfies Translated<typeof english>;

/** For a failure that has no number to tell: French. */
export const unexplained =
  'Un problème est survenu. Veuillez réessayer. S’il se répète, demandez au secrétariat.';

/** A sentence for each thing that can be wrong with one box: French. */
export const fieldProblems = {
  empty: 'Remplissez cette case',
  'too-long': 'C’est trop long',
  'no-letters': 'Tapez des lettres ici, pas seulement des chiffres ou des signes',
  invisible: 'Il y a un caractère caché ici. Tapez de nouveau',
  control: 'Tapez ceci sur une seule ligne',
  'full-name': 'Tapez votre prénom et votre nom de famille, comme à votre arrivée',
  'pin-short': 'Un code PIN a 6 chiffres ou plus',
  'pin-digits': 'Utilisez seulement des chiffres',
  'pin-simple': 'Ce code PIN est trop facile à deviner. Choisissez-en un autre',
  'signature-blank': 'Signez avec plus qu’un point, ou choisissez une autre façon de signer',
  'time-unreadable': 'Tapez une heure comme 8:45',
  'out-of-range': 'Ce nombre est trop grand ou trop petit',
  'not-understood': 'On ne peut pas utiliser ceci ici',
} as const satisfies Translated<typeof englishFields>;
