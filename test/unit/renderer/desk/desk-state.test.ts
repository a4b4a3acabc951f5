import { describe, expect, it } from 'vitest';
import {
  resting,
  type DeskEvent,
  type DeskLine,
} from '../../../../src/renderer/doors/phone-desk/desk-state.ts';
import { deskStep } from '../../../../src/renderer/doors/phone-desk/desk-step.ts';
import { held, shown } from './held-handover.ts';

function after(...events: DeskEvent[]) {
  return events.reduce(deskStep, resting);
}

function refusal(id: string): DeskLine {
  return { id, at: '2026-11-23T08:46:00.000Z', about: 'refused', problem: { code: 'ticket-used' } };
}

const waiting: DeskLine = {
  id: 'w',
  at: '',
  about: 'waiting',
  name: 'Bilal Hashmi',
  slot: 9,
  opens: { by: 'payload', payload: 'RKT' },
};

const ask = {
  id: 'q',
  at: '',
  about: 'ask',
  pupil: 'b',
  name: 'Bilal Hashmi',
  slot: 9,
  card: 'RKK',
  why: 'permission-missing',
} as const;

describe('taking in', () => {
  it('brings the children back at once, with the slot and ticket to read across the desk', () => {
    const desk = after(
      { type: 'child-opened', pupil: 'pupil-h', slot: 4 },
      { type: 'handed-in', shown: shown('h'), from: 'panel' },
    );
    expect(desk.view).toEqual({ at: 'children' });
    expect(desk.dialog).toBeUndefined();
    expect(desk.message).toMatchObject({ about: 'ticket', shown: { handover: 'h', made: 'new' } });
    expect([desk.changed, desk.lastPupil]).toEqual([4, 'pupil-h']);
  });

  it('leaves the panel of another child as it was when a card was scanned over it', () => {
    const typed = after({ type: 'child-opened', pupil: 'a', slot: 4 }, { type: 'slot-typed', slot: '20' });
    const desk = deskStep(typed, { type: 'handed-in', shown: shown('h'), from: 'card' });
    expect(desk.view).toEqual(typed.view);
    expect(desk.lastPupil).toBe('a');
    expect(desk.message).toMatchObject({ about: 'ticket' });
  });

  it('is done with the panel of the child whose own card was scanned', () => {
    const desk = after(
      { type: 'child-opened', pupil: 'pupil-h', slot: 4 },
      { type: 'handed-in', shown: shown('h'), from: 'card' },
    );
    expect(desk.view).toEqual({ at: 'children' });
  });

  it('opens a child a person must decide about, with the card that was scanned', () => {
    expect(after({ type: 'asked', line: ask }).view).toMatchObject({
      at: 'hand-in',
      pupil: 'b',
      slot: '9',
      card: 'RKK',
      ask: 'permission-missing',
    });
  });

  it('keeps such a child in the list while something else is open', () => {
    const desk = after({ type: 'child-opened', pupil: 'a', slot: 4 }, { type: 'asked', line: ask });
    expect(desk.view).toMatchObject({ at: 'hand-in', pupil: 'a' });
    expect(desk.lines).toEqual([ask]);
  });

  it('makes the card the ticket of the child whose panel is open, and of no other', () => {
    const open = after({ type: 'child-opened', pupil: 'a', slot: 4 });
    expect(deskStep(open, { type: 'card-shown', pupil: 'a', card: 'RKK' }).view).toMatchObject({
      card: 'RKK',
    });
    expect(deskStep(open, { type: 'card-shown', pupil: 'b', card: 'RKK' })).toBe(open);
  });

  it('takes a touched free slot for the phone in hand, and explains it otherwise', () => {
    const open = after(
      { type: 'child-opened', pupil: 'a', slot: null },
      { type: 'free-slot-touched', slot: 7 },
    );
    expect(open.view).toMatchObject({ pupil: 'a', slot: '7', begun: true });
    const idle = after({ type: 'free-slot-touched', slot: 7 });
    expect(idle.view).toEqual({ at: 'children' });
    expect(idle.message).toEqual({ about: 'free-slot', slot: 7 });
  });
});

