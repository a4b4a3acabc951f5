import {
  arrivalStep,
  type ArrivalEvent,
  startArrival,
} from '../../../../../src/renderer/doors/arriving/arrival.ts';
import type { Arrival } from '../../../../../src/renderer/doors/arriving/arrival-state.ts';
import type { RulesInForce } from '../../../../../src/shared/rules.ts';
import type { RuleSetName } from '../../../../../src/shared/visitor-kinds.ts';

/** Rules with as many clauses as ids; `mark` stands for the text, so that another mark is another version. */
export function rules(ruleSet: RuleSetName, ids: string[], mark = 'a'): RulesInForce {
  return {
    ruleSet,
    version: mark === 'a' ? 1 : 2,
    language: 'en',
    title: ruleSet,
    clauses: ids.map((id) => ({
      english: null,
      id,
      pictogram: 'phone-off',
      heading: id,
      sentence: `${id} at school`,
      help: '',
      cites: 'Policy',
    })),
    sha256: mark.repeat(64),
    approver: 'Governing body',
    approvedOn: '2026-09-01',
    reviewDue: '2027-09-01',
  };
}

export const everyVisit = rules('every-visit', ['phone', 'pictures', 'private']);
export const governors = rules('staff-and-governors', ['posting', 'contact'], 'b');

/** A stroke that is long enough to be a signature. */
export const drawn = [
  [
    { x: 0.1, y: 0.2, t: 0 },
    { x: 0.5, y: 0.3, t: 80 },
  ],
];

/** A sign-in after these events, from the start. */
export function after(...events: ArrivalEvent[]): Arrival {
  let made = 0;
  const newId = () => {
    made += 1;
    return `id-${made}`;
  };
  const start = startArrival({ newId, entry: { by: 'door' } });
  return events.reduce(arrivalStep, start);
}

/** The events of a professional up to the first rule. */
export const typed: ArrivalEvent[] = [
  { type: 'kind-chosen', kind: 'professional' },
  { type: 'typed', field: 'name', text: 'Siobhán O’Brien-Nakamura' },
  { type: 'answered' },
  { type: 'typed', field: 'organisation', text: 'Trent Valley Speech Therapy' },
  { type: 'answered' },
  { type: 'typed', field: 'seeing', text: 'Mr Fenwick' },
  { type: 'rules-read', rules: [everyVisit] },
];

export const yes: ArrivalEvent = { type: 'yes-said' };

/** The events of a whole sign-in up to «Check your answers». */
export const checked: ArrivalEvent[] = [
  ...typed,
  yes,
  yes,
  yes,
  { type: 'drawn', strokes: drawn },
  { type: 'signed', way: 'drawn' },
];
