import { expect, it } from 'vitest';
import { decided, safeChoices } from '../../../../src/renderer/doors/phone-desk/return-choices.ts';
import { held } from './held-handover.ts';

it('goes to the child as it came in, when nothing else is said', () => {
  const phone = held('a', { conditions: ['scratched'], adults: ['Parisa Amini'] });
  expect(decided(phone, safeChoices(phone))).toEqual({
    conditions: ['scratched'],
    note: '',
    collector: { who: 'pupil' },
  });
});

it('names the adult who collected before, by place', () => {
  const phone = held('a', { adults: ['Parisa Amini', 'Ōta'] });
  const { collector } = decided(phone, { ...safeChoices(phone), who: 'known-1' });
  expect(collector).toEqual({ who: 'adult', name: 'Ōta' });
});

it('gives what only an adult may have to the child with a second person alone', () => {
  const phone = held('a', { release: 'adult', adults: ['Parisa Amini'] });
  expect(safeChoices(phone).who).toBe('known-0');
  expect(safeChoices(held('b', { release: 'adult' })).who).toBe('adult');
  const second = { staff: 'head', pin: '902751' };
  expect(decided(phone, { ...safeChoices(phone), second })).not.toHaveProperty('second');
  expect(decided(phone, { ...safeChoices(phone), who: 'pupil', second })).toMatchObject({
    collector: { who: 'pupil' },
    second,
  });
});

it('tells what is different only where something is', () => {
  const phone = held('a', { conditions: ['scratched'] });
  const choices = { ...safeChoices(phone), conditions: ['wet'] as const, note: 'rain' };
  expect(decided(phone, choices)).toMatchObject({ conditions: ['scratched'], note: '' });
  expect(decided(phone, { ...choices, going: 'different' })).toMatchObject({
    conditions: ['wet'],
    note: 'rain',
  });
});
