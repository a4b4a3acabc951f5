import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DOUBLE_PRESS, pressGuard } from '../../../../src/renderer/doors/phone-desk/press-guard.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a double press acts once, whether its second half comes before the answer or just after', async () => {
  const once = pressGuard();
  const calls: (() => void)[] = [];
  const press = (kind: string) => once(kind, () => new Promise((answer) => calls.push(answer)));
  const first = press('undo');
  await press('undo');
  expect(calls).toHaveLength(1);
  calls[0]?.();
  await first;
  vi.advanceTimersByTime(DOUBLE_PRESS - 1);
  await press('undo');
  expect(calls).toHaveLength(1);
  void press('reprint');
  expect(calls).toHaveLength(2);
  vi.advanceTimersByTime(1);
  void press('undo');
  expect(calls).toHaveLength(3);
});

it('what failed can be pressed again', async () => {
  const once = pressGuard();
  const fail = vi.fn(() => Promise.reject(new Error('no answer')));
  await expect(once('undo', fail)).rejects.toThrow('no answer');
  vi.advanceTimersByTime(DOUBLE_PRESS);
  await expect(once('undo', fail)).rejects.toThrow('no answer');
  expect(fail).toHaveBeenCalledTimes(2);
});
