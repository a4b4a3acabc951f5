import { describe, expect, it } from 'vitest';
import type { ConditionCode } from '../../../src/shared/devices.ts';
import { newMarks, stayState, type Stay } from '../../../src/shared/pupil-history.ts';

const seen = (conditions: ConditionCode[]) => ({
  at: '2026-11-23T08:41:00.000Z',
  by: 'Béla',
  conditions,
  note: '',
});

const stay: Stay = {
  handover: '01930000-0000-7000-8000-000000000001',
  custody: 'hand-in',
  device: { kind: 'smartphone', look: '' },
  day: '2026-11-23',
  slot: 14,
  state: 'returned',
  release: 'ticket',
  in: seen(['dented', 'wet']),
  out: { ...seen(['screen-cracked', 'dented']), collector: { who: 'pupil' } },
  confiscated: null,
  beside: [],
};

describe('a stay of a device', () => {
  it('has new marks where the return saw what was not there before', () => {
    expect(newMarks(stay)).toEqual(['screen-cracked']);
    expect(newMarks({ ...stay, in: seen(['screen-cracked', 'dented']) })).toEqual([]);
    expect(newMarks({ ...stay, out: null })).toEqual([]);
  });

  it('stands in one word, a confiscated one in its own', () => {
    expect(stayState(stay)).toBe('returned');
    expect(stayState({ ...stay, custody: 'confiscation' })).toBe('released');
    expect(stayState({ ...stay, custody: 'confiscation', state: 'held' })).toBe('confiscated');
    expect(stayState({ ...stay, custody: 'confiscation', state: 'undone' })).toBe('undone');
  });
});
