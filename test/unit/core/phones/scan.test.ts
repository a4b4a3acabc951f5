import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entriesOf, submissionId, valueOf } from '../../../support/arriving.ts';
import {
  addPupil,
  cancelCode,
  changeSettings,
  giveBackOf,
  giveCard,
  handIn,
  hangTag,
  later,
  newPayload,
  phoneDesk,
  problemOf,
  reissueOf,
  undo,
} from '../../../support/phone-desk.ts';
import type { TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let pupil: string;
beforeEach(async () => {
  register = await phoneDesk();
  pupil = await addPupil(register, 'Ngô Thị Ví Dụ');
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const scan = (payload: string) => register.call('phones.scan', { payload });
const found = async (payload: string) => valueOf(await scan(payload));

describe('a child’s card under the scanner', () => {
  it('releases what was handed in on it, and nothing once that is back', async () => {
    const card = giveCard(register, pupil);
    const handed = await handIn(register, pupil, 4, { card });
    expect(await found(card.toLowerCase())).toMatchObject({
      found: 'handover',
      held: { id: handed.handover, ticket: { id: handed.ticket.id, kind: 'card' }, ticketKind: 'card' },
    });
    valueOf(await register.call('phones.give-back', giveBackOf(handed)));
    expect(await found(card)).toEqual({
      found: 'child',
      pupil: { id: pupil, name: 'Ngô Thị Ví Dụ', className: '5 Hazel' },
      held: null,
    });
    expect(entriesOf(register, 'ticket.refused')).toEqual([]);
  });

  it('releases nothing that was handed in on another ticket', async () => {
    const card = giveCard(register, pupil);
    const { handover } = await handIn(register, pupil, 4);
    expect(await found(card)).toMatchObject({ found: 'child', held: { id: handover, ticket: null } });
  });

  it('releases each of two devices on it, the one of a ticket left out', async () => {
    const card = giveCard(register, pupil);
    await handIn(register, pupil, 4);
    const watch = await handIn(register, pupil, 5, { card, device: { kind: 'smartwatch', look: '' } });
    expect(await found(card)).toMatchObject({ found: 'handover', held: { id: watch.handover } });
  });

  it('that was lost releases nothing: the new ticket does', async () => {
    const card = giveCard(register, pupil);
    const { handover } = await handIn(register, pupil, 4, { card });
    cancelCode(register, 'child_cards', card);
    expect(problemOf(await scan(card))).toEqual({ code: 'child-card-cancelled' });
    const { ticket } = valueOf(await register.call('tickets.reissue', reissueOf(handover)));
    expect(ticket.kind).toBe('day');
    expect(await found(giveCard(register, pupil))).toMatchObject({ found: 'child', held: { ticket: null } });
    expect(await found(ticket.payload)).toMatchObject({ found: 'handover', held: { id: handover } });
  });

  it('that was lost releases nothing either by its ticket’s code, or where it was scanned before', async () => {
    const card = giveCard(register, pupil);
    const handed = await handIn(register, pupil, 4, { card });
    await found(card);
    cancelCode(register, 'child_cards', card);
    expect(problemOf(await register.call('phones.give-back', giveBackOf(handed)))).toEqual({
      code: 'child-card-cancelled',
    });
    const { code } = handed.ticket;
    expect(problemOf(await register.call('phones.find-by-code', { code })).code).toBe('child-card-cancelled');
    const refusals = entriesOf(register, 'ticket.refused');
    expect(refusals).toMatchObject([
      { subject: `ticket/${handed.ticket.id}`, details: { state: 'cancelled', shown: 'give-back' } },
      { details: { state: 'cancelled', shown: 'code' } },
    ]);
    const { ticket } = valueOf(await register.call('tickets.reissue', reissueOf(handed.handover)));
    valueOf(await register.call('phones.give-back', giveBackOf({ ...handed, ticket })));
  });

  it('never releases a confiscated device', async () => {
    const card = giveCard(register, pupil);
    const { handover } = await handIn(register, pupil, 4);
    register.db
      .prepare("UPDATE handovers SET custody = 'confiscation', release = 'adult' WHERE id = ?")
      .run(handover);
    expect(await found(card)).toMatchObject({
      found: 'child',
      held: { custody: 'confiscation', ticket: null },
    });
  });
});

describe('a slot’s tag under the scanner', () => {
  beforeEach(() => changeSettings(register, { slotTags: true }));

  it('releases what lies in its slot on it', async () => {
    const tag = hangTag(register, 6);
    const handed = await handIn(register, pupil, 6);
    expect(await found(tag)).toMatchObject({
      found: 'handover',
      held: { id: handed.handover, ticket: { id: handed.ticket.id, kind: 'tag' } },
    });
    valueOf(await register.call('phones.give-back', giveBackOf(handed)));
    expect(await found(tag)).toEqual({ found: 'slot', slot: 6, held: null });
  });

  it('releases nothing that lies there on another ticket', async () => {
    const { handover } = await handIn(register, pupil, 6);
    expect(await found(hangTag(register, 6))).toMatchObject({
      found: 'slot',
      slot: 6,
      held: { id: handover, ticket: null, ticketKind: 'day' },
    });
  });

  it('is told when it was lost', async () => {
    const tag = hangTag(register, 6);
    const handed = await handIn(register, pupil, 6);
    cancelCode(register, 'slot_tags', tag);
    expect(problemOf(await scan(tag))).toEqual({ code: 'slot-tag-cancelled' });
    expect(problemOf(await register.call('phones.give-back', giveBackOf(handed)))).toEqual({
      code: 'slot-tag-cancelled',
    });
  });
});

describe('a ticket that releases nothing any more', () => {
  const at = () => new Date(register.clock.time).toISOString();

  it('says how it ended, each with its slot and time, and is written down', async () => {
    const ended = async (
      name: string,
      slot: number,
      end: (handed: Awaited<ReturnType<typeof handIn>>) => unknown,
    ) => {
      const handed = await handIn(register, await addPupil(register, name), slot);
      await end(handed);
      return handed.ticket;
    };
    const tickets = {
      'ticket-used': await ended('Plato', 1, async (handed) =>
        valueOf(await register.call('phones.give-back', giveBackOf(handed))),
      ),
      'ticket-undone': await ended('Zoë O’Brien', 2, async ({ handover }) =>
        valueOf(await undo(register, handover)),
      ),
      'ticket-replaced': await ended('Ayaan', 3, async ({ handover }) =>
        valueOf(await register.call('tickets.reissue', reissueOf(handover))),
      ),
      'ticket-voided': await ended('Wren', 4, async ({ handover }) =>
        valueOf(
          await register.call('tickets.void', { submission: submissionId(), handover, reason: 'Torn' }),
        ),
      ),
    };
    for (const [code, { payload, slot, code: spoken }] of Object.entries(tickets)) {
      expect(problemOf(await scan(payload))).toEqual({ code, facts: { slot, at: at() } });
      expect(problemOf(await register.call('phones.find-by-code', { code: spoken })).code).toBe(code);
    }
    expect(entriesOf(register, 'ticket.refused')).toHaveLength(8);
    // Ended before it was kept how: it is known whether it was used.
    register.db.exec('UPDATE tickets SET ended_how = NULL');
    for (const [code, { payload }] of Object.entries(tickets))
      expect(problemOf(await scan(payload)).code).toBe(code === 'ticket-used' ? code : 'ticket-voided');
  });

  it.each([
    ['ticket', 'code-foreign'],
    ['child-card', 'code-foreign'],
    ['slot-tag', 'code-foreign'],
  ] as const)('a well-formed %s of another kiosk is foreign', async (kind, code) => {
    expect(problemOf(await scan(newPayload(register, kind)))).toEqual({ code });
  });
});

describe('what the desk knows of a device', () => {
  it('is how it went out the time before, and which adults collected', async () => {
    const give = async (slot: number, collector: Parameters<typeof giveBackOf>[1]) =>
      valueOf(
        await register.call('phones.give-back', giveBackOf(await handIn(register, pupil, slot), collector)),
      );
    const adult = (name: string) => ({ collector: { who: 'adult', name } }) as const;
    for (const name of ['Mum A', 'Grandpa B', 'Mum A', 'Aunt C', 'Neighbour D']) {
      await give(7, adult(name));
      await later(register, 86_400_000);
    }
    await give(7, { conditions: ['screen-cracked'], note: 'Fell in the yard' });
    await later(register, 86_400_000);
    const { handover } = await handIn(register, pupil, 7);
    expect(valueOf(await register.call('phones.held', { handover }))).toMatchObject({
      lastOut: { conditions: ['screen-cracked'], note: 'Fell in the yard', day: '2026-11-28' },
      adults: ['Neighbour D', 'Aunt C', 'Mum A'],
    });
    const other = await handIn(register, pupil, 8, { device: { kind: 'tablet', look: '' } });
    expect(valueOf(await register.call('phones.held', { handover: other.handover })).lastOut).toBeNull();
  });
});
