import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { submissionId, valueOf } from '../../../support/arriving.ts';
import { endOf } from '../../../support/papers.ts';
import { addPupil, handIn, phoneDesk, problemOf } from '../../../support/phone-desk.ts';
import type { TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await phoneDesk();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

describe('the printed history', () => {
  it('holds what the screen holds, of the device that was asked for, and who made it', async () => {
    const zoe = await addPupil(register, 'Zoë O’Brien');
    await handIn(register, zoe, 14);
    await handIn(register, zoe, 15, { device: { kind: 'tablet', look: '' } });
    for (const device of [undefined, 'tablet'] as const) {
      const of = device === undefined ? {} : { device };
      const input = { submission: submissionId(), pupil: zoe, ...of };
      const { job } = valueOf(await register.call('papers.print-history', input));
      await endOf(register, job);
      expect(register.papers.at(-1)).toEqual({
        paper: 'pupil-history',
        school: 'Conway Primary School',
        timeZone: 'Europe/London',
        madeAt: '2026-11-23T08:41:00.000Z',
        madeBy: 'Ngozi Łukasiewicz-Hall',
        history: valueOf(await register.call('pupils.history', { pupil: zoe, ...of })),
      });
      expect(valueOf(await register.call('papers.print-history', input)).job.id).toBe(job.id);
    }
    const nobody = { submission: submissionId(), pupil: submissionId() };
    expect(problemOf(await register.call('papers.print-history', nobody)).code).toBe('pupil-not-found');
  });
});
