import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { payloadOf, readScan, tokenFrom } from '../../../../src/shared/codes.ts';
import {
  arrival,
  arrive,
  entriesOf,
  openDesk,
  rowCounts,
  submissionId,
  valueOf,
} from '../../../support/arriving.ts';
import { DESK, PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let head: string;
beforeEach(async () => {
  register = testRegister();
  head = (await openDesk(register)).id;
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const refusal = (code: string) => ({ ok: false, problem: { code } });
const make = (visit: string, submission = submissionId()) =>
  register.call('cards.make', { submission, visit }, DESK);
const cancel = (card: string) => register.call('cards.cancel', { submission: submissionId(), card }, DESK);
const leave = async (payload: string) =>
  valueOf(await register.call('visits.sign-out-by-pass', { submission: submissionId(), payload }, PUBLIC));
const onSite = async () =>
  valueOf(await register.call('visits.on-site', {}, DESK)).map(({ name, hasCard }) => [name, hasCard]);

describe('a return card', () => {
  it('is made for a visitor, with a code that says nothing, and tells the ledger so', async () => {
    const pass = await arrive(register, {
      name: 'Zoë O’Brien',
      kind: 'supply',
      organisation: 'Tempo Teaching',
    });
    const card = valueOf(await make(pass.visit));
    expect(card).toMatchObject({
      name: 'Zoë O’Brien',
      kind: 'supply',
      organisation: 'Tempo Teaching',
      madeAt: '2026-11-23T08:41:00.000Z',
      lastUsedAt: null,
    });
    expect(readScan(card.payload)).toEqual({ kind: 'return-card', payload: card.payload });
    expect(entriesOf(register, 'card.made')).toEqual([
      {
        actor: `staff/${head}`,
        subject: `card/${card.id}`,
        details: { visit: pass.visit, name: 'Zoë O’Brien', kind: 'supply', organisation: 'Tempo Teaching' },
      },
    ]);
    expect(register.announced.at(-1)).toEqual(['cards']);
  });

  it('is made once, however often it is sent, and one a person', async () => {
    const pass = await arrive(register);
    register.clock.pass(1000);
    await arrive(register, { name: 'Plato' });
    const submission = submissionId();
    const card = valueOf(await make(pass.visit, submission));
    const before = rowCounts(register);
    expect(valueOf(await make(pass.visit, submission))).toEqual(card);
    expect(await make(pass.visit)).toEqual(refusal('card-exists'));
    expect(await make(submissionId())).toEqual(refusal('visit-not-found'));
    expect(rowCounts(register)).toEqual(before);
    expect(await onSite()).toEqual([
      ['Zoë O’Brien', true],
      ['Plato', false],
    ]);
  });

  it('stands on the list by name until it is cancelled, which is told once; then another can be made', async () => {
    const lost = valueOf(await make((await arrive(register)).visit));
    register.clock.pass(1000);
    const pass = await arrive(register, { name: 'ärla' });
    const other = valueOf(await make(pass.visit));
    expect(valueOf(await register.call('cards.list', {}, DESK)).map(({ name }) => name)).toEqual([
      'ärla',
      'Zoë O’Brien',
    ]);
    valueOf(await cancel(other.id));
    valueOf(await cancel(other.id));
    expect(await cancel(submissionId())).toEqual(refusal('card-not-found'));
    expect(entriesOf(register, 'card.cancelled')).toEqual([
      { actor: `staff/${head}`, subject: `card/${other.id}`, details: {} },
    ]);
    expect(valueOf(await register.call('cards.list', {}, DESK))).toEqual([lost]);
    expect(await onSite()).toMatchObject([{}, ['ärla', false]]);
    expect(valueOf(await make(pass.visit)).payload).not.toBe(other.payload);
  });

  it('is kept with the visit it was shown for, and counts as used then', async () => {
    const first = await arrive(register);
    const card = valueOf(await make(first.visit));
    await leave(first.payload);
    register.clock.pass(3_600_000);
    const input = { ...(await arrival(register)), recognised: card.payload };
    const pass = valueOf(await register.call('visits.sign-in', input, PUBLIC));
    expect(register.db.prepare('SELECT return_card FROM visits WHERE id = ?').pluck().get(pass.visit)).toBe(
      card.id,
    );
    expect(entriesOf(register, 'visit.signed-in').at(-1)).toMatchObject({ details: { card: card.id } });
    valueOf(await register.call('staff.sign-in', { staff: head, pin: '291746' }, DESK));
    expect(valueOf(await register.call('cards.list', {}, DESK))).toEqual([
      { ...card, lastUsedAt: pass.arrivedAt },
    ]);
    expect(await onSite()).toEqual([['Zoë O’Brien', true]]);
    expect(await make(pass.visit)).toEqual(refusal('card-exists'));
  });

  it('signs its holder out while they are here, and nobody else; it releases no phone', async () => {
    const pass = await arrive(register, { name: 'Plato' });
    const other = await arrive(register, { name: 'Plato' });
    const card = valueOf(await make(pass.visit));
    const { payload } = card;
    expect(await leave(payload)).toMatchObject({ name: 'Plato', arrivedAt: pass.arrivedAt });
    expect(valueOf(await register.call('visits.on-site', {}, DESK)).map(({ id }) => id)).toEqual([
      other.visit,
    ]);
    const out = () =>
      register.call('visits.sign-out-by-pass', { submission: submissionId(), payload }, PUBLIC);
    expect(await out()).toEqual(refusal('visit-already-ended'));
    expect(await register.call('phones.scan', { payload }, DESK)).toEqual(refusal('code-is-card'));
    valueOf(await cancel(card.id));
    expect(await out()).toEqual(refusal('card-cancelled'));
  });
});

describe('recognising somebody', () => {
  const recognise = (payload: string) => register.call('visits.recognise', { payload }, PUBLIC);

  it('by the pass of a visit that has ended tells kind, name and organisation, nothing of the visit', async () => {
    const answers = { kind: 'supply', name: 'Zoë O’Brien', organisation: 'Tempo Teaching' } as const;
    const pass = await arrive(register, answers);
    expect(await recognise(pass.payload)).toEqual(refusal('visit-open'));
    await leave(pass.payload);
    expect(valueOf(await recognise(pass.payload))).toEqual({ by: 'pass', ...answers, rulesStand: false });
  });

  it('by a card does the same, unless its holder is here or it was cancelled', async () => {
    const first = await arrive(register);
    const card = valueOf(await make(first.visit));
    expect(await recognise(card.payload)).toEqual(refusal('visit-open'));
    await leave(first.payload);
    expect(valueOf(await recognise(card.payload))).toEqual({
      by: 'return-card',
      kind: 'parent',
      name: 'Zoë O’Brien',
      organisation: null,
      rulesStand: false,
    });
    register.clock.pass(60_000);
    const input = { ...(await arrival(register)), recognised: card.payload };
    const again = valueOf(await register.call('visits.sign-in', input, PUBLIC));
    expect(await recognise(card.payload)).toEqual(refusal('visit-open'));
    await leave(again.payload);
    valueOf(await cancel(card.id));
    expect(await recognise(card.payload)).toEqual(refusal('card-cancelled'));
    const late = { ...(await arrival(register)), recognised: card.payload };
    expect(await register.call('visits.sign-in', late, PUBLIC)).toEqual(refusal('card-cancelled'));
  });

  it('refuses every other code in its own words', async () => {
    const token = tokenFrom(Uint8Array.from({ length: 8 }, (_, index) => index * 7));
    const pass = await arrive(register);
    for (const [payload, code] of [
      ['', 'code-foreign'],
      ['https://example.org', 'code-foreign'],
      [pass.payload.slice(0, 9), 'code-damaged'],
      [payloadOf('ticket', token), 'code-is-ticket'],
      [payloadOf('pass', token), 'code-foreign'],
      [payloadOf('return-card', token), 'code-foreign'],
    ] as const)
      expect(await recognise(payload), payload).toEqual(refusal(code));
  });

  it('by a pass works until the school year is over; a card works on', async () => {
    register.clock.time = Date.parse('2027-07-20T07:41:00.000Z');
    const pass = await arrive(register);
    valueOf(await register.call('staff.sign-in', { staff: head, pin: '291746' }, DESK));
    const card = valueOf(await make(pass.visit));
    await leave(pass.payload);
    register.clock.time = Date.parse('2027-08-31T22:59:00.000Z');
    valueOf(await recognise(pass.payload));
    register.clock.pass(60_000);
    expect(await recognise(pass.payload)).toEqual(refusal('card-not-found'));
    valueOf(await recognise(card.payload));
  });
});
