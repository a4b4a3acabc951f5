import { expect, test } from 'vitest';
import { type Frame, judge, unseen } from '../../../../../src/renderer/parts/camera/frame-judge.ts';
import { payloadOf } from '../../../../../src/shared/codes.ts';

const EIGHTH = 125;

/** What is seen after so many frames, eight a second. */
function after(frames: readonly Frame[]) {
  return frames.reduce((before, frame, i) => judge(before, frame, 1000 + i * EIGHTH), unseen);
}

const many = (frame: Frame, count: number) => Array.from({ length: count }, () => frame);
const empty: Frame = { light: 90 };
const dark: Frame = { light: 12 };

test('a code of ours ends the search, be it a pass, a ticket or one that is damaged', () => {
  const pass = payloadOf('pass', '7H3KQ0ZVX2MA');
  const ticket = payloadOf('ticket', '7H3KQ0ZVX2MA');
  for (const text of [pass, ticket, pass.slice(0, -1), pass.toLowerCase()])
    expect(after([empty, { text, light: 90 }]).code).toBe(text);
});

test('a code of somebody else is said to be one, for a while, and the search goes on', () => {
  const foreign: Frame = { text: 'https://example.org/menu', light: 90 };
  expect(after([foreign])).toMatchObject({ sight: 'other', code: undefined });
  expect(after([foreign, ...many(empty, 20)]).sight).toBe('other');
  expect(after([foreign, ...many(empty, 40)]).sight).toBe('seeing');
});

test('it is dark after a second of darkness, not while the camera opens its eye', () => {
  expect(after(many(dark, 5)).sight).toBe('seeing');
  expect(after(many(dark, 8)).sight).toBe('dark');
  expect(after([...many(dark, 20), empty]).sight).toBe('seeing');
  expect(
    after([...many(dark, 20), { text: payloadOf('pass', '7H3KQ0ZVX2MA'), light: 12 }]).code,
  ).toBeDefined();
});
