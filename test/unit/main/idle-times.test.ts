import { expect, it } from 'vitest';
import { IDLE } from '../../../src/main/idle-times.ts';

it('clears a page that was left within a minute, and leaves time to answer', () => {
  expect(IDLE.warnAfter + IDLE.clearAfter).toBeLessThanOrEqual(60);
  // Long enough to read the question and reach for the button.
  expect(IDLE.clearAfter).toBeGreaterThanOrEqual(15);
});
