import { z } from 'zod';
import { visitKey } from '../visits/matching.ts';

const names = z.array(z.string());

/** The names of a stored list of adults. */
export function adultsOf(json: string): string[] {
  const parsed: unknown = JSON.parse(json);
  return names.parse(parsed);
}

/** Whether what stands for an adult’s name is the child’s own: it names nobody who may have the device. */
export function isChild(pupilName: string, adult: string): boolean {
  return visitKey(pupilName) === visitKey(adult);
}
