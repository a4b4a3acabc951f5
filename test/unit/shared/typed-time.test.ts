import { describe, expect, it } from 'vitest';
import { typedTime } from '../../../src/shared/typed-time.ts';

describe('a time of day as people type it', () => {
  it.each([
    ['8:47', '08:47'],
    ['08.47', '08:47'],
    ['0847', '08:47'],
    ['847', '08:47'],
    ['8 47', '08:47'],
    [' 15:05 ', '15:05'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
  ])('%s is %s', (typed, read) => {
    expect(typedTime.parse(typed)).toBe(read);
  });

  it.each(['', '8', '24:00', '8:60', '8:4', '08:47:10', 'ten past nine', '-8:47', '8;47'])(
    '%j cannot be read',
    (typed) => {
      expect(typedTime.safeParse(typed).error?.issues).toMatchObject([{ message: 'time-unreadable' }]);
    },
  );
});
