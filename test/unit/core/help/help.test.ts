import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entriesOf, openDesk, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { DESK, PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const callHelp = (reason: 'help' | 'sign-with-me' = 'help', submission = submissionId()) =>
  register.call('help.call', { submission, reason }, PUBLIC);
const waiting = async () => valueOf(await register.call('help.waiting', {}, DESK));

describe('calling the office', () => {
  it('shows at the desk, even a locked one, oldest first, without a name', async () => {
    valueOf(await callHelp('sign-with-me'));
    register.clock.pass(1000);
    valueOf(await callHelp());
    expect(await waiting()).toMatchObject([
      { at: '2026-11-23T08:41:00.000Z', reason: 'sign-with-me' },
      { at: '2026-11-23T08:41:01.000Z', reason: 'help' },
    ]);
    for (const call of await waiting()) expect(Object.keys(call).toSorted()).toEqual(['at', 'id', 'reason']);
    expect(entriesOf(register, 'help.called').map(({ actor, details }) => ({ actor, details }))).toEqual([
      { actor: 'visitor', details: { reason: 'sign-with-me' } },
      { actor: 'visitor', details: { reason: 'help' } },
    ]);
  });

  it('is told once however often the same touch is sent', async () => {
    const submission = submissionId();
    valueOf(await callHelp('help', submission));
    valueOf(await callHelp('help', submission));
    expect(await waiting()).toHaveLength(1);
  });

  it('does not show at the public screen', async () => {
    expect(await register.call('help.waiting', {}, PUBLIC)).toEqual({
      ok: false,
      problem: { code: 'not-allowed' },
    });
  });

  it('refuses a reason nobody knows and leaves nothing', async () => {
    const before = rowCounts(register);
    const wrong = { submission: submissionId(), reason: 'bored' };
    expect(await register.dispatch('help.call', wrong, PUBLIC)).toMatchObject({
      ok: false,
      problem: { code: 'input-invalid', fields: [{ field: 'reason' }] },
    });
    expect(rowCounts(register)).toEqual(before);
  });
});

describe('answering a call', () => {
  it('takes it away for everybody and keeps who answered and when', async () => {
    const head = await openDesk(register);
    valueOf(await callHelp());
    const [call] = await waiting();
    register.clock.pass(9000);
    valueOf(await register.call('help.answer', { id: call?.id ?? '' }, DESK));
    expect(await waiting()).toEqual([]);
    expect(register.db.prepare('SELECT answered_at, answered_by FROM help_calls').all()).toEqual([
      { answered_at: '2026-11-23T08:41:09.000Z', answered_by: head.id },
    ]);
    expect(entriesOf(register, 'help.answered')).toEqual([
      { actor: `staff/${head.id}`, subject: `help/${call?.id}`, details: {} },
    ]);
  });

  it('twice, or for a call that never was, is nothing more', async () => {
    await openDesk(register);
    valueOf(await callHelp());
    const [call] = await waiting();
    for (let times = 0; times < 2; times += 1)
      valueOf(await register.call('help.answer', { id: call?.id ?? '' }, DESK));
    valueOf(await register.call('help.answer', { id: submissionId() }, DESK));
    expect(entriesOf(register, 'help.answered')).toHaveLength(1);
  });

  it('needs somebody signed in at the desk', async () => {
    valueOf(await callHelp());
    const [call] = await waiting();
    const answer = { id: call?.id ?? '' };
    expect(await register.call('help.answer', answer, DESK)).toMatchObject({
      problem: { code: 'session-needed' },
    });
    expect(await register.call('help.answer', answer, PUBLIC)).toMatchObject({
      problem: { code: 'not-allowed' },
    });
    expect(await waiting()).toHaveLength(1);
  });
});
