import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IdleReturn } from '../../../src/main/idle-return.ts';

const UNTOUCHED = 90_000;

let returned = 0;
let after = 90;
let idle: IdleReturn;
beforeEach(() => {
  vi.useFakeTimers();
  returned = 0;
  after = 90;
  idle = new IdleReturn(
    () => {
      returned += 1;
    },
    () => after,
  );
});
afterEach(() => {
  vi.useRealTimers();
});

it('gives the screen back once nobody touched the desk for a while', () => {
  idle.begin();
  vi.advanceTimersByTime(UNTOUCHED - 1);
  expect(returned).toBe(0);
  vi.advanceTimersByTime(1);
  expect(returned).toBe(1);
});

it('waits anew after every touch', () => {
  idle.begin();
  for (let touch = 0; touch < 5; touch += 1) {
    vi.advanceTimersByTime(UNTOUCHED - 1);
    idle.touch();
  }
  expect(returned).toBe(0);
});

it('goes by the time that is set when it is touched', () => {
  idle.begin();
  after = 60;
  vi.advanceTimersByTime(UNTOUCHED - 1);
  idle.touch();
  vi.advanceTimersByTime(60_000 - 1);
  expect(returned).toBe(0);
  vi.advanceTimersByTime(1);
  expect(returned).toBe(1);
});

it('does nothing while the desk does not lie over the public face', () => {
  idle.touch();
  vi.advanceTimersByTime(2 * UNTOUCHED);
  idle.begin();
  idle.end();
  vi.advanceTimersByTime(2 * UNTOUCHED);
  expect(returned).toBe(0);
});
