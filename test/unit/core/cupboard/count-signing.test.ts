import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entriesOf, submissionId, valueOf } from '../../../support/arriving.ts';
import { CountDesk } from '../../../support/count-desk.ts';
import { addPupil, giveCard, problemOf } from '../../../support/phone-desk.ts';

let desk: CountDesk;
beforeEach(async () => {
  desk = await CountDesk.begin();
});
afterEach(() => {
  expect(desk.register.faults).toEqual([]);
  desk.register.end();
});

const misplaced = () =>
  desk.register.db
    .prepare<[], { slot: number; misplaced: string }>(
      'SELECT slot, misplaced FROM handovers WHERE misplaced IS NOT NULL ORDER BY slot',
    )
    .all()
    .map((row) => `${row.slot} ${row.misplaced}`);

describe('signing', () => {
  it('takes a second person with their own PIN, and never the one who is signed in', async () => {
    await desk.touchAll(1, 2, 3, 4, 5);
    expect(problemOf(await desk.sign()).code).toBe('count-not-finished');
    await desk.finish();
    const head = valueOf(await desk.register.call('session.current', {})).staff?.id ?? '';
    expect(problemOf(await desk.sign(head, '291746')).code).toBe('same-person');
    expect(problemOf(await desk.sign(head, '804215')).code).toBe('same-person');
    expect(problemOf(await desk.sign(desk.second, '291746')).code).toBe('pin-wrong');
    expect((await desk.now()).state).toBe('finished');
    valueOf(await desk.sign());
    expect(valueOf(await desk.register.call('counts.read', {})).now).toBeNull();
    expect(problemOf(await desk.sign()).code).toBe('count-not-running');
  });

  it('refuses somebody whose account is closed, and one who only keeps accounts', async () => {
    const keeper = await desk.account('Ed', 'administrator', '550183');
    await desk.finish();
    expect(problemOf(await desk.sign(keeper, '550183')).code).toBe('not-allowed');
    valueOf(await desk.register.call('staff.close', { submission: submissionId(), staff: desk.second }));
    expect(problemOf(await desk.sign()).code).toBe('staff-not-found');
  });

  it('is not signed by somebody whose account is closed while the other’s PIN is checked', async () => {
    await desk.finish();
    const signing = desk.sign();
    desk.register.db.prepare('UPDATE staff SET closed_at = created_at WHERE id <> ?').run(desk.second);
    expect(problemOf(await signing).code).toBe('session-needed');
    expect(valueOf(await desk.register.call('counts.read', {})).now?.state).toBe('finished');
  });

  it('says which phones are not in their slots, and that they are once they are found', async () => {
    await desk.touchAll(1, 3, 5);
    valueOf(await desk.scan(desk.phone(4).ticket.payload, 29));
    await desk.finish();
    expect(misplaced()).toEqual([]);
    valueOf(await desk.sign());
    expect(misplaced()).toEqual(['2 missing', '4 elsewhere']);

    await desk.start();
    await desk.touchAll(1, 2, 3, 5);
    await desk.finish();
    valueOf(await desk.sign());
    expect(misplaced()).toEqual(['4 missing']);
    const [, again] = entriesOf(desk.register, 'count.signed');
    expect(again?.details).toMatchObject({ inPlaceAgain: [desk.phone(2).handover] });
  });

  it('does not call one in place again in whose slot another’s code was read', async () => {
    await desk.touchAll(1, 3, 4, 5);
    await desk.finish();
    valueOf(await desk.sign());
    await desk.start();
    await desk.touchAll(1, 3, 4, 5);
    const card = giveCard(desk.register, await addPupil(desk.register, 'Wren'));
    valueOf(await desk.scan(card, 2));
    await desk.finish();
    valueOf(await desk.sign());
    expect(misplaced()).toEqual(['2 missing']);
  });

  it('keeps no names with the result, and is done once when it is sent twice', async () => {
    await desk.touchAll(1);
    await desk.finish();
    const submission = submissionId();
    const input = { submission, count: desk.count, second: { staff: desk.second, pin: '804215' } };
    valueOf(await desk.register.call('counts.sign', input));
    valueOf(await desk.register.call('counts.sign', input));
    expect(entriesOf(desk.register, 'count.signed')).toHaveLength(1);
    const kept = desk.register.db.prepare<[], string>('SELECT result FROM counts').pluck().get();
    expect(kept).not.toMatch(/Arlo|Hazel/u);
  });

  it('does not forget that a phone went out with another child', async () => {
    desk.register.db.prepare("UPDATE handovers SET misplaced = 'went-out' WHERE slot = 2").run();
    await desk.touchAll(1, 3, 4, 5);
    await desk.finish();
    valueOf(await desk.sign());
    expect(misplaced()).toEqual(['2 went-out']);
  });
});
