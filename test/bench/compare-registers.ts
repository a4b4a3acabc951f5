import type { TestRegister } from '../support/test-register.ts';
import { type Comparison, timed } from './measure.ts';

/** Something that is done in a new register and in one with a long past. */
export interface Measured {
  what: string;
  rounds: number;
  run(register: TestRegister, round: number): unknown;
}

/** Does it in both registers in turn, so that whatever else the machine does falls on both. `past` says what lies behind. */
export async function compareRegisters(
  { what, rounds, run }: Measured,
  { few, many, past }: { few: TestRegister; many: TestRegister; past: string },
): Promise<Comparison> {
  const ours: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timed(() => run(many, round)));
    reference.push(await timed(() => run(few, round)));
  }
  return {
    what: `${what} after ten years (${past}; at most 1.5 is asked)`,
    unit: 'ms',
    ours,
    reference,
    against: 'in a new register',
  };
}
