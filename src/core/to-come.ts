import { contract } from '../shared/contract.ts';
import { refused } from '../shared/result.ts';
import { route } from './route.ts';

const no = () => refused('not-allowed');

/** Calls that nothing answers yet. */
export const toCome = {
  'tickets.reissue': route(contract['tickets.reissue'], no),
  'tickets.reprint': route(contract['tickets.reprint'], no),
  'tickets.void': route(contract['tickets.void'], no),
  'phones.hand-in-by-card': route(contract['phones.hand-in-by-card'], no),
  'phones.put-right': route(contract['phones.put-right'], no),
  'phones.found': route(contract['phones.found'], no),
  'phones.amend': route(contract['phones.amend'], no),
  'child-cards.list': route(contract['child-cards.list'], no),
  'child-cards.print': route(contract['child-cards.print'], no),
  'child-cards.cancel': route(contract['child-cards.cancel'], no),
  'slot-tags.print': route(contract['slot-tags.print'], no),
  'slot-tags.cancel': route(contract['slot-tags.cancel'], no),
  'cupboard.read': route(contract['cupboard.read'], no),
  'cupboard.change': route(contract['cupboard.change'], no),
  'cupboard.slot-out': route(contract['cupboard.slot-out'], no),
  'cupboard.slot-in': route(contract['cupboard.slot-in'], no),
  'cupboard.open': route(contract['cupboard.open'], no),
  'cupboard.lock': route(contract['cupboard.lock'], no),
  'counts.read': route(contract['counts.read'], no),
  'counts.start': route(contract['counts.start'], no),
  'counts.find': route(contract['counts.find'], no),
  'counts.scan': route(contract['counts.scan'], no),
  'counts.take-back': route(contract['counts.take-back'], no),
  'counts.finish': route(contract['counts.finish'], no),
  'counts.sign': route(contract['counts.sign'], no),
  'counts.give-up': route(contract['counts.give-up'], no),
  'home-time.board': route(contract['home-time.board'], no),
  'home-time.step': route(contract['home-time.step'], no),
  'home-time.keep': route(contract['home-time.keep'], no),
  'home-time.check-seal': route(contract['home-time.check-seal'], no),
  'confiscations.list': route(contract['confiscations.list'], no),
  'confiscations.take': route(contract['confiscations.take'], no),
  'confiscations.tell': route(contract['confiscations.tell'], no),
  'confiscations.release': route(contract['confiscations.release'], no),
  'papers.print-history': route(contract['papers.print-history'], no),
  'pupils.change': route(contract['pupils.change'], no),
  'pupils.read-file': route(contract['pupils.read-file'], no),
  'pupils.import': route(contract['pupils.import'], no),
  'pupils.history': route(contract['pupils.history'], no),
};
