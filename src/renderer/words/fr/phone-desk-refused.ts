import type { phoneDesk as english } from '../en/phone-desk.ts';
import type { Translated } from '../translated.ts';

/** What the phone desk says of a scan that did not do what was wanted: French. */
export const refused = {
  'ticket-used': 'Ticket déjà utilisé',
  'ticket-voided': 'Ticket plus valable',
  'ticket-replaced': 'Ticket remplacé',
  'ticket-undone': 'Ticket d’un dépôt annulé',
  'ticket-not-found': 'Aucun ticket de ce code',
  'code-damaged': 'Code abîmé',
  'code-foreign': 'Ce code n’est pas de chez nous',
  'code-is-pass': 'C’est un badge de visiteur',
  'code-is-card': 'C’est une carte de visiteur',
  'child-card-cancelled': 'Carte plus valable',
  'slot-tag-cancelled': 'Jeton plus valable',
  'nothing-held': 'Rien à rendre',
  'handover-not-held': 'Pas dans l’armoire',
  'device-already-held': 'Déjà déposé',
  'permission-missing': 'Pas d’autorisation',
  'keeps-own-device': 'Garde son appareil',
  'adult-only': 'À un adulte seulement',
  'cupboard-full': 'L’armoire est pleine',
  'slot-taken': 'Ce casier est occupé',
  'slot-out-of-order': 'Ce casier est hors service',
  'undo-too-late': 'Trop tard pour annuler',
  'undo-superseded': 'Ne peut pas être annulé',
  other: 'Cela n’a pas marché',
} as const satisfies Translated<typeof english.refused>;
