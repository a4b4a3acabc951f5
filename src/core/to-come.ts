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
  'pupils.change': route(contract['pupils.change'], no),
  'pupils.read-file': route(contract['pupils.read-file'], no),
  'pupils.import': route(contract['pupils.import'], no),
};
