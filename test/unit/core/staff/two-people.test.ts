import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract, type CallInput } from '../../../../src/shared/contract.ts';
import type { SecondPerson } from '../../../../src/shared/staff.ts';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { confiscate, releaseOf } from '../../../support/confiscations.ts';
import {
  addColleague,
  addPupil,
  changeSettings,
  giveBackOf,
  handIn,
  phoneDesk,
  PIN,
  problemOf,
} from '../../../support/phone-desk.ts';
import { SECOND_DESK, type TestRegister } from '../../../support/test-register.ts';

const THEIRS = '604827';

/** Every place in the input of a call that has this name: `second.pin`. */
function placesOf(schema: unknown, name: string, path: readonly string[] = []): string[] {
  const parsed = z
    .object({
      properties: z.record(z.string(), z.unknown()),
      anyOf: z.array(z.unknown()),
      oneOf: z.array(z.unknown()),
    })
    .partial()
    .safeParse(schema);
  if (!parsed.success) return [];
  const { properties = {}, anyOf = [], oneOf = [] } = parsed.data;
  const choices = [...anyOf, ...oneOf];
  return [
    ...choices.flatMap((choice) => placesOf(choice, name, path)),
    ...Object.entries(properties).flatMap(([key, its]) => [
      ...(key === name ? [[...path, key].join('.')] : []),
      ...placesOf(its, name, [...path, key]),
    ]),
  ];
}

function callsWith(name: string): Record<string, readonly string[]> {
  const found = Object.entries(contract).map(([call, { input }]) => {
    const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
    return [call, [...new Set(placesOf(schema, name))]] as const;
  });
  return Object.fromEntries(found.filter(([, places]) => places.length > 0));
}

let register: TestRegister;
let head: string;
let colleague: string;
beforeEach(async () => {
  register = await phoneDesk();
  head = valueOf(await register.call('staff.names', {}))[0]?.id ?? '';
  colleague = await addColleague(register, 'Pádraig Ó Samplach', THEIRS);
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

type Attempt = (second: SecondPerson) => ReturnType<TestRegister['call']>;

/** Every call that needs a second person: brings it about, and answers the call that needs them. */
const needs: Record<string, () => Promise<Attempt>> = {
  'phones.give-back': async () => {
    await changeSettings(register, { permissionAsked: true });
    const handed = await handIn(register, await addPupil(register, 'Kwame Example'), 17, { anyway: true });
    return (second) => register.call('phones.give-back', giveBackOf(handed, { second }));
  },
  'confiscations.release': async () => {
    const handover = await confiscate(register, await addPupil(register, 'Saoirse Ní Example'), 5);
    const more = { adult: 'Somebody Unnamed' } satisfies Partial<CallInput<'confiscations.release'>>;
    return (second) => register.call('confiscations.release', releaseOf(handover, { ...more, second }));
  },
  'phones.mistake': async () => {
    const handover = await confiscate(register, await addPupil(register, 'Iolo Example'), 6);
    const entered = { submission: submissionId(), handover, reason: 'It belongs to another child' };
    return (second) => register.call('phones.mistake', { ...entered, second });
  },
  'counts.sign': async () => {
    await handIn(register, await addPupil(register, 'Mina'), 3);
    const { count } = valueOf(await register.call('counts.start', { submission: submissionId() }));
    valueOf(await register.call('counts.find', { submission: submissionId(), count, slot: 3 }));
    valueOf(await register.call('counts.finish', { submission: submissionId(), count }));
    return (second) => register.call('counts.sign', { submission: submissionId(), count, second });
  },
};

describe('two people', () => {
  it('are asked for by these calls and no others, all of which are tried here', () => {
    expect(callsWith('second')).toEqual(
      Object.fromEntries(Object.keys(needs).map((call) => [call, ['second']])),
    );
  });

  it('type a PIN besides only where one account is meant', () => {
    const second = Object.fromEntries(Object.keys(needs).map((call) => [call, ['second.pin']]));
    expect(callsWith('pin')).toEqual({
      ...second,
      // A witness of a signature vouches for a hand that cannot sign, and agrees to nothing; a device is released beside
      // one by another account all the same.
      'confiscations.release': ['signature.pin', 'second.pin'],
      'staff.create-head': ['pin'],
      'staff.sign-in': ['pin'],
      'staff.add': ['pin'],
      'tickets.reissue': ['pin'],
      'visits.sign-in': ['signature.pin'],
    });
  });

  describe.each(Object.entries(needs))('for %s', (_call, begin) => {
    it('are never the same account twice, whatever it types and wherever it is signed in', async () => {
      const attempt = await begin();
      // The colleague at another window changes nothing about who asks here.
      valueOf(await register.call('staff.sign-in', { staff: colleague, pin: THEIRS }, SECOND_DESK));
      const before = rowCounts(register);
      for (const pin of [PIN, THEIRS, '135790'])
        expect(problemOf(await attempt({ staff: head, pin }))).toEqual({ code: 'same-person' });
      expect(rowCounts(register), 'nothing happened, and no wrong PIN was counted').toEqual(before);
    });

    it('are two accounts that work here: no stranger, no leaver, nobody who only keeps accounts', async () => {
      const attempt = await begin();
      const administrator = valueOf(
        await register.call('staff.add', {
          submission: submissionId(),
          name: 'Łukasz Przykładowy',
          role: 'administrator',
          pin: THEIRS,
        }),
      ).id;
      const leaver = await addColleague(register, 'Zoë O’Brien-Testcase', THEIRS);
      valueOf(await register.call('staff.close', { submission: submissionId(), staff: leaver }));
      const before = rowCounts(register);
      const answers = [];
      for (const staff of [administrator, leaver, submissionId()])
        answers.push(problemOf(await attempt({ staff, pin: THEIRS })).code);
      expect(answers).toEqual(['not-allowed', 'staff-not-found', 'staff-not-found']);
      expect(rowCounts(register)).toEqual(before);
    });

    it('need the other’s own PIN, and then it is done', async () => {
      const attempt = await begin();
      expect(problemOf(await attempt({ staff: colleague, pin: PIN })).code).toBe('pin-wrong');
      expect(entriesOf(register, 'override.agreed')).toEqual([]);
      valueOf(await attempt({ staff: colleague, pin: THEIRS }));
      // It opened nothing for whoever agreed.
      expect(valueOf(await register.call('session.current', {})).staff?.id).toBe(head);
    });
  });
});
