import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handoverStore } from '../../../../src/core/phones/handover-store.ts';
import { ticketStore } from '../../../../src/core/phones/ticket-store.ts';
import { payloadOf } from '../../../../src/shared/codes.ts';
import type { CallOutput } from '../../../../src/shared/contract.ts';
import type { Result } from '../../../../src/shared/result.ts';
import { arrive, entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import {
  addPupil,
  giveBackOf,
  handIn,
  outcomes,
  phoneDesk,
  problemOf,
  reissueOf,
  reopened,
} from '../../../support/phone-desk.ts';
import { DESK, MORNING, SECOND_DESK, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let pupil: string;
let handed: CallOutput<'phones.hand-in'>;
beforeEach(async () => {
  register = await phoneDesk();
  pupil = await addPupil(register, 'Zoë O’Brien-Testcase');
  handed = await handIn(register, pupil, 17);
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const scan = (payload: string) => register.call('phones.scan', { payload });
/** What a good ticket releases. */
function released(result: Result<CallOutput<'phones.scan'>>) {
  const found = valueOf(result);
  if (found.found !== 'handover') throw new Error(`Only a ${found.found} was found`);
  return found;
}
const find = (code: string) => register.call('phones.find-by-code', { code });
const at = (later = 0) => new Date(MORNING + later).toISOString();

describe('showing a ticket', () => {
  it('finds the handover by scan and by code, however it is typed', async () => {
    const { held } = released(await scan(handed.ticket.payload));
    expect(held).toMatchObject({ id: handed.handover, slot: 17, pupil: { id: pupil } });
    const { payload, code } = handed.ticket;
    expect(released(await scan(` ${payload.toLowerCase()}\r`)).held).toEqual(held);
    expect(valueOf(await find(code.toLowerCase().replace(/(..)/gu, '$1 ')))).toEqual(held);
    expect(entriesOf(register, 'ticket.refused')).toEqual([]);
  });

  it('tells damaged, foreign and wrong codes apart', async () => {
    const { payload } = handed.ticket;
    const pass = await arrive(register);
    expect(problemOf(await scan(payload.slice(0, -1)))).toEqual({ code: 'code-damaged' });
    expect(problemOf(await scan('5012345678900'))).toEqual({ code: 'code-foreign' });
    expect(problemOf(await scan(payloadOf('ticket', '0123456789AB')))).toEqual({ code: 'code-foreign' });
    expect(problemOf(await scan(pass.payload))).toEqual({ code: 'code-is-pass' });
    expect(problemOf(await find('A2A2A2'))).toEqual({ code: 'ticket-not-found' });
    expect(problemOf(await find('nonsense'))).toEqual({ code: 'ticket-not-found' });
  });

  it('refuses a used ticket with its slot and time, and writes each try down', async () => {
    register.clock.pass(1000);
    valueOf(await register.call('phones.give-back', giveBackOf(handed)));
    register.clock.pass(1000);
    const used = { code: 'ticket-used', facts: { slot: 17, at: at(1000) } };
    expect(problemOf(await scan(handed.ticket.payload))).toEqual(used);
    expect(problemOf(await find(handed.ticket.code))).toEqual(used);
    expect(problemOf(await register.call('phones.give-back', giveBackOf(handed)))).toEqual(used);
    expect(entriesOf(register, 'ticket.refused')).toMatchObject(
      ['scan', 'code', 'give-back'].map((shown) => ({
        subject: `ticket/${handed.ticket.id}`,
        details: { shown, state: 'redeemed', handover: handed.handover },
      })),
    );
  });

  it('refuses a ticket that was replaced the same way', async () => {
    const replaced = { code: 'ticket-replaced', facts: { slot: 17, at: at(2000) } };
    register.clock.pass(2000);
    valueOf(await register.call('tickets.reissue', reissueOf(handed.handover)));
    expect(problemOf(await scan(handed.ticket.payload))).toEqual(replaced);
    expect(problemOf(await find(handed.ticket.code))).toEqual(replaced);
    expect(problemOf(await register.call('phones.give-back', giveBackOf(handed)))).toEqual(replaced);
    expect(entriesOf(register, 'ticket.refused')).toHaveLength(3);
  });

  it('finds the issued ticket first, though a newer one had the same code', async () => {
    register.clock.pass(1000);
    const second = await handIn(register, await addPupil(register, 'Plato'), 18);
    valueOf(await register.call('phones.give-back', giveBackOf(second)));
    register.db.prepare('UPDATE tickets SET code = ?').run('R4K7P2');
    expect(valueOf(await find('R4 K7 P2')).id).toBe(handed.handover);
  });
});

describe('giving a phone back', () => {
  it('redeems the ticket, frees the slot and says who took it', async () => {
    const input = giveBackOf(handed, {
      conditions: ['wet'],
      note: 'Rained on',
      collector: { who: 'adult', name: 'Ana María de la Invención' },
    });
    expect(valueOf(await register.call('phones.give-back', input))).toEqual({
      handover: handed.handover,
      returnedAt: at(),
      undoUntil: at(60_000),
    });
    expect(entriesOf(register, 'phone.returned')).toMatchObject([
      {
        subject: `phone/${handed.handover}`,
        details: {
          ticket: handed.ticket.id,
          slot: 17,
          conditionIn: ['corner-cracked'],
          conditionOut: ['wet'],
          note: 'Rained on',
          collector: { who: 'adult', name: 'Ana María de la Invención' },
        },
      },
    ]);
    expect(problemOf(await register.call('phones.held', { handover: handed.handover }))).toEqual({
      code: 'handover-not-held',
    });
    expect((await handIn(register, await addPupil(register, 'Plato'), 17)).ticket.slot).toBe(17);
  });

  it('answers a retry as the first time and changes nothing', async () => {
    const input = giveBackOf(handed);
    const first = valueOf(await register.call('phones.give-back', input));
    const before = rowCounts(register);
    register.clock.pass(5000);
    expect(valueOf(await register.call('phones.give-back', input))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
  });

  it('refuses a ticket of another handover and one nobody knows', async () => {
    const other = await handIn(register, await addPupil(register, 'Plato'), 18);
    const before = rowCounts(register);
    for (const ticket of [other.ticket.id, submissionId()])
      expect(problemOf(await register.call('phones.give-back', giveBackOf(handed, { ticket })))).toEqual({
        code: 'ticket-not-found',
      });
    expect(rowCounts(register)).toEqual(before);
  });

  it('releases a phone exactly once, however many ask from two desks at the same moment', async () => {
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, number) =>
        register.call('phones.give-back', giveBackOf(handed), number % 2 ? DESK : SECOND_DESK),
      ),
    );
    expect(outcomes(results)).toEqual({ ok: 1, refused: Array.from({ length: 29 }, () => 'ticket-used') });
    expect(entriesOf(register, 'phone.returned')).toHaveLength(1);
    expect(entriesOf(register, 'ticket.refused')).toHaveLength(29);
  });

  it('asks the record itself for the state it ends, whatever was read before', () => {
    const ended = at();
    const tickets = ticketStore(register.db);
    expect(tickets.end(handed.ticket.id, 'redeemed', ended)).toBe(true);
    expect(tickets.end(handed.ticket.id, 'redeemed', ended)).toBe(false);
    expect(tickets.end(handed.ticket.id, 'voided', ended)).toBe(false);
    const handovers = handoverStore(register.db);
    const [by] = register.db.prepare<[], string>('SELECT id FROM staff').pluck().all();
    const given = {
      id: handed.handover,
      at: ended,
      by: by ?? '',
      collector: 'pupil',
      conditionsOut: '[]',
      noteOut: '',
    };
    expect(handovers.giveBack(given)).toBe(true);
    expect(handovers.giveBack(given)).toBe(false);
    expect(handovers.undo(handed.handover)).toBe(false);
  });

  it('holds after a restart: what was returned stays returned, what is held is still there', async () => {
    const other = await handIn(register, await addPupil(register, 'Plato'), 18);
    valueOf(await register.call('phones.give-back', giveBackOf(handed)));
    const before = rowCounts(register);
    const [head] = valueOf(await register.call('staff.names', {}));
    const old = register;
    register = await reopened(old, head?.id ?? '');
    expect({ ...rowCounts(register), ledger: 0, ledger_details: 0 }).toEqual({
      ...before,
      ledger: 0,
      ledger_details: 0,
    });
    expect(problemOf(await scan(handed.ticket.payload)).code).toBe('ticket-used');
    expect(released(await scan(other.ticket.payload)).held.id).toBe(other.handover);
  });
});
