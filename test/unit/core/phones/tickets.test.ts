import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput, CallOutput } from '../../../../src/shared/contract.ts';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import {
  addPupil,
  giveBackOf,
  handIn,
  outcomes,
  phoneDesk,
  problemOf,
  undo,
} from '../../../support/phone-desk.ts';
import { DESK, SECOND_DESK, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let handed: CallOutput<'phones.hand-in'>;
beforeEach(async () => {
  register = await phoneDesk();
  handed = await handIn(register, await addPupil(register, 'فاطمة مثال'), 17);
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const lost = (): CallInput<'tickets.reissue'> => ({
  submission: submissionId(),
  handover: handed.handover,
  identity: 'teacher-confirmed',
  reason: 'Lost at lunch',
});

describe('a lost ticket', () => {
  it('is void from then on; the new one releases the phone, and the reason stands in the ledger', async () => {
    const { ticket } = valueOf(await register.call('tickets.reissue', lost()));
    expect(ticket).toMatchObject({ slot: 17, day: handed.ticket.day, liability: handed.ticket.liability });
    expect(ticket.payload).not.toBe(handed.ticket.payload);
    expect(ticket.code).not.toBe(handed.ticket.code);
    expect(problemOf(await register.call('phones.give-back', giveBackOf(handed))).code).toBe('ticket-voided');
    valueOf(await register.call('phones.give-back', giveBackOf({ handover: handed.handover, ticket })));
    expect(entriesOf(register, 'ticket.reissued')).toMatchObject([
      {
        subject: `ticket/${handed.ticket.id}`,
        details: {
          handover: handed.handover,
          replacement: ticket.id,
          identity: 'teacher-confirmed',
          reason: 'Lost at lunch',
        },
      },
    ]);
  });

  it('is replaced once when the screen sends twice', async () => {
    const input = lost();
    const first = valueOf(await register.call('tickets.reissue', input));
    const before = rowCounts(register);
    expect(valueOf(await register.call('tickets.reissue', input))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
  });

  it('leaves exactly one good ticket when two desks replace it at the same moment', async () => {
    await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        register.call('tickets.reissue', lost(), n % 2 ? DESK : SECOND_DESK),
      ),
    );
    const states = register.db.prepare('SELECT state, count(*) AS n FROM tickets GROUP BY state').all();
    expect(states).toEqual([
      { state: 'issued', n: 1 },
      { state: 'voided', n: 6 },
    ]);
  });

  it('cannot be replaced or printed when the phone is not held', async () => {
    valueOf(await register.call('phones.give-back', giveBackOf(handed)));
    const again = { submission: submissionId(), handover: handed.handover };
    expect(problemOf(await register.call('tickets.reissue', lost())).code).toBe('handover-not-held');
    expect(problemOf(await register.call('tickets.reprint', again)).code).toBe('handover-not-held');
    expect(
      problemOf(await register.call('tickets.reissue', { ...lost(), handover: submissionId() })).code,
    ).toBe('handover-not-held');
  });

  it('stays replaced when the return against the new one is undone', async () => {
    const { ticket } = valueOf(await register.call('tickets.reissue', lost()));
    const again = { handover: handed.handover, ticket };
    valueOf(await register.call('phones.give-back', giveBackOf(again)));
    valueOf(await undo(register, handed.handover));
    const both = await Promise.all([
      register.call('phones.give-back', giveBackOf(handed)),
      register.call('phones.give-back', giveBackOf(again)),
    ]);
    expect(outcomes(both)).toEqual({ ok: 1, refused: ['ticket-voided'] });
  });
});

describe('a reprint', () => {
  it('is the same ticket; the ledger counts the copies', async () => {
    const first = { submission: submissionId(), handover: handed.handover };
    expect(valueOf(await register.call('tickets.reprint', first))).toEqual({
      ticket: handed.ticket,
      copy: 2,
    });
    const second = { submission: submissionId(), handover: handed.handover };
    expect(valueOf(await register.call('tickets.reprint', second)).copy).toBe(3);
    expect(valueOf(await register.call('tickets.reprint', first)).copy).toBe(2);
    expect(entriesOf(register, 'ticket.reprinted').map(({ details }) => details)).toEqual([
      { handover: handed.handover, copy: 2 },
      { handover: handed.handover, copy: 3 },
    ]);
    valueOf(await register.call('phones.give-back', giveBackOf(handed)));
  });
});
