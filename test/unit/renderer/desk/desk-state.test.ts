import { describe, expect, it } from 'vitest';
import type { HeldHandover, Ticket } from '../../../../src/shared/contract/phones.ts';
import { deskStep, resting, type DeskEvent } from '../../../../src/renderer/doors/phone-desk/desk-state.ts';

function held(id: string, slot = 4): HeldHandover {
  return {
    id,
    ticket: { id: `ticket-${id}`, code: 'R4K7P2' },
    pupil: { id: `pupil-${id}`, name: 'Suharto', className: '5 Hazel' },
    slot,
    device: { kind: 'smartphone', look: '' },
    conditions: [],
    note: '',
    seenOff: true,
    takenBy: 'Priya Venkat',
    handedInAt: '2026-11-23T08:46:00.000Z',
    day: '2026-11-23',
  };
}

const ticket: Ticket = {
  id: 'ticket-new',
  payload: 'RKT',
  code: 'T9C3W6',
  slot: 4,
  day: '2026-11-23',
  liability: '',
};

function after(...events: DeskEvent[]) {
  return events.reduce(deskStep, resting);
}

describe('the phone desk', () => {
  it('puts the ticket on top and the children back when a phone was taken in', () => {
    const desk = after(
      { type: 'child-opened', pupil: 'a', slot: 4 },
      { type: 'handed-in', pupil: 'a', handover: 'h', ticket, pupilName: 'Suharto' },
    );
    expect(desk.view).toEqual({ at: 'children' });
    expect(desk.ticket).toMatchObject({ ticket, made: 'new' });
    expect(desk.message).toMatchObject({ about: 'done', what: 'handed-in', slot: 4 });
    expect([desk.changed, desk.lastPupil]).toEqual([4, 'a']);
  });

  it('lets a scan take the place of a ticket on the screen', () => {
    const shown = after({ type: 'handed-in', pupil: 'a', handover: 'h', ticket, pupilName: 'Suharto' });
    const scanned = deskStep(shown, { type: 'phone-opened', held: held('b'), proof: 'ticket' });
    expect(scanned.ticket).toBeUndefined();
    expect(scanned.view).toMatchObject({ at: 'return', proof: 'ticket' });
  });

  it('keeps a proof when the same phone is only touched, and asks anew for another one', () => {
    const scanned = after({ type: 'phone-opened', held: held('a'), proof: 'ticket' });
    const touched = deskStep(scanned, { type: 'phone-opened', held: held('a'), proof: undefined });
    expect(touched.view).toMatchObject({ proof: 'ticket' });
    const other = deskStep(scanned, { type: 'phone-opened', held: held('b'), proof: undefined });
    expect(other.view).toMatchObject({ proof: undefined });
  });

  it('leaves the next ticket where it is when the one before was saved late', () => {
    const desk = after(
      { type: 'phone-opened', held: held('a', 4), proof: 'ticket' },
      { type: 'phone-opened', held: held('b', 5), proof: 'ticket' },
      { type: 'given-back', held: held('a', 4) },
    );
    expect(desk.view).toMatchObject({ at: 'return', held: { id: 'b' } });
    expect(desk.changed).toBe(5);
    expect(desk.message).toMatchObject({ what: 'returned', handover: 'a' });
  });

  it('gives back against the new ticket after a lost one', () => {
    const desk = after(
      { type: 'phone-opened', held: held('a'), proof: undefined },
      { type: 'ticket-made', held: held('a'), ticket, made: 'reissued', copy: 1 },
    );
    expect(desk.view).toMatchObject({ proof: 'reissued', held: { ticket: { id: 'ticket-new' } } });
  });

  it('does not take a copy of a ticket for a proof', () => {
    const desk = after(
      { type: 'phone-opened', held: held('a'), proof: undefined },
      { type: 'ticket-made', held: held('a'), ticket, made: 'copy', copy: 2 },
    );
    expect(desk.view).toMatchObject({ proof: undefined });
    expect(desk.ticket).toMatchObject({ made: 'copy', copy: 2 });
  });

  it('takes a touched free slot for the phone in hand, and explains it otherwise', () => {
    const open = after(
      { type: 'child-opened', pupil: 'a', slot: null },
      { type: 'free-slot-touched', slot: 7 },
    );
    expect(open.view).toEqual({ at: 'hand-in', pupil: 'a', slot: '7' });
    const idle = after({ type: 'free-slot-touched', slot: 7 });
    expect(idle.view).toEqual({ at: 'children' });
    expect(idle.message).toEqual({ about: 'free-slot', slot: 7 });
  });

  it('keeps the last twenty refusals, newest first', () => {
    const refusals = Array.from({ length: 25 }, (_, at): DeskEvent => ({
      type: 'refused',
      refused: { id: String(at), at: '2026-11-23T08:46:00.000Z', problem: { code: 'ticket-used' } },
    }));
    const desk = after(...refusals);
    expect(desk.refusals).toHaveLength(20);
    expect(desk.refusals[0]?.id).toBe('24');
    const explained = deskStep(desk, {
      type: 'explained',
      refused: { id: '9', at: '', problem: { code: 'ticket-used' } },
    });
    expect(explained.refusals).toHaveLength(20);
  });

  it('leaves a panel alone when a scan was refused over it', () => {
    const desk = after(
      { type: 'child-opened', pupil: 'a', slot: 4 },
      { type: 'refused', refused: { id: '1', at: '', problem: { code: 'code-foreign' } } },
    );
    expect(desk.view).toMatchObject({ at: 'hand-in', pupil: 'a' });
  });
});
