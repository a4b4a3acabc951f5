import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../src/shared/contract.ts';
import { entriesOf, openDesk, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { addPupil, problemOf } from '../../../support/phone-desk.ts';
import { PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

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

const TODAY = '2026-11-23';
const giving = (pupils: string[], more: Partial<CallInput<'permissions.give'>> = {}) => ({
  submission: submissionId(),
  pupils,
  askedBy: 'Mr Dubois',
  approvedBy: 'Ngozi Łukasiewicz-Hall',
  until: '2027-07-21',
  ...more,
});
const give = (...input: Parameters<typeof giving>) => register.call('permissions.give', giving(...input));
const agreeing = (pupil: string, more: Partial<CallInput<'adjustments.agree'>> = {}) => ({
  submission: submissionId(),
  pupil,
  category: 'medical' as const,
  approvedBy: 'Ngozi Łukasiewicz-Hall',
  until: null,
  ...more,
});
const agree = (...input: Parameters<typeof agreeing>) =>
  register.call('adjustments.agree', agreeing(...input));
const list = async () => valueOf(await register.call('permissions.list', {}));
const leave = (pupil: string) =>
  register.db.prepare("UPDATE pupils SET left_at = '2026-11-20T12:00:00.000Z' WHERE id = ?").run(pupil);

describe('permissions', () => {
  it('are given to a whole class at once, each child’s own in the ledger', async () => {
    const [zoe, o, ayse] = [
      await addPupil(register, 'Zoë O’Brien', '6 Maple'),
      await addPupil(register, 'Ó', '6 Maple'),
      await addPupil(register, 'Ayşe Čapková', '5 Hazel'),
    ];
    expect(valueOf(await give([zoe, o, zoe]))).toEqual({ given: 2 });
    expect(register.announced.at(-1)).toEqual(['phones', 'pupils']);
    const permission = {
      askedBy: 'Mr Dubois',
      approvedBy: 'Ngozi Łukasiewicz-Hall',
      until: '2027-07-21',
      over: false,
    };
    expect(await list()).toEqual({
      asked: false,
      pupils: [
        { id: ayse, name: 'Ayşe Čapková', className: '5 Hazel', permission: null, adjustment: null },
        { id: o, name: 'Ó', className: '6 Maple', permission, adjustment: null },
        { id: zoe, name: 'Zoë O’Brien', className: '6 Maple', permission, adjustment: null },
      ],
    });
    const { over: _, ...told } = permission;
    expect(entriesOf(register, 'permission.given')).toMatchObject(
      [zoe, o].map((pupil) => ({ actor: `staff/${head}`, details: { pupil, ...told, instead: null } })),
    );
  });

  it('hold on their last day and are over the day after', async () => {
    const zoe = await addPupil(register, 'Zoë O’Brien');
    valueOf(await give([zoe], { until: TODAY }));
    expect((await list()).pupils[0]?.permission?.over).toBe(false);
    register.clock.pass(24 * 3_600_000);
    valueOf(await register.call('staff.sign-in', { staff: head, pin: '291746' }));
    expect((await list()).pupils[0]?.permission?.over).toBe(true);
    expect(problemOf(await give([zoe], { until: TODAY }))).toEqual({
      code: 'input-invalid',
      fields: [{ field: 'until', code: 'out-of-range' }],
    });
  });

  it('stand one a child: a new one ends the old, and the record keeps both', async () => {
    const zoe = await addPupil(register, 'Zoë O’Brien');
    valueOf(await give([zoe], { until: '2026-12-18' }));
    register.clock.pass(60_000);
    valueOf(await give([zoe], { askedBy: '', approvedBy: 'Béla' }));
    const rows = register.db
      .prepare('SELECT until_day AS until, ended_at IS NULL AS stands FROM permissions ORDER BY made_at')
      .all();
    expect(rows).toEqual([
      { until: '2026-12-18', stands: 0 },
      { until: '2027-07-21', stands: 1 },
    ]);
    const [old, instead] = entriesOf(register, 'permission.given');
    expect(instead).toMatchObject({ details: { instead: old?.subject.replace('permission/', '') } });
    expect((await list()).pupils[0]?.permission).toMatchObject({ askedBy: '', approvedBy: 'Béla' });
  });

  it('are given once however often it is sent, and to nobody when one of them is not in the register', async () => {
    const zoe = await addPupil(register, 'Zoë O’Brien');
    const gone = await addPupil(register, 'Mbali');
    const once = giving([zoe]);
    const before = valueOf(await register.call('permissions.give', once));
    const rows = rowCounts(register);
    expect(valueOf(await register.call('permissions.give', once))).toEqual(before);
    leave(gone);
    expect(problemOf(await give([zoe, gone])).code).toBe('pupil-not-found');
    expect(problemOf(await give([submissionId()])).code).toBe('pupil-not-found');
    expect(problemOf(await give([])).fields).toEqual([{ field: 'pupils', code: 'empty' }]);
    expect(problemOf(await give([zoe], { approvedBy: ' ' })).fields).toEqual([
      { field: 'approvedBy', code: 'empty' },
    ]);
    expect(problemOf(await register.call('permissions.give', giving([zoe]), PUBLIC)).code).toBe(
      'not-allowed',
    );
    expect(rowCounts(register)).toEqual(rows);
    expect((await list()).pupils.map(({ id }) => id)).toEqual([zoe]);
  });

  it('are ended once; where none stands there is nothing to end', async () => {
    const zoe = await addPupil(register, 'Zoë O’Brien');
    valueOf(await give([zoe]));
    const ending = { submission: submissionId(), pupil: zoe };
    valueOf(await register.call('permissions.end', ending));
    valueOf(await register.call('permissions.end', ending));
    expect((await list()).pupils[0]?.permission).toBeNull();
    expect(entriesOf(register, 'permission.ended')).toMatchObject([
      { actor: `staff/${head}`, details: { pupil: zoe } },
    ]);
    const again = { submission: submissionId(), pupil: zoe };
    expect(problemOf(await register.call('permissions.end', again)).code).toBe('nothing-changed');
  });

  it('say whether the school asks for them', async () => {
    const changes = { permissionAsked: true };
    valueOf(await register.call('settings.change', { submission: submissionId(), changes }));
    expect((await list()).asked).toBe(true);
  });
});

describe('adjustments', () => {
  it('are agreed with a category, no story, and stand until they are ended or over', async () => {
    const ali = await addPupil(register, 'علي');
    const input = agreeing(ali);
    valueOf(await register.call('adjustments.agree', input));
    valueOf(await register.call('adjustments.agree', input));
    expect((await list()).pupils[0]?.adjustment).toEqual({
      category: 'medical',
      approvedBy: 'Ngozi Łukasiewicz-Hall',
      until: null,
      over: false,
      since: '2026-11-23T08:41:00.000Z',
    });
    register.clock.pass(60_000);
    valueOf(await agree(ali, { category: 'young-carer', until: TODAY }));
    expect(entriesOf(register, 'adjustment.agreed')).toMatchObject([
      { details: { pupil: ali, category: 'medical', until: null, instead: null } },
      { details: { pupil: ali, category: 'young-carer', until: TODAY } },
    ]);
    valueOf(await register.call('adjustments.end', { submission: submissionId(), pupil: ali }));
    expect((await list()).pupils[0]?.adjustment).toBeNull();
    expect(entriesOf(register, 'adjustment.ended')).toMatchObject([{ details: { pupil: ali } }]);
    const again = { submission: submissionId(), pupil: ali };
    expect(problemOf(await register.call('adjustments.end', again)).code).toBe('nothing-changed');
  });

  it('are agreed for nobody who has left, and until no day that is over', async () => {
    const gone = await addPupil(register, 'Mbali');
    expect(problemOf(await agree(gone, { until: '2026-11-22' })).fields).toEqual([
      { field: 'until', code: 'out-of-range' },
    ]);
    leave(gone);
    expect(problemOf(await agree(gone)).code).toBe('pupil-not-found');
  });
});
