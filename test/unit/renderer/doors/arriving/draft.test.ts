import { expect, test } from 'vitest';
import {
  acceptancesOf,
  answersInput,
  answersWrong,
  signatureInput,
} from '../../../../../src/renderer/doors/arriving/draft.ts';
import { visitorKinds } from '../../../../../src/shared/visitor-kinds.ts';
import { after, checked, drawn, everyVisit, governors } from './example.ts';

const empty = { name: '', organisation: '', seeing: '' };
const filled = { name: 'مريم الحسيني', organisation: '', seeing: 'Class 4' };

test('each kind is told of every empty box it has, and of no other', () => {
  const told = visitorKinds.map((kind) => [kind, Object.keys(answersWrong(kind, empty))]);
  expect(Object.fromEntries(told)).toEqual({
    parent: ['name', 'seeing'],
    professional: ['name', 'organisation', 'seeing'],
    contractor: ['name', 'organisation', 'seeing'],
    volunteer: ['name', 'seeing'],
    supply: ['name', 'organisation', 'seeing'],
    governor: ['name', 'seeing'],
    visitor: ['name', 'seeing'],
  });
});

test('what was typed for another kind is not sent for one that is not asked', () => {
  const answers = { ...filled, organisation: 'Trent Valley' };
  expect(answersInput('parent', answers)).toEqual({ kind: 'parent', name: filled.name, seeing: 'Class 4' });
  expect(answersInput('contractor', answers)).toHaveProperty('organisation', 'Trent Valley');
  expect(answersInput('visitor', { ...filled, organisation: '  ' })).not.toHaveProperty('organisation');
});

test('names of every kind are good, and slips have their code', () => {
  for (const name of ['Björk', 'Nguyễn Thị Minh Khai', '王秀英', 'X Æ', `Ana ${'Lucía '.repeat(30)}`]) {
    expect(answersWrong('parent', { ...filled, name })).toEqual({});
  }
  expect(answersWrong('parent', { ...filled, name: 'y'.repeat(201) })).toEqual({ name: 'too-long' });
  expect(answersWrong('parent', { ...filled, name: '—' })).toEqual({ name: 'no-letters' });
  expect(answersWrong('parent', { ...filled, seeing: 'Mr\u202EFenwick' })).toEqual({ seeing: 'invisible' });
});

test('acceptances name every clause of every rule set, in order', () => {
  expect(acceptancesOf([everyVisit, governors])).toEqual([
    { ruleSet: 'every-visit', version: 1, sha256: 'a'.repeat(64), clauses: ['phone', 'pictures', 'private'] },
    { ruleSet: 'staff-and-governors', version: 2, sha256: 'b'.repeat(64), clauses: ['posting', 'contact'] },
  ]);
});

test('a blank signature of any kind is none', () => {
  const { draft } = after(...checked);
  expect(signatureInput(draft)).toEqual({ how: 'drawn', strokes: drawn });
  expect(signatureInput({ ...draft, strokes: [] })).toBeNull();
  expect(signatureInput({ ...draft, strokes: [[{ x: 0.5, y: 0.2, t: 0 }]] })).toBeNull();
  expect(signatureInput({ ...draft, signed: 'typed', signedName: ' ' })).toBeNull();
  expect(signatureInput({ ...draft, signed: 'typed', signedName: 'Oyelaran' })).toEqual({
    how: 'typed',
    name: 'Oyelaran',
  });
  expect(signatureInput({ ...draft, signed: 'assisted', pin: '204815' })).toBeNull();
  expect(signatureInput({ ...draft, signed: null })).toBeNull();
});
