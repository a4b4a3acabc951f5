import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readScan, readShortCode } from '../../../../src/shared/codes.ts';
import { CODE_REST } from '../../../../src/core/phones/issue-ticket.ts';
import { entriesOf, rowCounts, valueOf } from '../../../support/arriving.ts';
import {
  addPupil,
  giveBackOf,
  handIn,
  handInOf,
  outcomes,
  phoneDesk,
  problemOf,
} from '../../../support/phone-desk.ts';
import { DESK, MORNING, SECOND_DESK, type TestRegister } from '../../../support/test-register.ts';

const NOBODY = '01930000-0000-7000-8000-ffffffffffff';

let register: TestRegister;
let pupil: string;
beforeEach(async () => {
  register = await phoneDesk();
  pupil = await addPupil(register, 'पूर्णिमा उदाहरण');
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

describe('handing a phone in', () => {
  it('issues a ticket that names nobody, with the liability line of the rules in force', async () => {
    const { ticket } = await handIn(register, pupil, 17);
    expect(readScan(ticket.payload)).toEqual({ kind: 'ticket', payload: ticket.payload });
    expect(readShortCode(ticket.code)).toBe(ticket.code);
    expect(ticket).toMatchObject({ kind: 'day', slot: 17, day: '2026-11-23' });
    expect(ticket.liability).not.toBe('');
    expect(JSON.stringify(ticket)).not.toContain('पूर्णिमा');
  });

  it('keeps what was seen, who took it and when, and says so in the ledger', async () => {
    const { handover, ticket } = await handIn(register, pupil, 17, {
      conditions: ['wet', 'scratched'],
      note: 'Sticker of a fox',
    });
    expect(valueOf(await register.call('phones.held', { handover }))).toEqual({
      id: handover,
      custody: 'hand-in',
      // Whoever only looks learns nothing that releases it.
      ticket: null,
      ticketKind: 'day',
      release: 'ticket',
      misplaced: null,
      lastOut: null,
      adults: [],
      pupil: { id: pupil, name: 'पूर्णिमा उदाहरण', className: '5 Hazel' },
      slot: 17,
      device: { kind: 'smartphone', look: 'Black, blue case' },
      conditions: ['wet', 'scratched'],
      note: 'Sticker of a fox',
      seenOff: true,
      takenBy: 'Ngozi Łukasiewicz-Hall',
      handedInAt: new Date(MORNING).toISOString(),
      day: '2026-11-23',
    });
    expect(entriesOf(register, 'phone.handed-in')).toMatchObject([
      {
        subject: `phone/${handover}`,
        details: {
          pupil: 'पूर्णिमा उदाहरण',
          class: '5 Hazel',
          device: 'smartphone',
          slot: 17,
          condition: ['wet', 'scratched'],
          ticket: ticket.id,
          switchedOff: true,
        },
      },
    ]);
    expect(register.announced).toContainEqual(['phones', 'papers']);
  });

  it('answers a retry with the same ticket and makes nothing more', async () => {
    const input = handInOf(pupil, 17);
    const first = valueOf(await register.call('phones.hand-in', input));
    const before = rowCounts(register);
    expect(valueOf(await register.call('phones.hand-in', input))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
  });

  it('refuses a taken slot, an unknown slot, an unknown child and a device that is held, and leaves nothing', async () => {
    await handIn(register, pupil, 17);
    const other = await addPupil(register, 'Plato');
    const before = rowCounts(register);
    const refusals = [
      [handInOf(other, 17), { code: 'slot-taken', facts: { slot: 17 } }],
      [handInOf(other, 65), { code: 'slot-unknown', facts: { slot: 65 } }],
      [handInOf(NOBODY, 1), { code: 'pupil-not-found' }],
      [handInOf(pupil, 1), { code: 'device-already-held', facts: { slot: 17 } }],
    ] as const;
    for (const [input, problem] of refusals)
      expect(problemOf(await register.call('phones.hand-in', input))).toEqual(problem);
    expect(rowCounts(register)).toEqual(before);
  });

  it('takes a second device of another kind', async () => {
    await handIn(register, pupil, 17);
    const watch = await handIn(register, pupil, 18, { device: { kind: 'smartwatch', look: '' } });
    expect(watch.ticket.slot).toBe(18);
  });

  it('says that the cupboard is full when no slot is left', async () => {
    for (let slot = 1; slot <= 64; slot += 1)
      await handIn(register, await addPupil(register, `Child ${slot}`), slot);
    expect(problemOf(await register.call('phones.hand-in', handInOf(pupil, 3)))).toEqual({
      code: 'cupboard-full',
      facts: { slots: 64 },
    });
    expect(valueOf(await register.call('phones.board', {})).nextFreeSlot).toBeNull();
  });

  it('gives one slot once and takes one device once, whoever asks at the same moment', async () => {
    const others = await Promise.all(
      Array.from({ length: 20 }, (_, number) => addPupil(register, `Twin ${number}`)),
    );
    const oneSlot = await Promise.all(
      others.map((child, number) =>
        register.call('phones.hand-in', handInOf(child, 9), number % 2 ? DESK : SECOND_DESK),
      ),
    );
    expect(outcomes(oneSlot)).toEqual({ ok: 1, refused: Array.from({ length: 19 }, () => 'slot-taken') });
    const oneDevice = await Promise.all(
      others.map((_, number) => register.call('phones.hand-in', handInOf(pupil, 20 + number), SECOND_DESK)),
    );
    expect(outcomes(oneDevice).ok).toBe(1);
  });
});

describe('short codes', () => {
  /** Makes the next bytes of the register’s randomness these: tokens of 8 and codes of 6 bytes. */
  function repeatCodes(times: number): void {
    const random = register.ports.random;
    const bytes = random.bytes.bind(random);
    let left = times;
    random.bytes = (count) => {
      if (count !== 6 || left === 0) return bytes(count);
      left -= 1;
      return new Uint8Array(6);
    };
  }

  it('are drawn again while another issued ticket has the same', async () => {
    repeatCodes(2);
    const one = await handIn(register, pupil, 1);
    const two = await handIn(register, await addPupil(register, 'Plato'), 2);
    expect(one.ticket.code).toBe('A2A2A2');
    expect(two.ticket.code).not.toBe('A2A2A2');
  });

  it('rest for thirty days after a ticket ended, then may come again', async () => {
    repeatCodes(1);
    const one = await handIn(register, pupil, 1);
    register.clock.pass(CODE_REST * 2);
    const head = valueOf(await register.call('staff.names', {}))[0];
    const signIn = () => register.call('staff.sign-in', { staff: head?.id ?? '', pin: '291746' });
    valueOf(await signIn());
    valueOf(await register.call('phones.give-back', giveBackOf(one)));
    repeatCodes(1);
    const soon = await handIn(register, pupil, 1);
    expect(soon.ticket.code).not.toBe(one.ticket.code);
    register.clock.pass(CODE_REST + 1);
    valueOf(await signIn());
    repeatCodes(1);
    const later = await handIn(register, await addPupil(register, 'Plato'), 2);
    expect(later.ticket.code).toBe(one.ticket.code);
  });
});
