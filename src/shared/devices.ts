import { z } from 'zod';

/** Kinds of device a child can hand in (the policy names phones; the DfE guidance of January 2026 covers watches too). */
export const deviceKinds = ['smartphone', 'basic-phone', 'smartwatch', 'tablet', 'other'] as const;
export const deviceKind = z.enum(deviceKinds);
export type DeviceKind = z.infer<typeof deviceKind>;

/** Quick codes for what a device looks like when it changes hands. None means nothing was seen. */
export const conditionCodes = [
  'screen-cracked',
  'corner-cracked',
  'back-cracked',
  'scratched',
  'dented',
  'button-missing',
  'wet',
] as const;
export const conditionCode = z.enum(conditionCodes);
export type ConditionCode = z.infer<typeof conditionCode>;
