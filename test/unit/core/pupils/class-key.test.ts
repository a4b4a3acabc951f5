import { expect, it } from 'vitest';
import { classKey } from '../../../../src/core/pupils/class-key.ts';

it.each([
  ['6B', '6b', '6 B', '06B', 'Year 6 B', 'Year 6B', 'Yr 6B', 'Y6B', 'Class 6B', 'Form 6-B', 'Reg Group 6B'],
  ['6 Maple', '6 MAPLE', 'Year 6 Maple', '6Maple', 'Class 6 Maple'],
  ['Maple', 'Maple Class', 'Class Maple', 'maple'],
  ['Year 6', '6', 'Y6'],
  ['Class'],
  ['3/4 Oak'],
  ['Reception Æsk', 'reception aesk'],
])('%s is one class, however it is written', (...spellings) => {
  expect(new Set(spellings.map(classKey)).size).toBe(1);
});

it('keeps classes apart', () => {
  const classes = [
    '6B',
    '6C',
    '16B',
    '6 Maple',
    'Maple',
    'Year 6',
    'Yew',
    'Form',
    'Class',
    '3/4 Oak',
    '4 Oak',
  ];
  expect(new Set(classes.map(classKey)).size).toBe(classes.length);
});
