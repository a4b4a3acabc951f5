import { z } from 'zod';
import { type Role, role as roleSchema } from '../../src/shared/staff.ts';
import type { Sender } from '../../src/core/route.ts';
import { arrival, arrive, openDesk, submissionId, valueOf } from './arriving.ts';
import { DESK, PUBLIC, testRegister, type TestRegister } from './test-register.ts';
import { confiscate } from './confiscations.ts';
import { papersAtRest } from './papers.ts';
import { giveCard, hangTag } from './phone-desk.ts';

/** A register in the middle of a morning, with a desk open for every role. */
export interface BusyRegister {
  register: TestRegister;
  /** Windows with somebody of that role signed in. */
  desks: Record<Role, Sender>;
  /** What stands in the register and a call can be aimed at, by the name of the input it goes into. */
  known: Known;
}

/** Values by the name of an input. */
type Known = Record<string, unknown[]>;

function keep(known: Known, name: string, ...values: unknown[]): void {
  known[name] = [...(known[name] ?? []), ...values];
}

/** Everybody’s PIN. */
const PIN = '291746';

/** Makes one; end it with `register.end()`. */
export async function busyRegister(): Promise<BusyRegister> {
  const register = testRegister();
  const head = await openDesk(register);
  const desks: BusyRegister['desks'] = {
    head: DESK,
    office: { window: 3, face: 'desk' },
    administrator: { window: 4, face: 'desk' },
  };
  const known: Known = { pin: [PIN], language: ['en', 'en', 'en'], version: [1], ruleSet: ['every-visit'] };
  for (const name of ['staff', 'witness']) keep(known, name, head.id);
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
    for (const input of ['staff', 'witness']) keep(known, input, id);
  }
  await fillCupboard(register, known);
  await fillHall(register, known);
  await fillReception(register, known);
  await fillOutbox(register, known);
  return { register, desks, known };
}

/** Signs everybody in whose desk was locked meanwhile; false when somebody no longer can. */
export async function reopenDesks({ register, desks, known }: BusyRegister): Promise<boolean> {
  const [head, office, administrator] = z.array(z.string()).parse(known['staff']);
  for (const [role, staff] of Object.entries({ head, office, administrator })) {
    const desk = desks[roleSchema.parse(role)];
    const { staff: present } = valueOf(await register.call('session.current', {}, desk));
    if (present?.id === staff) continue;
    const result = await register.call('staff.sign-in', { staff: staff ?? '', pin: PIN }, desk);
    if (!result.ok) return false;
  }
  return true;
}

async function fillCupboard(register: TestRegister, known: Known): Promise<void> {
  for (const [index, name] of ['Ayaan', 'Kofi Mensah-Lindqvist', 'पूर्णिमा Gurung', 'Wren'].entries()) {
    const pupil = { submission: submissionId(), name, className: index < 2 ? '6B' : 'Oak' };
    const { id } = valueOf(await register.call('pupils.add', pupil, DESK));
    keep(known, 'pupil', id);
    if (name === 'Wren') {
      const codes = [giveCard(register, id), hangTag(register, 9)];
      for (const input of ['card', 'payload']) keep(known, input, ...codes);
      keep(known, 'handover', await confiscate(register, id, 20));
      keep(known, 'adult', 'Māra Example-O’Brien');
      return;
    }
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
    keep(known, 'handover', handover);
    keep(known, 'ticket', ticket.id);
    keep(known, 'payload', ticket.payload);
    keep(known, 'code', ticket.code);
    if (index > 0) {
      const kept = { submission: submissionId(), handover, seal: `041${index}`, note: '' };
      valueOf(await register.call('home-time.keep', kept, DESK));
      continue;
    }
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

async function fillHall(register: TestRegister, known: Known): Promise<void> {
  for (const name of ['Zoë O’Brien', 'Ng', 'محمد']) {
    const pass = await arrive(register, { name });
    keep(known, 'visit', pass.visit);
    keep(known, 'payload', pass.payload);
    if (name === 'Ng')
      valueOf(
        await register.call(
          'visits.sign-out-by-pass',
          { submission: submissionId(), payload: pass.payload },
          PUBLIC,
        ),
      );
  }
  for (const kind of ['parent', 'governor'] as const) {
    const { answers, acceptances, signature } = await arrival(register, kind);
    keep(known, 'signature', signature);
    keep(known, 'answers', answers);
    keep(known, 'acceptances', acceptances);
    for (const { sha256, clauses } of acceptances.slice(0, 1)) {
      keep(known, 'sha256', sha256);
      keep(known, 'clause', ...clauses);
    }
  }
  keep(known, 'name', 'Zoë O’Brien', 'Ng', 'Wren', 'محمد');
  keep(known, 'seeing', 'Mrs Adeyemi, year 6', 'adeyemi');
  valueOf(await register.call('help.call', { submission: submissionId(), reason: 'help' }, PUBLIC));
  for (const { id } of valueOf(await register.call('help.waiting', {}, DESK))) keep(known, 'id', id);
}

/** A paper that is printed, and one that is not. */
async function fillOutbox(register: TestRegister, known: Known): Promise<void> {
  for (const says of ['stopped', 'done'] as const) {
    register.spooler.says = [says];
    const asked = { submission: submissionId(), printer: 'pass' } as const;
    const { job } = valueOf(await register.call('papers.print-test', asked, DESK));
    await papersAtRest(register);
    keep(known, 'job', job.id);
  }
}

/** An event that is on, somebody expected, a return card of somebody who has left, and a text that can be corrected. */
async function fillReception(register: TestRegister, known: Known): Promise<void> {
  const day = '2026-11-23';
  const submission = submissionId;
  const event = { submission: submission(), name: 'Harvest', day, from: '08:00', until: '18:00' };
  keep(known, 'event', valueOf(await register.call('events.add', event, DESK)).id);
  keep(known, 'day', day);
  keep(known, 'from', '09:30');
  keep(known, 'until', '15:00');
  keep(known, 'at', '09:30', null);
  keep(known, 'text', 'Name;Host;Time\nO’Brien, Zoë;the head;9.30\n', 'Plato\nNg, the head\n', 'name\n123\n');
  for (const name of ['Plato', 'Þórunn']) {
    const answers = { kind: 'visitor', name, seeing: 'the head' } as const;
    const expected = { submission: submission(), day, at: null, answers };
    const { id, code } = valueOf(await register.call('expected.add', expected, DESK));
    keep(known, 'expected', id);
    keep(known, 'code', code);
  }
  const { visit, payload } = await arrive(register, { name: 'Wren' });
  const card = valueOf(await register.call('cards.make', { submission: submission(), visit }, DESK));
  const leaving = { submission: submission(), payload };
  valueOf(await register.call('visits.sign-out-by-pass', leaving, PUBLIC));
  keep(known, 'card', card.id);
  keep(known, 'payload', card.payload);
  keep(known, 'recognised', card.payload, payload);
  const texts = valueOf(await register.call('rules.texts', {}, DESK));
  const polish = texts.find(({ ruleSet, language }) => ruleSet === 'every-visit' && language === 'pl');
  if (!polish) throw new Error('No rules in Polish');
  keep(known, 'language', polish.language);
  keep(known, 'sha256', polish.sha256);
  keep(known, 'title', 'Zasady');
  keep(
    known,
    'clauses',
    polish.clauses.map(({ id, heading, sentence, help }) => ({ id, heading, sentence, help })),
  );
}
