import type { Problem } from '../../../shared/problems.ts';
import type { ArrivalEvent } from './arrival.ts';
import type { Draft } from './draft.ts';

/** What every page of a sign-in is given. */
export interface StepProps {
  draft: Draft;
  changing: boolean;
  notice: Problem | null;
  askedAgain: boolean;
  dispatch: (event: ArrivalEvent) => void;
}
