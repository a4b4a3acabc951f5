// A program of its own: signs visitors in one after another and says what was saved, so that its calls to the system
// can be recorded, refused and cut off. Somebody who is refused asks again with the same submission.
import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { aVisitor } from '../support/people.ts';
import { PUBLIC, testRegister } from '../support/test-register.ts';

/** How often a visitor who is refused asks again. */
const PATIENCE = 20;

const { values: wishes } = parseArgs({
  options: {
    folder: { type: 'string', default: '' },
    visitors: { type: 'string', default: '1' },
    /** The submission of the first visitor, who may have asked before. */
    first: { type: 'string' },
    /** Lets SQLite write as it would when nobody told it to be careful. */
    careless: { type: 'boolean', default: false },
    /** Dies at the first refusal, as if killed. */
    mortal: { type: 'boolean', default: false },
  },
});

/** Tells at once: the words stand in order between the writes to the disk. */
const say = (...words: string[]) => void writeSync(1, `${words.join(' ')}\n`);

// Every program that opens the same register needs ids of its own.
const register = testRegister({ at: wishes.folder, randomSeed: process.pid });
if (wishes.careless) register.db.pragma('synchronous = NORMAL');
say('ready', String(process.pid));
for (let number = 0; number < Number(wishes.visitors); number += 1) {
  const visitor = await aVisitor(register, number);
  if (number === 0 && wishes.first !== undefined) visitor.submission = wishes.first;
  say('asked', visitor.submission);
  for (let time = 1; ; time += 1) {
    const pass = await register.call('visits.sign-in', visitor, PUBLIC);
    if (pass.ok) {
      say('saved', visitor.submission);
      break;
    }
    say('refused', visitor.submission, pass.problem.code);
    if (wishes.mortal) process.kill(process.pid, 'SIGKILL');
    if (time === PATIENCE) throw new Error('Refused for good');
  }
  register.clock.pass(1000);
}
register.close();
for (const { call, error } of register.faults) say('fault', call, String(error));
