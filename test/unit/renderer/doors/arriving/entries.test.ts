import { expect, test } from 'vitest';
import {
  arrivalStep,
  type ArrivalEvent,
  startArrival,
} from '../../../../../src/renderer/doors/arriving/arrival.ts';
import type { Entry } from '../../../../../src/renderer/doors/arriving/arrival-state.ts';
import { askedClauses, isComplete, rulesStand } from '../../../../../src/renderer/doors/arriving/draft.ts';
import { after, checked, drawn, everyVisit, rules, typed } from './example.ts';

const fair = {
  id: '01890a5d-ac96-774b-bcce-b302099a8001',
  name: 'Summer fair',
  day: '2026-11-23',
  from: '14:00',
  until: '16:00',
};
const atEvents = rules('school-event', ['phone', 'camera', 'posting'], 'e');
const begin = (entry: Entry, ...events: ArrivalEvent[]) =>
  events.reduce(arrivalStep, startArrival({ newId: () => 'id', entry }));

test('for an event only the name is asked, then every rule on one page, then the signature', () => {
  const lane: Entry = { by: 'event', event: fair };
  const start = begin(lane);
  expect(start.page).toEqual({ at: 'answer', field: 'name' });
  expect(start.draft).toMatchObject({ kind: 'parent', event: fair, answers: { seeing: 'Summer fair' } });
  const read = begin(
    lane,
    { type: 'typed', field: 'name', text: 'Plato' },
    { type: 'rules-read', rules: [atEvents] },
  );
  expect(read.page).toEqual({ at: 'rules' });
  expect(arrivalStep(read, { type: 'all-said' })).toBe(read);
  const yeses = askedClauses([atEvents]).map(({ key }): ArrivalEvent => ({
    type: 'yes-set',
    key,
    yes: true,
  }));
  const said = yeses.reduce(arrivalStep, read);
  const [firstYes] = yeses;
  expect(firstYes && arrivalStep(said, firstYes).draft.yeses).toHaveLength(3);
  const signed = arrivalStep(said, { type: 'all-said' });
  expect(signed.page).toEqual({ at: 'sign' });
  const end = [
    { type: 'drawn', strokes: drawn },
    { type: 'signed', way: 'drawn' },
  ] satisfies ArrivalEvent[];
  expect(end.reduce(arrivalStep, signed).page).toEqual({ at: 'check' });
});

test('a yes of the short way can be taken back, and the rules read one by one', () => {
  const read = begin({ by: 'event', event: fair }, { type: 'rules-read', rules: [atEvents] });
  const [{ key } = { key: '' }] = askedClauses([atEvents]);
  const taken = [true, false].reduce(
    (arrival, yes) => arrivalStep(arrival, { type: 'yes-set', key, yes }),
    read,
  );
  expect(taken.draft.yeses).toEqual([]);
  expect(arrivalStep(read, { type: 'one-by-one' }).page).toEqual({ at: 'rule', index: 0 });
});

test('whoever came for an event and says something else came for that', () => {
  const chosen = after({ type: 'kind-chosen', kind: 'parent' }, { type: 'event-chosen', event: fair });
  expect(chosen.draft).toMatchObject({ event: fair, answers: { seeing: 'Summer fair' }, lane: false });
  const other = arrivalStep(chosen, { type: 'typed', field: 'seeing', text: 'Mrs Adeyemi' });
  expect(other.draft.event).toBeNull();
});

const known = {
  kind: 'contractor',
  name: 'Nuria Testperson',
  organisation: 'Lifts Ltd',
  by: 'return-card',
  rulesStand: false,
} as const;

test('somebody known is asked only whom they are seeing, and can still put right the rest', () => {
  const start = begin({ by: 'known', known, payload: 'RKC0' });
  expect(start.page).toEqual({ at: 'answer', field: 'seeing' });
  expect(start.draft.answers).toEqual({ name: 'Nuria Testperson', organisation: 'Lifts Ltd', seeing: '' });
  expect(arrivalStep(start, { type: 'back' }).page).toEqual({ at: 'answer', field: 'organisation' });
});

test('rules that still stand are not asked again, unless the kind changes or the register says no', () => {
  const stands = begin(
    { by: 'known', known: { ...known, rulesStand: true }, payload: 'RKC0' },
    { type: 'typed', field: 'seeing', text: 'the lift' },
  );
  expect(rulesStand(stands.draft)).toBe(true);
  const read = arrivalStep(stands, { type: 'rules-read', rules: [] });
  expect(read.page).toEqual({ at: 'sign' });
  expect(arrivalStep(read, { type: 'back' }).page).toEqual({ at: 'answer', field: 'seeing' });
  expect(rulesStand(arrivalStep(stands, { type: 'kind-chosen', kind: 'parent' }).draft)).toBe(false);
  const refused = arrivalStep(read, {
    type: 'rules-changed',
    rules: [everyVisit],
    event: null,
    problem: { code: 'rules-changed' },
  });
  expect(refused.page).toEqual({ at: 'rule', index: 0 });
  expect(rulesStand(refused.draft)).toBe(false);
});

test('somebody expected goes straight to the rules', () => {
  const found = {
    expected: fair.id,
    kind: 'volunteer',
    name: 'Ib',
    organisation: null,
    seeing: '4 Birch',
  } as const;
  const arrived = after({ type: 'code-asked' }, { type: 'expected', found });
  expect(arrived.draft).toMatchObject({ kind: 'volunteer', expected: fair.id });
  expect(arrivalStep(arrived, { type: 'rules-read', rules: [everyVisit] }).page).toEqual({
    at: 'rule',
    index: 0,
  });
});

test('a changed answer needs no other page on the way back to the check', () => {
  const changed = after(...checked, { type: 'change', what: 'name' });
  expect(changed.page).toEqual({ at: 'answer', field: 'name' });
  expect(arrivalStep(changed, { type: 'answered' })).toEqual(changed);
  expect(isComplete(after(...typed).draft)).toBe(false);
});
