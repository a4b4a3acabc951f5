import { randomUUID } from 'node:crypto';
import { peopleCsv } from '../../src/core/reports/csv.ts';
import { readDayLog } from '../../src/core/reports/day-log.ts';
import { readDaySummary } from '../../src/core/reports/day-summary.ts';
import { openDesk, valueOf } from '../support/arriving.ts';
import { aVisitor, INVENTED_NAMES } from '../support/people.ts';
import { addTenYears, VISITS } from '../support/ten-years.ts';
import { DESK, PUBLIC, testRegister, type TestRegister } from '../support/test-register.ts';
import { compareRegisters, type Measured } from './compare-registers.ts';
import type { Comparison } from './measure.ts';

/** Visitors of the busy day, and how many of them sign out while it is measured. */
const PEOPLE = 240;
const LEAVING = 120;
const DAY = '2026-11-23';

/** Passes of the busy day’s visitors, in the order they came. */
type Passes = { payload: string; name: string; seeing: string }[];

async function fillDay(register: TestRegister): Promise<Passes> {
  const passes: Passes = [];
  for (let number = 0; number < PEOPLE; number += 1) {
    register.clock.pass(1000);
    const visitor = await aVisitor(register, number);
    // Nobody of them has another’s name, or they would be asked when they came.
    const answers = { ...visitor.answers, name: `${visitor.answers.name} ${number}` };
    passes.push(valueOf(await register.call('visits.sign-in', { ...visitor, answers }, PUBLIC)));
  }
  const [first] = passes;
  const input = { submission: randomUUID(), payload: first?.payload ?? '' };
  valueOf(await register.call('visits.sign-out-by-pass', input, PUBLIC));
  // Last, or the desk would have locked itself meanwhile.
  await openDesk(register);
  return passes;
}

/**
 * The same busy day in a new register and after ten years of visits: the time each takes after ten years, by that in the
 * new one.
 */
export async function tenYears(): Promise<Comparison[]> {
  const [few, many] = [testRegister(), testRegister()];
  try {
    addTenYears(many, INVENTED_NAMES);
    const passes = new Map([
      [few, await fillDay(few)],
      [many, await fillDay(many)],
    ]);
    const passOf = (register: TestRegister, at: number): Passes[number] => {
      const pass = passes.get(register)?.[at];
      if (!pass) throw new Error(`There is no visitor ${at}`);
      return pass;
    };
    const asked: Measured[] = [
      {
        what: 'a sign-out by name',
        rounds: LEAVING,
        run: async (register, round) => {
          const { name, seeing } = passOf(register, round + 1);
          const input = { submission: randomUUID(), name, seeing };
          valueOf(await register.call('visits.sign-out-by-name', input, PUBLIC));
        },
      },
      {
        what: 'the list of who is on site',
        rounds: 60,
        run: async (register) => valueOf(await register.call('visits.on-site', {}, DESK)),
      },
      { what: 'the log of the day', rounds: 30, run: ({ db }) => peopleCsv(readDayLog(db, DAY)) },
      { what: 'the day at a glance', rounds: 60, run: ({ db }) => readDaySummary(db, DAY) },
      {
        what: 'recognising a pass',
        rounds: 100,
        run: async (register) =>
          valueOf(await register.call('visits.recognise', { payload: passOf(register, 0).payload }, PUBLIC)),
      },
    ];
    const past = `${VISITS.toLocaleString('en')} visits`;
    const comparisons: Comparison[] = [];
    for (const one of asked) comparisons.push(await compareRegisters(one, { few, many, past }));
    return comparisons;
  } finally {
    few.end();
    many.end();
  }
}
