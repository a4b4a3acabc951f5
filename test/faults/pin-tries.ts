// A program of its own, so that its clock can be set from outside: opens the register in a folder and tries PINs at the
// desk, or at the door with `--public`. Without a folder it makes a register with a head first. Says what came of it.
import { parseArgs } from 'node:util';
import { checkPin } from '../../src/core/staff/check-pin.ts';
import { makeParts } from '../../src/core/parts.ts';
import { openDesk } from '../support/arriving.ts';
import { testRegister } from '../support/test-register.ts';

const { values: wishes, positionals: pins } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string' },
    head: { type: 'string', default: '' },
    public: { type: 'boolean', default: false },
  },
});

const ports = { clock: { now: () => Date.now() } };
const register = testRegister({
  ...(wishes.folder === undefined ? {} : { at: wishes.folder }),
  randomSeed: process.pid,
  ports,
});
const staff = wishes.folder === undefined ? (await openDesk(register)).id : wishes.head;
const parts = makeParts(register.db, 'a kiosk', register.ports);
const tried: { answer: string; seconds?: number }[] = [];
for (const pin of pins) {
  const result = await checkPin(parts, { staff, pin, face: wishes.public ? 'public' : 'desk' });
  if (result.ok) tried.push({ answer: 'right' });
  else {
    const until = result.problem.facts?.['until'];
    const seconds = until === undefined ? {} : { seconds: (Date.parse(String(until)) - Date.now()) / 1000 };
    tried.push({ answer: result.problem.code, ...seconds });
  }
}
if (register.faults.length > 0) throw new Error('The register was at fault', { cause: register.faults });
register.close();
process.stdout.write(JSON.stringify({ folder: register.folder, head: staff, tried }));
