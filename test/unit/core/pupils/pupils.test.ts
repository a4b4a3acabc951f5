import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../src/shared/contract.ts';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { addPupil, phoneDesk, problemOf } from '../../../support/phone-desk.ts';
import type { TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await phoneDesk();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

describe('adding a child by hand', () => {
  it('keeps name and class, and says so in the ledger', async () => {
    const id = await addPupil(register, '  Zoë   O’Brien-Testcase ', '5 Hazel');
    expect(valueOf(await register.call('pupils.list', {}))).toEqual([
      { id, name: 'Zoë O’Brien-Testcase', className: '5 Hazel', left: false },
    ]);
    expect(entriesOf(register, 'pupil.added')).toMatchObject([
      { subject: `pupil/${id}`, details: { name: 'Zoë O’Brien-Testcase', class: '5 Hazel' } },
    ]);
  });

  it('is refused for a name the class has already, however it is written, and allowed in another class', async () => {
    await addPupil(register, 'Zoë O’Brien-Testcase');
    const again = { submission: submissionId(), name: "zoe o'brien testcase", className: '5  hazel' };
    expect(problemOf(await register.call('pupils.add', again)).code).toBe('pupil-exists');
    await addPupil(register, 'Zoë O’Brien-Testcase', '6 Birch');
  });

  it('keeps two Nepali names apart that differ in their vowels', async () => {
    await addPupil(register, 'राम उदाहरण');
    await addPupil(register, 'रमा उदाहरण');
  });

  it('gives one class one spelling', async () => {
    await addPupil(register, 'Plato', '5 Hazel');
    await addPupil(register, 'Aristo Imagined', 'Year 5 HAZEL');
    expect(valueOf(await register.call('phones.board', {})).classes).toHaveLength(1);
  });

  it('brings back whoever was taken out of that class, with all that is recorded', async () => {
    const plato = { name: 'Plato', className: '5 Hazel' };
    const id = await addPupil(register, plato.name, plato.className);
    const change = { submission: submissionId(), pupil: id, ...plato, left: true };
    valueOf(await register.call('pupils.change', change));
    expect(valueOf(await register.call('pupils.list', {}))).toEqual([]);
    expect(await addPupil(register, 'PLATO', 'Year 5 Hazel')).toBe(id);
    expect(valueOf(await register.call('pupils.list', {}))).toEqual([{ id, ...plato, left: false }]);
    expect(entriesOf(register, 'pupil.changed')).toMatchObject([
      { subject: `pupil/${id}`, details: { from: {}, to: {}, back: true } },
    ]);
    expect(entriesOf(register, 'pupil.added')).toHaveLength(1);
  });

  it('brings somebody back into the class as it is spelt now, and nobody of two who may be meant', async () => {
    const leave = async (pupil: string, className: string) => {
      const change = { submission: submissionId(), pupil, name: 'Plato', className, left: true };
      valueOf(await register.call('pupils.change', change));
    };
    const first = await addPupil(register, 'Plato', '5 Hazel');
    await leave(first, '5 Hazel');
    await addPupil(register, 'Ada Mock', 'Year 5 HAZEL');
    expect(await addPupil(register, 'Plato', '5 Hazel')).toBe(first);
    expect(entriesOf(register, 'pupil.changed').at(-1)).toMatchObject({
      details: { from: { class: '5 Hazel' }, to: { class: 'Year 5 HAZEL' }, back: true },
    });
    await leave(first, 'Year 5 HAZEL');
    register.db.exec(`INSERT INTO pupils (id, name, name_key, class, number, added_at, left_at)
      SELECT 'another-plato', name, name_key, class, NULL, added_at, left_at FROM pupils WHERE id = '${first}'`);
    expect([first, 'another-plato']).not.toContain(await addPupil(register, 'Plato', '5 Hazel'));
  });

  it('answers a retry with the same child', async () => {
    const input = { submission: submissionId(), name: 'Plato', className: '5 Hazel' };
    const first = valueOf(await register.call('pupils.add', input));
    const before = rowCounts(register);
    expect(valueOf(await register.call('pupils.add', input))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
  });

  it('lists classes as people count', async () => {
    await addPupil(register, 'Plato', '10 Oak');
    await addPupil(register, 'Nguyễn Thị Mẫu', '5 Hazel');
    const names = valueOf(await register.call('pupils.list', {})).map(({ className }) => className);
    expect(names).toEqual(['5 Hazel', '10 Oak']);
  });
});

describe('putting a child right by hand', () => {
  const change = (pupil: string, more: Partial<CallInput<'pupils.change'>> = {}) =>
    register.call('pupils.change', {
      submission: submissionId(),
      pupil,
      name: 'Plato',
      className: '5 Hazel',
      left: false,
      ...more,
    });

  it('changes name and class, and the ledger keeps what it was', async () => {
    const id = await addPupil(register, 'Plto', '5 Hazel');
    await addPupil(register, 'Ada Mock', '6B');
    valueOf(await change(id, { className: 'Year 6 B' }));
    expect(valueOf(await register.call('pupils.list', {}))).toContainEqual({
      id,
      name: 'Plato',
      className: '6B',
      left: false,
    });
    expect(entriesOf(register, 'pupil.changed')).toMatchObject([
      {
        subject: `pupil/${id}`,
        details: {
          from: { name: 'Plto', class: '5 Hazel' },
          to: { name: 'Plato', class: '6B' },
          back: false,
        },
      },
    ]);
  });

  it('takes a child out of the register and brings it back as the same child', async () => {
    const id = await addPupil(register, 'Plato');
    valueOf(await change(id, { left: true }));
    expect(valueOf(await register.call('pupils.list', {}))).toEqual([]);
    expect(entriesOf(register, 'pupil.left')).toMatchObject([{ details: { holds: false } }]);
    valueOf(await change(id));
    expect(valueOf(await register.call('pupils.list', {}))).toMatchObject([{ id, left: false }]);
  });

  it('is refused for nobody, for no change, and for a name the class has already', async () => {
    const id = await addPupil(register, 'Plato');
    await addPupil(register, 'Zoë Sample');
    const before = rowCounts(register);
    expect(problemOf(await change(submissionId())).code).toBe('pupil-not-found');
    expect(problemOf(await change(id)).code).toBe('nothing-changed');
    expect(problemOf(await change(id, { name: 'zoe sample' })).code).toBe('pupil-exists');
    expect(rowCounts(register)).toEqual(before);
  });

  it('does nothing the second time it is sent', async () => {
    const id = await addPupil(register, 'Plto');
    const input = { submission: submissionId(), pupil: id, name: 'Plato', className: '5 Hazel', left: false };
    valueOf(await register.call('pupils.change', input));
    const before = rowCounts(register);
    valueOf(await register.call('pupils.change', input));
    expect(rowCounts(register)).toEqual(before);
  });
});
