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
};
