import { expect, test } from 'vitest';
import { arrivalStep } from '../../../../../src/renderer/doors/arriving/arrival.ts';
import { waitingBehind } from '../../../../../src/renderer/doors/arriving/arrival-back.ts';
import type { ArrivalEvent } from '../../../../../src/renderer/doors/arriving/arrival.ts';
import { firstUnanswered, isComplete } from '../../../../../src/renderer/doors/arriving/draft.ts';
import { after, checked, drawn, everyVisit, governors, rules, typed, yes } from './example.ts';

const back: ArrivalEvent = { type: 'back' };

test('every page follows from the one before, to the end', () => {
  expect(after().page).toEqual({ at: 'kind' });
  expect(after(...typed.slice(0, 1)).page).toEqual({ at: 'answer', field: 'name' });
  expect(after(...typed).page).toEqual({ at: 'rule', index: 0 });
  expect(after(...typed, yes, yes).page).toEqual({ at: 'rule', index: 2 });
  expect(after(...typed, yes, yes, yes).page).toEqual({ at: 'sign' });
  const end = after(...checked);
  expect(end.page).toEqual({ at: 'check' });
  expect(isComplete(end.draft)).toBe(true);
});

test('every clause of every rule set is asked, one after the other', () => {
  const start = after(
    { type: 'kind-chosen', kind: 'governor' },
    { type: 'rules-read', rules: [everyVisit, governors] },
  );
  const indexes = [
    start,
    ...[1, 2, 3, 4].map((count) => [yes, yes, yes, yes].slice(0, count).reduce(arrivalStep, start)),
  ];
  expect(indexes.map(({ page }) => page.at === 'rule' && page.index)).toEqual([0, 1, 2, 3, 4]);
  expect([yes, yes, yes, yes, yes].reduce(arrivalStep, start).page).toEqual({ at: 'sign' });
});

test('Back walks the same way home and loses nothing', () => {
  let arrival = after(...checked);
  const given = arrival.draft;
  const seen: string[] = [];
  for (let step = 0; step < 8; step += 1) {
    arrival = arrivalStep(arrival, back);
    const { page } = arrival;
    seen.push(page.at === 'rule' ? `rule ${page.index}` : page.at === 'answer' ? page.field : page.at);
  }
  expect(seen).toEqual(['sign', 'rule 2', 'rule 1', 'rule 0', 'seeing', 'organisation', 'name', 'kind']);
  expect(arrival.draft).toEqual(given);
});

test('going on after Back skips what was answered already', () => {
  const home = [back, back, back];
  const returned = after(...typed, yes, yes, ...home, { type: 'rules-read', rules: [everyVisit] });
  expect(returned.page).toEqual({ at: 'rule', index: 2 });
});

test('a rule somebody cannot agree to can be taken back until the office is called', () => {
  const asked = after(...typed, yes, { type: 'cannot-agree' });
  expect(asked.page).toEqual({ at: 'decline', index: 1 });
  expect(arrivalStep(asked, { type: 'mind-changed' }).page).toEqual({ at: 'rule', index: 1 });
  expect(arrivalStep(asked, back).page).toEqual({ at: 'rule', index: 1 });
  const declined = arrivalStep(asked, { type: 'declined' });
  expect(declined.page).toEqual({ at: 'declined' });
  expect(arrivalStep(declined, back).page).toEqual({ at: 'declined' });
});

test('changing one answer comes straight back to the check', () => {
  const changing = after(...checked, { type: 'change', what: 'seeing' });
  expect(changing.page).toEqual({ at: 'answer', field: 'seeing' });
  expect(arrivalStep(changing, back).page).toEqual({ at: 'check' });
  const changed = [
    { type: 'typed', field: 'seeing', text: 'Class 4' },
    { type: 'rules-read', rules: [everyVisit] },
  ] satisfies ArrivalEvent[];
  const done = changed.reduce(arrivalStep, changing);
  expect(done.page).toEqual({ at: 'check' });
  expect(done.draft.answers.seeing).toBe('Class 4');
  expect(done.changing).toBe(false);
});

test('another kind with more rules asks only the new ones and wants a new signature', () => {
  const other = after(
    ...checked,
    { type: 'change', what: 'kind' },
    { type: 'kind-chosen', kind: 'supply' },
    { type: 'rules-read', rules: [everyVisit, governors] },
  );
  expect(other.page).toEqual({ at: 'rule', index: 3 });
  expect(other.draft.signed).toBeNull();
  expect([yes, yes].reduce(arrivalStep, other).page).toEqual({ at: 'sign' });
});

test('Back while changing never leads to a check that lacks something', () => {
  const emptied = after(
    ...checked,
    { type: 'change', what: 'name' },
    { type: 'typed', field: 'name', text: '  ' },
    back,
  );
  expect(emptied.page).toEqual({ at: 'kind' });
  expect(waitingBehind(emptied)).toBeNull();
  expect(arrivalStep(emptied, back).page).toEqual({ at: 'kind' });
});

