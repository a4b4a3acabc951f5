import type { CallInput } from '../../../shared/contract.ts';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { ConditionCode } from '../../../shared/devices.ts';
import type { SecondPerson } from '../../../shared/staff.ts';
import { noSecond } from '../staff-room/second-person.tsx';

/** Who collects: the child, one of the adults who collected before, or another adult by name. */
export type Collecting = 'pupil' | 'known-0' | 'known-1' | 'known-2' | 'adult';

/** The adults who collected before, by their places in the answer. */
export const knownAdults = ['known-0', 'known-1', 'known-2'] as const;

/** What the office decides when a device goes out. */
export interface ReturnChoices {
  going: 'same' | 'different';
  conditions: readonly ConditionCode[];
  note: string;
  who: Collecting;
  adult: string;
  second: SecondPerson;
}

/** The safe answers: as it came in, to the child; where only an adult may have it, to who collected last. */
export function safeChoices(held: HeldHandover): ReturnChoices {
  const adult = held.adults.length > 0 ? 'known-0' : 'adult';
  return {
    going: 'same',
    conditions: held.conditions,
    note: '',
    who: held.release === 'adult' ? adult : 'pupil',
    adult: '',
    second: noSecond,
  };
}

/** What is sent when the device is given back. */
export function decided(
  held: HeldHandover,
  { going, conditions, note, who, adult, second }: ReturnChoices,
): Pick<CallInput<'phones.give-back'>, 'conditions' | 'note' | 'collector' | 'second'> {
  const place = knownAdults.findIndex((one) => one === who);
  const name = place < 0 ? adult : (held.adults[place] ?? '');
  return {
    ...(going === 'same'
      ? { conditions: [...held.conditions], note: '' }
      : { conditions: [...conditions], note }),
    collector: who === 'pupil' ? { who: 'pupil' } : { who: 'adult', name },
    ...(who === 'pupil' && held.release === 'adult' ? { second } : {}),
  };
}
