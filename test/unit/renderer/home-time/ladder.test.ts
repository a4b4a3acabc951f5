import { describe, expect, it } from 'vitest';
import {
  brokenSeal,
  classAskedAt,
  ladderOf,
  wantsLook,
} from '../../../../src/renderer/doors/home-time/ladder.ts';
import type { HomeTimeStep, StillHeld } from '../../../../src/shared/contract/home-time.ts';

const LONDON = 'Europe/London';
const TODAY = '2027-03-29';

const taken = (step: HomeTimeStep, at: string, seal: string | null = null, note = '') => ({
  step,
  at,
  seal,
  note,
  by: 'Ngozi',
});
const held = (steps: StillHeld['steps'], more: Partial<StillHeld> = {}): StillHeld => ({
  handover: '01930000-0000-7000-8000-000000000001',
  pupil: { id: '01930000-0000-7000-8000-000000000002', name: 'Plato', className: '6B' },
  slot: 5,
  device: { kind: 'smartphone', look: '' },
  day: TODAY,
  handedInAt: '2027-03-29T07:41:00.000Z',
  release: 'ticket',
  misplaced: null,
  steps,
  seal: null,
  sealToCheck: false,
  ...more,
});
const states = (steps: StillHeld['steps']) => ladderOf(held(steps), TODAY, LONDON).map(({ state }) => state);

describe('the ladder of a device', () => {
  it('begins at the first rung every day, by the school’s own midnight', () => {
    // Half past midnight at school, in summer time.
    expect(states([taken('class-asked', '2027-03-28T23:30:00.000Z')])[0]).toBe('done');
    expect(states([taken('class-asked', '2027-03-28T22:59:00.000Z')])).toEqual([
      'next',
      'open',
      'open',
      'open',
      'open',
    ]);
  });

  it('goes on after the last rung taken, whichever were left out', () => {
    expect(states([taken('adult-coming', '2027-03-29T14:40:00.000Z')])).toEqual([
      'open',
      'open',
      'open',
      'done',
      'next',
    ]);
    expect(states([taken('kept-overnight', '2027-03-29T15:40:00.000Z', '0417')])).not.toContain('next');
  });

  it('shows the last time of a rung taken twice', () => {
    const steps = ['2027-03-29T14:25:00.000Z', '2027-03-29T14:35:00.000Z'].map((at) =>
      taken('class-asked', at),
    );
    expect(ladderOf(held(steps), TODAY, LONDON)[0]?.at).toBe('2027-03-29T14:35:00.000Z');
  });
});

it('says that a class was asked when nobody of it was left out, and since when', () => {
  const early = held([taken('class-asked', '2027-03-29T14:25:00.000Z')]);
  const late = held([taken('class-asked', '2027-03-29T14:35:00.000Z')]);
  expect(classAskedAt([late, early, late], TODAY, LONDON)).toBe('2027-03-29T14:25:00.000Z');
  expect(classAskedAt([early, held([])], TODAY, LONDON)).toBeUndefined();
  expect(classAskedAt([], TODAY, LONDON)).toBeUndefined();
});

it('keeps a broken seal in sight until another took its place', () => {
  const kept = taken('kept-overnight', '2027-03-28T15:00:00.000Z', '0417');
  const broken = taken('seal-broken', '2027-03-29T07:00:00.000Z', '0417', 'Torn');
  expect(brokenSeal(held([kept]))).toBeUndefined();
  expect(brokenSeal(held([kept, broken, taken('home-called', '2027-03-29T08:00:00.000Z')]))).toEqual({
    seal: '0417',
    note: 'Torn',
  });
  expect(brokenSeal(held([kept, broken, kept]))).toBeUndefined();
});

it('wants a look at a seal not looked at, and at what stayed without one', () => {
  expect(wantsLook(held([]), TODAY)).toBe(false);
  expect(wantsLook(held([], { day: '2027-03-26' }), TODAY)).toBe(true);
  expect(wantsLook(held([], { day: '2027-03-26', seal: '0417' }), TODAY)).toBe(false);
  expect(wantsLook(held([], { seal: '0417', sealToCheck: true }), TODAY)).toBe(true);
});