describe('giving back', () => {
  it('keeps a proof when the same phone is only touched, and asks anew for another one', () => {
    const scanned = after({ type: 'phone-opened', held: held('a'), proof: 'ticket' });
    const touched = deskStep(scanned, {
      type: 'phone-opened',
      held: held('a', { ticket: null }),
      proof: undefined,
    });
    expect(touched.view).toMatchObject({ proof: 'ticket', held: { ticket: { id: 'ticket-a' } } });
    const other = deskStep(scanned, { type: 'phone-opened', held: held('b'), proof: undefined });
    expect(other.view).toMatchObject({ proof: undefined });
  });

  it('lets the next scan take the place of a return in which nothing was said yet', () => {
    const desk = after(
      { type: 'phone-opened', held: held('a'), proof: 'ticket' },
      { type: 'phone-opened', held: held('b'), proof: 'ticket', unless: waiting },
    );
    expect(desk.view).toMatchObject({ held: { id: 'b' } });
    expect(desk.lines).toEqual([]);
  });

  it('keeps what was begun, and the scan in the list', () => {
    const desk = after(
      { type: 'phone-opened', held: held('a'), proof: 'ticket' },
      { type: 'begun' },
      { type: 'phone-opened', held: held('b'), proof: 'ticket', unless: waiting },
    );
    expect(desk.view).toMatchObject({ held: { id: 'a' }, begun: true });
    expect(desk.lines).toEqual([waiting]);
    const opened = deskStep(desk, { type: 'phone-opened', held: held('b'), proof: 'ticket' });
    expect(opened.view).toMatchObject({ held: { id: 'b' }, begun: false });
  });

  it('leaves an open phone alone when the code of another is typed, even before anything was said', () => {
    const typed = { ...waiting, opens: { by: 'code', code: 'T9C3W6' } } as const;
    const open = after({ type: 'phone-opened', held: held('a'), proof: 'ticket' });
    const desk = deskStep(open, { type: 'code-typed', held: held('b'), line: typed });
    expect(desk.view).toEqual(open.view);
    expect(desk.message).toEqual({ about: 'line', line: typed });
    expect(desk.lines).toEqual([typed]);
    const done = deskStep(desk, { type: 'given-back', held: held('a') });
    expect(done.view).toEqual({ at: 'children' });
    expect(done.lines).toEqual([typed]);
    const opened = deskStep(done, { type: 'phone-opened', held: held('b'), proof: 'ticket' });
    expect(opened.view).toMatchObject({ held: { id: 'b' }, proof: 'ticket' });
  });

  it('takes the typed code of the open phone for its proof, and keeps what was chosen', () => {
    const desk = after(
      { type: 'phone-opened', held: held('a', { ticket: null }), proof: undefined },
      { type: 'begun' },
      { type: 'code-typed', held: held('a'), line: waiting },
    );
    expect(desk.view).toMatchObject({ proof: 'ticket', begun: true, held: { ticket: { id: 'ticket-a' } } });
    expect(desk.lines).toEqual([]);
  });

  it('leaves the next ticket where it is when the one before was saved late', () => {
    const desk = after(
      { type: 'phone-opened', held: held('a'), proof: 'ticket' },
      { type: 'phone-opened', held: held('b', { slot: 5 }), proof: 'ticket' },
      { type: 'given-back', held: held('a') },
    );
    expect(desk.view).toMatchObject({ at: 'return', held: { id: 'b' } });
    expect(desk.changed).toBe(5);
    expect(desk.message).toMatchObject({ about: 'returned', handover: 'a' });
  });
});

describe('tickets', () => {
  const lost = held('a', { ticket: null });

  it('gives back against the new ticket after a lost one, without a paper when none was wanted', () => {
    const open = after({ type: 'phone-opened', held: lost, proof: undefined });
    const printed = deskStep(open, { type: 'ticket-made', shown: shown('a', { made: 'reissued' }) });
    expect(printed.view).toMatchObject({ proof: 'reissued', held: { ticket: { id: 'ticket-new' } } });
    expect(printed.message).toMatchObject({ about: 'ticket' });
    const bare = deskStep(open, { type: 'ticket-made', shown: shown('a', { made: 'reissued', job: null }) });
    expect(bare.view).toMatchObject({ proof: 'reissued' });
    expect(bare.message).toBeUndefined();
  });

  it('does not take a copy of a ticket for a proof', () => {
    const desk = after(
      { type: 'phone-opened', held: lost, proof: undefined },
      { type: 'ticket-made', shown: shown('a', { made: 'copy', copy: 2 }) },
    );
    expect(desk.view).toMatchObject({ proof: undefined });
    expect(desk.message).toMatchObject({ shown: { made: 'copy', copy: 2 } });
  });

  it('takes the proof away with a ticket that was made worthless', () => {
    const desk = after(
      { type: 'phone-opened', held: held('a'), proof: 'ticket' },
      { type: 'ticket-worthless', held: held('a') },
    );
    expect(desk.view).toMatchObject({ proof: undefined, held: { ticket: null, ticketKind: null } });
  });
});

describe('what is said', () => {
  it('keeps the last twenty lines, newest first', () => {
    const told = Array.from({ length: 25 }, (_, at): DeskEvent => ({ type: 'told', line: refusal(`${at}`) }));
    const desk = after(...told);
    expect(desk.lines).toHaveLength(20);
    expect(desk.lines[0]?.id).toBe('24');
    expect(deskStep(desk, { type: 'explained', line: refusal('9') }).lines).toHaveLength(20);
  });

  it('shows what was put right in the panel that is open', () => {
    const desk = after(
      { type: 'phone-opened', held: held('a', { misplaced: 'went-out' }), proof: 'ticket' },
      { type: 'deed-done', deed: 'found', name: 'Suharto', slot: 4, held: held('a', { ticket: null }) },
    );
    expect(desk.view).toMatchObject({
      held: { misplaced: null, ticket: { id: 'ticket-a' } },
      proof: 'ticket',
    });
    expect(desk.message).toMatchObject({ about: 'deed', deed: 'found' });
  });
});
