import { contract } from '../../shared/contract.ts';
import { done } from '../../shared/result.ts';
import type { Parts } from '../parts.ts';
import { route, type Routes } from '../route.ts';
import { declining } from './decline.ts';
import { answeringRecognition } from './recognise.ts';
import { signingIn } from './sign-in.ts';
import { signingOut } from './sign-out.ts';
import { visitStore } from './visit-store.ts';

type VisitCall =
  | 'visits.sign-in'
  | 'visits.decline'
  | 'visits.sign-out-by-pass'
  | 'visits.sign-out-by-name'
  | 'visits.sign-out-by-staff'
  | 'visits.on-site'
  | 'visits.recognise';

/** Arriving and leaving. */
export function visitRoutes(parts: Parts): Routes<VisitCall> {
  const visits = visitStore(parts.db);
  const signOut = signingOut(parts);
  return {
    'visits.sign-in': route(contract['visits.sign-in'], signingIn(parts)),
    'visits.decline': route(contract['visits.decline'], declining(parts)),
    'visits.sign-out-by-pass': route(contract['visits.sign-out-by-pass'], signOut.byPass),
    'visits.sign-out-by-name': route(contract['visits.sign-out-by-name'], signOut.byName),
    'visits.sign-out-by-staff': route(contract['visits.sign-out-by-staff'], signOut.byStaff),
    'visits.recognise': route(contract['visits.recognise'], answeringRecognition(parts)),
    'visits.on-site': route(contract['visits.on-site'], () => done(visits.onSite())),
  };
}
