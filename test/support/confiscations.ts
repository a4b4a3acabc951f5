import type { CallInput } from '../../src/shared/contract.ts';
import { strokes, submissionId, valueOf } from './arriving.ts';
import type { TestRegister } from './test-register.ts';

/** A phone taken from a child in class, to be released to one adult. */
export function takeOf(
  pupil: string,
  slot: number,
  more: Partial<CallInput<'confiscations.take'>> = {},
): CallInput<'confiscations.take'> {
  return {
    submission: submissionId(),
    pupil,
    slot,
    device: { kind: 'smartphone', look: 'Silver' },
    conditions: ['scratched'],
    note: '',
    seenOff: true,
    why: 'used-in-school',
    takenFromChildBy: 'Mr Ffoulkes-Example',
    place: 'Playground',
    adults: ['Māra Example-O’Brien'],
    told: [],
    ...more,
  };
}

/** Takes a phone from a child; the handover’s id. */
export async function confiscate(
  register: TestRegister,
  pupil: string,
  slot: number,
  more: Partial<CallInput<'confiscations.take'>> = {},
): Promise<string> {
  return valueOf(await register.call('confiscations.take', takeOf(pupil, slot, more))).handover;
}

/** The release of it to the adult named, with a drawn signature. */
export function releaseOf(
  handover: string,
  more: Partial<CallInput<'confiscations.release'>> = {},
): CallInput<'confiscations.release'> {
  return {
    submission: submissionId(),
    handover,
    adult: 'Māra Example-O’Brien',
    identity: 'photo-id',
    conditions: ['scratched'],
    note: '',
    signature: { how: 'drawn', strokes },
    ...more,
  };
}
