import { describe, expect, it } from 'vitest';
import {
  standingOf,
  usualUntil,
  type Standing,
} from '../../../../src/renderer/doors/pupils/permissions/standing.ts';

const child = (until: string | null, keeps = false): Standing => ({
  id: '01930000-0000-7000-8000-000000000001',
  name: 'Mbali',
  className: '6 Maple',
  permission: until === null ? null : { askedBy: '', approvedBy: 'Béla', until, over: until < '2026-12-24' },
  adjustment: keeps
    ? { category: 'medical', approvedBy: 'Béla', until: null, over: false, since: '2026-11-23T08:41:00.000Z' }
    : null,
});

describe('how a child stands with a permission', () => {
  it('is told from its last day, which still counts, and two weeks ahead across a new year', () => {
    const stands = (until: string | null, keeps?: boolean) => standingOf(child(until, keeps), '2026-12-24');
    expect(stands(null)).toBe('none');
    expect(stands('2026-12-23')).toBe('over');
    expect(stands('2026-12-24')).toBe('soon');
    expect(stands('2027-01-07')).toBe('soon');
    expect(stands('2027-01-08')).toBe('permitted');
    expect(stands('2026-12-23', true)).toBe('keeps');
  });

  it('begins the next permission with the day most have', () => {
    const days = ['2027-07-21', '2027-03-01', '2027-07-21', '2026-12-01', '2026-12-01', '2026-12-01', null];
    expect(usualUntil(days.map((until) => child(until)))).toBe('2027-07-21');
    expect(usualUntil([child(null), child('2026-12-01')])).toBe('');
  });
});
