import { expect, it } from 'vitest';
import { secondsToLock } from '../../../../src/renderer/doors/staff-room/lock-watch.ts';
import { lockAfter } from '../../../../src/shared/desk-lock.ts';

it('warns in the last fifteen seconds, counts them down and ends at none', () => {
  const at = (seconds: number) => secondsToLock(5000, 5000 + seconds * 1000, 120);
  expect([0, 60, 104.9].map(at)).toEqual([undefined, undefined, undefined]);
  expect([105, 105.5, 106, 119.2, 120, 300].map(at)).toEqual([15, 15, 14, 1, 0, 0]);
});

it('goes by the time the school has set, and by no more than a minute and a half on a shared screen', () => {
  expect(secondsToLock(0, 44_000, 60)).toBeUndefined();
  expect(secondsToLock(0, 45_000, 60)).toBe(15);
  expect(lockAfter({ deskLock: 120 }, 'window')).toBe(120);
  expect(lockAfter({ deskLock: 120 }, 'second-display')).toBe(120);
  expect(lockAfter({ deskLock: 120 }, 'same-screen')).toBe(90);
  expect(lockAfter({ deskLock: 60 }, 'same-screen')).toBe(60);
});
