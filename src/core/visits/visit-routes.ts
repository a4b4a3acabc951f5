import { contract } from '../../shared/contract.ts';
import type { Parts } from '../parts.ts';
import { route, type Routes } from '../route.ts';

const soon = (): never => {
  throw new Error('Not there yet');
};

/** Arriving and leaving. */
export function visitRoutes(
  _parts: Parts,
): Routes<
  | 'visits.sign-in'
  | 'visits.decline'
  | 'visits.sign-out-by-pass'
  | 'visits.sign-out-by-name'
  | 'visits.sign-out-by-staff'
  | 'visits.on-site'
> {
  return {
    'visits.sign-in': route(contract['visits.sign-in'], soon),
    'visits.decline': route(contract['visits.decline'], soon),
    'visits.sign-out-by-pass': route(contract['visits.sign-out-by-pass'], soon),
    'visits.sign-out-by-name': route(contract['visits.sign-out-by-name'], soon),
    'visits.sign-out-by-staff': route(contract['visits.sign-out-by-staff'], soon),
    'visits.on-site': route(contract['visits.on-site'], soon),
  };
}
