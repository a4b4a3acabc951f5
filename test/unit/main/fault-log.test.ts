import { expect, test } from 'vitest';
import { faceless } from '../../../src/main/fault-log.ts';

test('an error is told by its kind, its code and its place, never by its message', () => {
  const error = Object.assign(
    new TypeError('Cannot sign in Bartholomew Canary\n    at home (canary.ts:1:2)'),
    {
      code: 'SQLITE_FULL',
    },
  );
  const told = faceless(error);
  expect(told).toMatchObject({ name: 'TypeError', code: 'SQLITE_FULL' });
  expect(told.frames.join('\n')).toContain('fault-log.test.ts:');
  expect(JSON.stringify(told)).not.toMatch(/canary/iu);
  expect(told.frames.join('\n')).not.toContain('/');
});

test('what is thrown without being an error is not told at all', () => {
  expect(faceless('Bartholomew Canary')).toEqual({ name: 'string', frames: [] });
});