test('Back from another kind that was never finished returns to the answers as they were', () => {
  const parent: ArrivalEvent[] = checked.map((event) =>
    event.type === 'kind-chosen' ? { ...event, kind: 'parent' } : event,
  );
  const started = after(
    ...parent,
    { type: 'typed', field: 'organisation', text: '' },
    { type: 'change', what: 'kind' },
    { type: 'kind-chosen', kind: 'contractor' },
    back,
  );
  expect(started.page).toEqual({ at: 'kind' });
  const returned = arrivalStep(started, back);
  expect(returned.page).toEqual({ at: 'check' });
  expect(returned.draft.kind).toBe('parent');
  expect(isComplete(returned.draft)).toBe(true);
});

test('Back from the check never goes in a ring', () => {
  const returned = after(...checked, { type: 'change', what: 'seeing' }, back);
  expect(returned.page).toEqual({ at: 'check' });
  expect([back, back].reduce(arrivalStep, returned).page).toEqual({ at: 'rule', index: 2 });
});

test('rules that changed under a visitor are read again, the same submission is kept', () => {
  const before = after(...checked);
  const renewed = arrivalStep(before, {
    type: 'rules-changed',
    rules: [rules('every-visit', ['phone', 'pictures', 'private'], 'c')],
    event: null,
    problem: { code: 'rules-changed' },
  });
  expect(renewed.page).toEqual({ at: 'rule', index: 0 });
  expect(renewed.notice).toEqual({ code: 'rules-changed' });
  expect(renewed.draft.submission).toBe(before.draft.submission);
  expect(renewed.draft.signed).toBeNull();
  expect(renewed.draft.strokes).toBe(drawn);
  expect(arrivalStep(renewed, yes).notice).toBeNull();
});

const witnessed: ArrivalEvent[] = [
  ...typed,
  yes,
  yes,
  yes,
  { type: 'way-chosen', way: 'assisted' },
  { type: 'witness-chosen', witness: { id: '01890a5d-ac96-774b-bcce-b302099a8057', name: 'Oyelaran' } },
  { type: 'pin-typed', pin: '204815' },
  { type: 'signed', way: 'assisted' },
];

test('a witness signs for no other answers than the ones they saw', () => {
  const renamed = after(
    ...witnessed,
    { type: 'change', what: 'name' },
    { type: 'typed', field: 'name', text: 'Somebody Else' },
  );
  expect(renamed.draft).toMatchObject({ signed: null, pin: '' });
  expect(arrivalStep(renamed, { type: 'rules-read', rules: [everyVisit] }).page).toEqual({ at: 'sign' });
  const change: ArrivalEvent = { type: 'change', what: 'kind' };
  expect(after(...witnessed, change, { type: 'kind-chosen', kind: 'governor' }).draft).toMatchObject({
    signed: null,
    pin: '',
  });
  const same = after(...witnessed, change, { type: 'kind-chosen', kind: 'professional' });
  expect(isComplete(same.draft)).toBe(true);
  expect(after(...checked, { type: 'typed', field: 'name', text: 'Ana Lu' }).draft.signed).toBe('drawn');
});

test('a wrong PIN asks the witness again and forgets the PIN', () => {
  const assisted = after(...witnessed);
  expect(assisted.page).toEqual({ at: 'check' });
  expect(isComplete(assisted.draft)).toBe(true);
  const refused = arrivalStep(assisted, { type: 'witness-refused', problem: { code: 'pin-wrong' } });
  expect(refused.page).toEqual({ at: 'witness-pin' });
  expect(refused.draft.pin).toBe('');
  expect(
    arrivalStep(assisted, { type: 'witness-refused', problem: { code: 'staff-not-found' } }).page.at,
  ).toBe('witness');
});

test('a blank signature leads nowhere', () => {
  const blank = after(...typed, yes, yes, yes);
  expect(arrivalStep(blank, { type: 'signed', way: 'drawn' })).toBe(blank);
  expect(arrivalStep(blank, { type: 'signed', way: 'typed' })).toBe(blank);
});

test('nothing a visitor gave is kept once they are in', () => {
  const pass = {
    visit: '01890a5d-ac96-774b-bcce-b302099a8057',
    name: 'Siobhán O’Brien-Nakamura',
    kind: 'professional',
    seeing: 'Mr Fenwick',
    payload: 'RKP000000000000',
    day: '2026-11-23',
    arrivedAt: '2026-11-23T08:47:00.000Z',
  } as const;
  const arrived = arrivalStep(after(...checked), { type: 'let-in', pass });
  expect(arrived.page).toEqual({ at: 'in', pass });
  expect(arrived.draft.answers.name).toBe('');
  expect(arrived.draft.strokes).toEqual([]);
  expect(firstUnanswered(arrived.draft)).toBe(-1);
  expect(arrivalStep(arrived, back)).toEqual(arrived);
});
