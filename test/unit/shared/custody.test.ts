import { expect, it } from 'vitest';
import { adultName, collector } from '../../../src/shared/custody.ts';

it('never takes an adult’s name for the child', () => {
  expect(adultName.parse('pupil')).toBe('Pupil');
  expect(adultName.parse('  pupil ')).toBe('Pupil');
  expect(collector.parse({ who: 'adult', name: 'pupil' })).toEqual({ who: 'adult', name: 'Pupil' });
  expect(adultName.parse('Pupilla Ōe')).toBe('Pupilla Ōe');
});
