import { contract } from '../../shared/contract.ts';
import type { Parts } from '../parts.ts';
import { route, type Routes } from '../route.ts';
import { historyReader } from './pupil-history.ts';

/** What the record holds of one child’s devices. */
export function historyRoutes({ db }: Parts): Routes<'pupils.history'> {
  const history = historyReader(db);
  return {
    'pupils.history': route(contract['pupils.history'], ({ pupil, device }) =>
      history(pupil, device ?? null),
    ),
  };
}
