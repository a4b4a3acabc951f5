import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confiscationRoutes } from '../../../../src/core/confiscations/confiscation-routes.ts';
import { canonical } from '../../../../src/core/ledger/entry.ts';
import { makeParts } from '../../../../src/core/parts.ts';
import { entriesOf, rowCounts, strokes, submissionId, valueOf } from '../../../support/arriving.ts';
import { confiscate, releaseOf, takeOf } from '../../../support/confiscations.ts';
import { addPupil, handIn, handInOf, phoneDesk, problemOf } from '../../../support/phone-desk.ts';
import { planOf, statementsOf } from '../../../support/query-plans.ts';
import { MORNING, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let pupil: string;
beforeEach(async () => {
  register = await phoneDesk();
  pupil = await addPupil(register, 'Saoirse Ní Example');
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const list = async () => valueOf(await register.call('confiscations.list', {}));
const take = (more: Parameters<typeof takeOf>[2] = {}, slot = 5) =>
  register.call('confiscations.take', takeOf(pupil, slot, more));
const at = (later = 0) => new Date(MORNING + later).toISOString();

describe('taking a device from a child', () => {
  it('keeps who, why, where and who may have it back, without a ticket', async () => {
    const handover = await confiscate(register, pupil, 5, {
      told: [{ whom: 'child', how: 'in-person', what: 'Why, and who can collect it' }],
    });
    expect(await list()).toEqual([
      {
        handover,
        pupil: { id: pupil, name: 'Saoirse Ní Example', className: '5 Hazel' },
        slot: 5,
        device: { kind: 'smartphone', look: 'Silver' },
        conditions: ['scratched'],
        note: '',
        why: 'used-in-school',
        takenFromChildBy: 'Mr Ffoulkes-Example',
        place: 'Playground',
        takenAt: at(),
        day: '2026-11-23',
        writtenBy: 'Ngozi Łukasiewicz-Hall',
        adults: ['Māra Example-O’Brien'],
        told: [
          {
            whom: 'child',
            name: '',
            how: 'in-person',
            what: 'Why, and who can collect it',
            at: at(),
            by: 'Ngozi Łukasiewicz-Hall',
          },
        ],
        released: null,
      },
    ]);
    expect(rowCounts(register)).toMatchObject({ handovers: 1, confiscations: 1, tickets: 0, desk_steps: 1 });
    expect(entriesOf(register, 'phone.confiscated')).toMatchObject([
      {
        subject: `phone/${handover}`,
        details: { slot: 5, why: 'used-in-school', takenBy: 'Mr Ffoulkes-Example', switchedOff: true },
      },
    ]);
    expect(entriesOf(register, 'confiscation.told')).toMatchObject([{ details: { whom: 'child' } }]);
  });

  it('answers a retry with the same handover and makes no second one', async () => {
    const input = takeOf(pupil, 5);
    const first = valueOf(await register.call('confiscations.take', input));
    const before = rowCounts(register);
    expect(valueOf(await register.call('confiscations.take', input))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
  });

  it('refuses a slot in use, none, out of order, and a second device of that kind', async () => {
    await handIn(register, await addPupil(register, 'Plato'), 5);
    expect(problemOf(await take())).toEqual({ code: 'slot-taken', facts: { slot: 5 } });
    expect(problemOf(await take({}, 399))).toEqual({ code: 'slot-unknown', facts: { slot: 399 } });
    register.db.prepare("UPDATE slots SET out_of_order_since = '2026-11-20' WHERE number = 6").run();
    expect(problemOf(await take({}, 6))).toEqual({ code: 'slot-out-of-order', facts: { slot: 6 } });
    expect(problemOf(await take({ pupil: submissionId() }))).toEqual({ code: 'pupil-not-found' });
    await confiscate(register, pupil, 7);
    expect(problemOf(await take({}, 8))).toEqual({ code: 'device-already-held', facts: { slot: 7 } });
    expect(problemOf(await take({ adults: [] }, 8)).fields).toEqual([{ field: 'adults', code: 'empty' }]);
    expect(await list()).toHaveLength(1);
  });

  it('stands beside a phone the same child handed in, whichever came first', async () => {
    await handIn(register, pupil, 4);
    await confiscate(register, pupil, 5);
    const other = await addPupil(register, 'Q');
    await confiscate(register, other, 6);
    expect((await register.call('phones.hand-in', handInOf(other, 7))).ok).toBe(true);
  });
});

describe('telling the child or a parent', () => {
  it('is written down later too, in the order it was, whatever the clock does', async () => {
    const handover = await confiscate(register, pupil, 5);
    const tell = (name: string, submission = submissionId()) =>
      register.call('confiscations.tell', {
        submission,
        handover,
        told: { whom: 'parent', name, how: 'by-phone', what: '' },
      });
    valueOf(await tell('Ada'));
    register.clock.pass(-50_000);
    const again = submissionId();
    valueOf(await tell('نورة', again));
    valueOf(await tell('نورة', again));
    const [held] = await list();
    expect(held?.told.map(({ name }) => name)).toEqual(['Ada', 'نورة']);
    expect(entriesOf(register, 'confiscation.told')).toHaveLength(2);
  });

  it('is refused for what was never confiscated', async () => {
    const { handover } = await handIn(register, pupil, 4);
    const told = { whom: 'child', how: 'in-person', what: '' } as const;
    const result = await register.call('confiscations.tell', { submission: submissionId(), handover, told });
    expect(problemOf(result)).toEqual({ code: 'handover-not-held' });
  });
});

describe('the list', () => {
  it('has what is held, oldest first, then what was released in four weeks, newest first', async () => {
    const first = await confiscate(register, pupil, 5);
    register.clock.pass(1000);
    const second = await confiscate(register, await addPupil(register, 'Plato'), 6);
    register.clock.pass(1000);
    const third = await confiscate(register, await addPupil(register, 'Ib'), 7);
    for (const handover of [second, third]) {
      register.clock.pass(1000);
      valueOf(await register.call('confiscations.release', releaseOf(handover)));
    }
    expect((await list()).map(({ handover }) => handover)).toEqual([first, third, second]);
    register.clock.pass(28 * 24 * 3_600_000);
    const head = valueOf(await register.call('staff.names', {}))[0]?.id ?? '';
    valueOf(await register.call('staff.sign-in', { staff: head, pin: '291746' }));
    expect((await list()).map(({ handover }) => handover)).toEqual([first, third]);
    register.clock.pass(1);
    expect((await list()).map(({ handover }) => handover)).toEqual([first]);
  });
});

it('keeps the strokes of a signature in the record and their SHA-256 in the ledger', async () => {
  const handover = await confiscate(register, pupil, 5);
  valueOf(await register.call('confiscations.release', releaseOf(handover)));
  const stored = canonical(strokes);
  expect(register.db.prepare('SELECT strokes, typed, witness, signed_at FROM confiscations').get()).toEqual({
    strokes: stored,
    typed: null,
    witness: null,
    signed_at: at(),
  });
  const sha256 = createHash('sha256').update(stored).digest('hex');
  expect(entriesOf(register, 'phone.released')).toMatchObject([
    {
      subject: `phone/${handover}`,
      details: { adult: 'Māra Example-O’Brien', named: true, signature: { how: 'drawn', sha256 } },
    },
  ]);
});

it('never reads through years of handovers, steps or confiscations', () => {
  const { db, ports } = register;
  const found = statementsOf(register, () => void confiscationRoutes(makeParts(db, 'a kiosk', ports)));
  expect(found.length).toBeGreaterThan(8);
  for (const sql of found)
    for (const step of planOf(register, sql))
      if (!step.endsWith('USING INDEX handovers_one_a_slot'))
        expect(step, sql).not.toMatch(
          /^SCAN (?:h|c|t|handovers|confiscations|confiscation_told|desk_steps)\b/u,
        );
});
