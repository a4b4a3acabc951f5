import type { Role } from '../../src/shared/staff.ts';
import type { Sender } from '../../src/core/route.ts';
import { arrival, arrive, openDesk, submissionId, valueOf } from './arriving.ts';
import { DESK, PUBLIC, testRegister, type TestRegister } from './test-register.ts';

/** A register in the middle of a morning, with a desk open for every role. */
export interface BusyRegister {
  register: TestRegister;
  /** Windows with somebody of that role signed in. */
  desks: Record<Role, Sender>;
  /** Ids, codes, payloads and hashes that stand in the register: what a call can be aimed at. */
  known: string[];
}

/** The PIN of everybody but the head. */
const PIN = '482913';

/** Makes one; end it with `register.end()`. */
export async function busyRegister(): Promise<BusyRegister> {
  const register = testRegister();
  const head = await openDesk(register);
  const desks: BusyRegister['desks'] = {
    head: DESK,
    office: { window: 3, face: 'desk' },
    administrator: { window: 4, face: 'desk' },
  };
  const known = [head.id];
  for (const [role, name] of [
    ['office', 'Pádraig'],
    ['administrator', 'Xiùyīng Ó Briain'],
  ] as const) {
    const added = await register.call(
      'staff.add',
      { submission: submissionId(), name, role, pin: PIN },
      DESK,
    );
    const { id } = valueOf(added);
    valueOf(await register.call('staff.sign-in', { staff: id, pin: PIN }, desks[role]));
    known.push(id);
  }
  await fillCupboard(register, known);
  await fillHall(register, known);
  return { register, desks, known };
}

async function fillCupboard(register: TestRegister, known: string[]): Promise<void> {
  for (const [index, name] of ['Ayaan', 'Kofi Mensah-Lindqvist', 'पूर्णिमा Gurung', 'Wren'].entries()) {
    const pupil = { submission: submissionId(), name, className: index < 2 ? '6B' : 'Oak' };
    const { id } = valueOf(await register.call('pupils.add', pupil, DESK));
    known.push(id);
    if (name === 'Wren') return;
    const { handover, ticket } = valueOf(
      await register.call(
        'phones.hand-in',
        {
          submission: submissionId(),
          pupil: id,
          slot: index + 1,
          device: { kind: 'smartphone', look: 'blue case' },
          conditions: ['scratched'],
          note: '',
          seenOff: true,
        },
        DESK,
      ),
    );
    known.push(handover, ticket.id, ticket.payload, ticket.code);
    if (index > 0) continue;
    valueOf(
      await register.call(
        'phones.give-back',
        {
          submission: submissionId(),
          handover,
          ticket: ticket.id,
          conditions: [],
          note: '',
          collector: { who: 'pupil' },
        },
        DESK,
      ),
    );
  }
}

async function fillHall(register: TestRegister, known: string[]): Promise<void> {
  for (const name of ['Zoë O’Brien', 'Ng', 'محمد']) {
    const pass = await arrive(register, { name });
    known.push(pass.visit, pass.payload);
    if (name === 'Ng')
      valueOf(
        await register.call(
          'visits.sign-out-by-pass',
          { submission: submissionId(), payload: pass.payload },
          PUBLIC,
        ),
      );
  }
  const { acceptances } = await arrival(register, 'governor');
  for (const { sha256, clauses } of acceptances) known.push(sha256, ...clauses);
  valueOf(await register.call('help.call', { submission: submissionId(), reason: 'help' }, PUBLIC));
  for (const { id } of valueOf(await register.call('help.waiting', {}, DESK))) known.push(id);
}
