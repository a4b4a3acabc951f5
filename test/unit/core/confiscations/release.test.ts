import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { confiscate, releaseOf, takeOf } from '../../../support/confiscations.ts';
import { addPupil, handIn, outcomes, phoneDesk, problemOf, undo } from '../../../support/phone-desk.ts';
import { DESK, SECOND_DESK, type TestRegister } from '../../../support/test-register.ts';

const PIN = '804713';

let register: TestRegister;
let pupil: string;
let handover: string;
let head: string;
let colleague: string;
beforeEach(async () => {
  register = await phoneDesk();
  head = valueOf(await register.call('staff.names', {}))[0]?.id ?? '';
  colleague = valueOf(
    await register.call('staff.add', {
      submission: submissionId(),
      name: 'Bjørn Oak-Example',
      role: 'office',
      pin: PIN,
    }),
  ).id;
  pupil = await addPupil(register, 'Saoirse Ní Example');
  handover = await confiscate(register, pupil, 5);
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const release = (more: Parameters<typeof releaseOf>[1] = {}, sender = DESK) =>
  register.call('confiscations.release', releaseOf(handover, more), sender);
const held = async () =>
  valueOf(await register.call('confiscations.list', {})).filter(({ released }) => released === null).length;

describe('releasing a confiscated device', () => {
  it('goes to a named adult, says how they were known, and frees the slot', async () => {
    valueOf(await release({ conditions: ['wet'], note: 'Rained on', adult: 'MARA EXAMPLE O BRIEN' }));
    const [released] = valueOf(await register.call('confiscations.list', {}));
    expect(released?.released).toMatchObject({
      to: 'MARA EXAMPLE O BRIEN',
      by: 'Ngozi Łukasiewicz-Hall',
      identity: 'photo-id',
      signed: 'drawn',
    });
    expect(entriesOf(register, 'phone.released')).toMatchObject([
      { details: { conditionIn: ['scratched'], conditionOut: ['wet'], note: 'Rained on', agreed: null } },
    ]);
    expect(entriesOf(register, 'override.agreed')).toEqual([]);
    await handIn(register, await addPupil(register, 'Plato'), 5);
  });

  it('is released once, whatever two desks do at the same moment', async () => {
    const all = await Promise.all([DESK, SECOND_DESK, DESK, SECOND_DESK].map((desk) => release({}, desk)));
    expect(outcomes(all)).toEqual({ ok: 1, refused: Array(3).fill('handover-not-held') });
    expect(entriesOf(register, 'phone.released')).toHaveLength(1);
  });

  it('is released once to two adults who both sign with staff beside them', async () => {
    const signature = { how: 'assisted', witness: colleague, pin: PIN } as const;
    const both = await Promise.all([release({ signature }), release({ signature }, SECOND_DESK)]);
    expect(outcomes(both)).toEqual({ ok: 1, refused: ['handover-not-held'] });
    expect(register.db.prepare('SELECT witness, strokes, typed FROM confiscations').all()).toEqual([
      { witness: colleague, strokes: null, typed: null },
    ]);
    expect(JSON.stringify(entriesOf(register, 'phone.released'))).not.toContain(PIN);
  });

  it('answers a retry without a PIN being tried again', async () => {
    const input = releaseOf(handover, { signature: { how: 'assisted', witness: colleague, pin: PIN } });
    valueOf(await register.call('confiscations.release', input));
    const before = rowCounts(register);
    const retry = { ...input, signature: { how: 'assisted', witness: colleague, pin: '135790' } as const };
    valueOf(await register.call('confiscations.release', retry));
    expect(rowCounts(register)).toEqual(before);
  });

  it('needs another member of staff beside an adult who cannot sign, one who works here', async () => {
    const administrator = valueOf(
      await register.call('staff.add', {
        submission: submissionId(),
        name: 'Plato Keeps-Accounts',
        role: 'administrator',
        pin: PIN,
      }),
    ).id;
    const before = rowCounts(register);
    const signedWith = (witness: string, pin: string) =>
      release({ signature: { how: 'assisted', witness, pin } });
    expect(problemOf(await signedWith(head, '291746'))).toEqual({ code: 'same-person' });
    expect(problemOf(await signedWith(administrator, PIN))).toEqual({ code: 'not-allowed' });
    expect(rowCounts(register)).toEqual(before);
    valueOf(await signedWith(colleague, PIN));
  });

  it('goes to nobody under the child’s own name, whoever named it and whoever agrees', async () => {
    const named = { adults: ['Mara', 'saoirse ni-example'] };
    expect(problemOf(await register.call('confiscations.take', takeOf(pupil, 6, named)))).toEqual({
      code: 'input-invalid',
      fields: [{ field: 'adults.1', code: 'not-understood' }],
    });
    // Named before that was refused.
    register.db.prepare('UPDATE confiscations SET adults = ?').run(JSON.stringify(['Saoirse Ní Example']));
    for (const second of [undefined, { staff: colleague, pin: PIN }])
      expect(problemOf(await release({ adult: 'SAOIRSE NÍ EXAMPLE', ...(second && { second }) }))).toEqual({
        code: 'input-invalid',
        fields: [{ field: 'adult', code: 'not-understood' }],
      });
    expect(await held()).toBe(1);
    expect(entriesOf(register, 'override.agreed')).toEqual([]);
  });

  it('takes a typed name that is the adult’s, and no other', async () => {
    const typed = (name: string) => release({ signature: { how: 'typed', name } });
    expect(problemOf(await typed('Somebody Else'))).toEqual({
      code: 'input-invalid',
      fields: [{ field: 'signature.name', code: 'full-name' }],
    });
    valueOf(await typed('mara example-obrien'));
  });

  it('refuses a blank drawing and a witness whose PIN is wrong', async () => {
    expect(problemOf(await release({ signature: { how: 'drawn', strokes: [] } })).fields).toEqual([
      { field: 'signature.strokes', code: 'signature-blank' },
    ]);
    const wrong = { how: 'assisted', witness: colleague, pin: '135790' } as const;
    expect(problemOf(await release({ signature: wrong })).code).toBe('pin-wrong');
    expect(await held()).toBe(1);
  });

  it('is no way out for a phone that was handed in', async () => {
    const other = await handIn(register, pupil, 4);
    const result = await register.call('confiscations.release', releaseOf(other.handover));
    expect(problemOf(result)).toEqual({ code: 'handover-not-held' });
  });
});

describe('what else is tried with a confiscated device', () => {
  it('gets no ticket that would release it to whoever shows one', async () => {
    const result = await register.call('tickets.reissue', {
      submission: submissionId(),
      handover,
      identity: 'known-by-staff',
      reason: 'Lost on the way',
      pin: '291746',
      print: false,
    });
    expect(problemOf(result)).toEqual({ code: 'handover-not-held' });
    expect(rowCounts(register)['tickets']).toBe(0);
    expect(await held()).toBe(1);
  });

  it('is undone within a minute, frees its slot, and is then neither told of nor released', async () => {
    register.clock.pass(59_000);
    valueOf(await undo(register, handover));
    expect(await held()).toBe(0);
    expect(problemOf(await release())).toEqual({ code: 'handover-not-held' });
    const told = { whom: 'child', how: 'in-person', what: '' } as const;
    const tell = await register.call('confiscations.tell', { submission: submissionId(), handover, told });
    expect(problemOf(tell)).toEqual({ code: 'handover-not-held' });
    valueOf(await register.call('confiscations.take', takeOf(pupil, 5)));
  });

  it('is not undone any more once it was released, or after a minute', async () => {
    const other = await confiscate(register, await addPupil(register, 'Plato'), 6);
    register.clock.pass(61_000);
    expect(problemOf(await undo(register, handover)).code).toBe('undo-too-late');
    const third = await confiscate(register, await addPupil(register, 'Ib'), 7);
    valueOf(await register.call('confiscations.release', releaseOf(third)));
    expect(problemOf(await undo(register, third)).code).toBe('undo-superseded');
    expect(problemOf(await undo(register, other)).code).toBe('undo-too-late');
  });
});

describe('an adult who was not named', () => {
  const stranger = 'Wilhelmina';

  it('does not get it from one member of staff alone', async () => {
    const before = rowCounts(register);
    expect(problemOf(await release({ adult: stranger }))).toEqual({ code: 'adult-not-named' });
    expect(problemOf(await release({ adult: stranger, second: { staff: head, pin: '291746' } }))).toEqual({
      code: 'same-person',
    });
    expect(rowCounts(register)).toEqual(before);
    const wrong = { staff: colleague, pin: '135790' };
    expect(problemOf(await release({ adult: stranger, second: wrong })).code).toBe('pin-wrong');
    expect(await held()).toBe(1);
  });

  it('gets it when a second member of staff agrees, and the ledger says who did', async () => {
    valueOf(await release({ adult: stranger, second: { staff: colleague, pin: PIN } }));
    expect(entriesOf(register, 'override.agreed')).toEqual([
      {
        actor: `staff/${colleague}`,
        subject: `phone/${handover}`,
        details: { to: 'confiscations.release', for: head, adult: stranger },
      },
    ]);
    expect(entriesOf(register, 'phone.released')).toMatchObject([
      { details: { adult: stranger, named: false, agreed: colleague } },
    ]);
  });

  it('does not get it when an account is closed while the PIN is checked', async () => {
    for (const [closed, code] of [
      [head, 'session-needed'],
      [colleague, 'staff-not-found'],
    ] as const) {
      const asked = release({ adult: stranger, second: { staff: colleague, pin: PIN } });
      // The PIN is being checked.
      await Promise.resolve();
      register.db.prepare('UPDATE staff SET closed_at = iif(id = ?, created_at, NULL)').run(closed);
      expect(problemOf(await asked).code).toBe(code);
    }
    expect(await held()).toBe(1);
  });

  it('needs no second person when the name is one of those given', async () => {
    valueOf(await release({ second: { staff: colleague, pin: '135790' } }));
    expect(entriesOf(register, 'override.agreed')).toEqual([]);
    expect(entriesOf(register, 'staff.pin-failed')).toEqual([]);
  });
});
