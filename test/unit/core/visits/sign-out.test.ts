import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { payloadOf, tokenFrom } from '../../../../src/shared/codes.ts';
import { arrive, entriesOf, openDesk, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { DESK, PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

const MINUTE = 60_000;

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const byPass = (payload: string, submission = submissionId()) =>
  register.call('visits.sign-out-by-pass', { submission, payload }, PUBLIC);
const byName = (name: string, seeing: string, arrived?: string, submission = submissionId()) =>
  register.call(
    'visits.sign-out-by-name',
    { submission, name, seeing, ...(arrived === undefined ? {} : { arrived }) },
    PUBLIC,
  );
const refusal = (code: string) => ({ ok: false, problem: { code } });
const leftRows = () =>
  register.db
    .prepare<[], { id: string; left_how: string }>(
      'SELECT id, left_how FROM visits WHERE left_at IS NOT NULL ORDER BY left_at',
    )
    .all();

describe('leaving with the pass', () => {
  it('ends the visit and says goodbye by name', async () => {
    const pass = await arrive(register);
    register.clock.pass(90 * MINUTE);
    expect(valueOf(await byPass(pass.payload))).toEqual({
      name: pass.name,
      arrivedAt: pass.arrivedAt,
      leftAt: '2026-11-23T10:11:00.000Z',
    });
    expect(leftRows()).toEqual([{ id: pass.visit, left_how: 'pass' }]);
    expect(entriesOf(register, 'visit.signed-out')).toEqual([
      { actor: 'visitor', subject: `visit/${pass.visit}`, details: { how: 'pass' } },
    ]);
  });

  it('reads what a scanner with another keyboard layout or a careful hand types', async () => {
    const pass = await arrive(register);
    valueOf(await byPass(` ${pass.payload.toLowerCase().replace(/(.{4})/gu, '$1-')} `));
  });

  it('works for a visit of another day', async () => {
    const pass = await arrive(register);
    register.clock.pass(26 * 60 * MINUTE);
    expect(valueOf(await byPass(pass.payload)).leftAt).toBe('2026-11-24T10:41:00.000Z');
  });

  it('refuses each wrong code in its own words and leaves nothing', async () => {
    const pass = await arrive(register);
    const token = tokenFrom(Uint8Array.from({ length: 8 }, (_, index) => index * 7));
    const damaged = pass.payload.slice(0, -1) + (pass.payload.endsWith('0') ? '1' : '0');
    const before = rowCounts(register);
    for (const [payload, code] of [
      [damaged, 'code-damaged'],
      [pass.payload.slice(0, 9), 'code-damaged'],
      ['https://example.org/menu', 'code-foreign'],
      ['', 'code-foreign'],
      [payloadOf('ticket', token), 'code-is-ticket'],
      [payloadOf('pass', token), 'code-foreign'],
    ] as const)
      expect(await byPass(payload), payload).toEqual(refusal(code));
    expect(rowCounts(register)).toEqual(before);
  });

  it('says that a visit had ended before', async () => {
    const pass = await arrive(register);
    valueOf(await byPass(pass.payload));
    const before = rowCounts(register);
    expect(await byPass(pass.payload)).toEqual(refusal('visit-already-ended'));
    expect(rowCounts(register)).toEqual(before);
  });

  it('answers a retry with the same goodbye', async () => {
    const pass = await arrive(register);
    const submission = submissionId();
    const first = valueOf(await byPass(pass.payload, submission));
    register.clock.pass(MINUTE);
    expect(valueOf(await byPass(pass.payload, submission))).toEqual(first);
    expect(entriesOf(register, 'visit.signed-out')).toHaveLength(1);
  });
});

describe('leaving by name', () => {
  it('needs the name and who was seen, however they are written', async () => {
    const pass = await arrive(register);
    expect(valueOf(await byName('ZOE O BRIEN', 'adeyemi')).name).toBe('Zoë O’Brien');
    expect(leftRows()).toEqual([{ id: pass.visit, left_how: 'name' }]);
    expect(entriesOf(register, 'visit.signed-out')).toMatchObject([{ details: { how: 'name' } }]);
  });

  it('gives one and the same answer whatever was wrong, so that nobody learns who is here', async () => {
    const gone = await arrive(register, { name: 'Ünal' });
    valueOf(await byPass(gone.payload));
    await arrive(register);
    const before = rowCounts(register);
    const answers = [
      await byName('Nobody Here', 'Mrs Adeyemi'),
      await byName('Zoë O’Brien', 'the kitchen'),
      await byName('Zoë O’Brien', 'Mrs'),
      await byName('Ünal', 'Mrs Adeyemi'),
      await byName('Zoë', 'Mrs Adeyemi'),
      await byName('Nobody Here', 'Mrs Adeyemi', '08:41'),
    ];
    for (const answer of answers) expect(answer).toEqual(refusal('visit-not-found'));
    expect(rowCounts(register)).toEqual(before);
  });

  it('tells two people of one name apart by whom they see', async () => {
    await arrive(register, { name: 'Maria Silva', seeing: 'Year 2' });
    const other = await arrive(register, { name: 'María Silva', seeing: 'the kitchen' });
    valueOf(await byName('maria silva', 'kitchen'));
    expect(leftRows()).toEqual([{ id: other.visit, left_how: 'name' }]);
  });

  it('asks two people of one name who see the same person when they came', async () => {
    const first = await arrive(register, { name: 'Maria Silva' });
    register.clock.pass(30 * MINUTE);
    const second = await arrive(register, { name: 'Maria Silva' });
    register.clock.pass(30 * MINUTE);
    expect(await byName('Maria Silva', 'Adeyemi')).toEqual(refusal('visit-ambiguous'));
    expect(await byName('Maria Silva', 'Adeyemi', '7.00')).toEqual(refusal('visit-not-found'));
    // Eight minutes off the second, twenty-two off the first.
    expect(valueOf(await byName('Maria Silva', 'Adeyemi', '0903')).arrivedAt).toBe(second.arrivedAt);
    expect(valueOf(await byName('Maria Silva', 'Adeyemi')).arrivedAt).toBe(first.arrivedAt);
  });

  it('counts the time of arrival on the school’s clock, in summer too', async () => {
    register.clock.time = Date.parse('2026-06-15T07:45:00.000Z');
    await arrive(register, { name: 'Maria Silva' });
    register.clock.pass(60 * MINUTE);
    const later = await arrive(register, { name: 'Maria Silva' });
    expect(valueOf(await byName('Maria Silva', 'Adeyemi', '9:45')).arrivedAt).toBe(later.arrivedAt);
  });

  it('does not guess between two who came in the same minute', async () => {
    await arrive(register, { name: 'Maria Silva' });
    await arrive(register, { name: 'Maria Silva' });
    expect(await byName('Maria Silva', 'Adeyemi', '8:41')).toEqual(refusal('visit-not-found'));
    expect(leftRows()).toEqual([]);
  });

  it('answers a retry with the same goodbye and ends nobody else’s visit', async () => {
    const submission = submissionId();
    await arrive(register, { name: 'Maria Silva' });
    const first = valueOf(await byName('Maria Silva', 'Adeyemi', undefined, submission));
    await arrive(register, { name: 'Maria Silva' });
    expect(valueOf(await byName('Maria Silva', 'Adeyemi', undefined, submission))).toEqual(first);
    expect(leftRows()).toHaveLength(1);
  });

  it('refuses a time nobody can read beside its field', async () => {
    expect(await byName('Maria Silva', 'Adeyemi', 'quarter to')).toEqual({
      ok: false,
      problem: { code: 'input-invalid', fields: [{ field: 'arrived', code: 'time-unreadable' }] },
    });
  });
});

describe('leaving seen by the office', () => {
  const byStaff = (visit: string, submission = submissionId(), sender = DESK) =>
    register.call('visits.sign-out-by-staff', { submission, visit }, sender);

  it('ends the visit in the name of whoever is at the desk', async () => {
    const head = await openDesk(register);
    const pass = await arrive(register);
    valueOf(await byStaff(pass.visit));
    expect(leftRows()).toEqual([{ id: pass.visit, left_how: 'staff' }]);
    expect(entriesOf(register, 'visit.signed-out')).toEqual([
      { actor: `staff/${head.id}`, subject: `visit/${pass.visit}`, details: { how: 'staff' } },
    ]);
  });

  it('refuses a visit nobody knows, one that had ended, the public screen and a locked desk', async () => {
    const pass = await arrive(register);
    expect(await byStaff(pass.visit)).toEqual(refusal('session-needed'));
    await openDesk(register);
    expect(await byStaff(pass.visit, submissionId(), PUBLIC)).toEqual(refusal('not-allowed'));
    expect(await byStaff(submissionId())).toEqual(refusal('visit-not-found'));
    valueOf(await byPass(pass.payload));
    expect(await byStaff(pass.visit)).toEqual(refusal('visit-already-ended'));
    expect(entriesOf(register, 'visit.signed-out')).toHaveLength(1);
  });
});

describe('who is in the building', () => {
  it('is everybody who came and did not leave, of any day, whoever came first first', async () => {
    await openDesk(register);
    expect(valueOf(await register.call('visits.on-site', {}, DESK))).toEqual([]);
    const early = await arrive(register, { name: 'Guðrún' });
    register.clock.pass(MINUTE);
    const gone = await arrive(register, { name: 'Ravi' });
    register.clock.pass(MINUTE);
    const late = await arrive(register, { name: 'نورة', kind: 'contractor', organisation: 'Lifts Ltd' });
    valueOf(await byPass(gone.payload));
    const onSite = valueOf(await register.call('visits.on-site', {}, DESK));
    expect(onSite.map(({ id }) => id)).toEqual([early.visit, late.visit]);
    expect(onSite[1]).toEqual({
      id: late.visit,
      name: 'نورة',
      kind: 'contractor',
      organisation: 'Lifts Ltd',
      seeing: 'Mrs Adeyemi, year 6',
      arrivedAt: late.arrivedAt,
      day: '2026-11-23',
      hasCard: false,
    });
  });
});
