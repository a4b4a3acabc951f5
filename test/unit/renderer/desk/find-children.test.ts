import { describe, expect, it } from 'vitest';
import {
  countStates,
  findChildren,
  searchKey,
  type BoardPupil,
  type TileState,
} from '../../../../src/renderer/doors/phone-desk/find-children.ts';

function child(name: string, state: TileState = 'not-yet'): BoardPupil {
  return {
    id: name,
    name,
    className: '5 Hazel',
    state,
    handover: null,
    slot: null,
    since: null,
    usualSlot: null,
    usualDevice: null,
    left: false,
  };
}

const children = [
  'Zoë D’Ambrosio',
  'Saoirse Keane',
  'نور الهدى',
  'Wiktor Sobol',
  '王伟',
  'Oluwaseun Oyelaran-Whitcombe',
].map((name) => child(name));

function found(typed: string): string[] {
  const key = searchKey(typed);
  return key === undefined ? ['(no search)'] : findChildren(children, key).map(({ name }) => name);
}

describe('finding a child', () => {
  it.each([
    ['zo', ['Zoë D’Ambrosio']],
    ['DAMB', ['Zoë D’Ambrosio']],
    ['d’am', ['Zoë D’Ambrosio']],
    ['نو', ['نور الهدى']],
    ['王', ['王伟']],
    ['whit', ['Oluwaseun Oyelaran-Whitcombe']],
    ['sobol wik', ['Wiktor Sobol']],
    ['bol', []],
    ['z', ['(no search)']],
    ['  ', ['(no search)']],
  ])('%s', (typed, names) => {
    expect(found(typed)).toEqual(names);
  });
});

it('counts every state', () => {
  expect(
    countStates([child('a'), child('b', 'handed-in'), child('c', 'handed-in'), child('d', 'gone-home')]),
  ).toEqual({
    'not-yet': 1,
    'handed-in': 2,
    'earlier-day': 0,
    'gone-home': 1,
    'no-permission': 0,
    'own-device': 0,
  });
});
