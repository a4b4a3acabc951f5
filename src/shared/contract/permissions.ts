import { z } from 'zod';
import { id, instant, schoolDay, submission } from '../ids.ts';
import { personName, shortAnswerOrNone } from '../text.ts';
import { OFFICE, call } from './call.ts';

const nothing = z.strictObject({});

/** Why a child keeps the device by agreement: a category, not a story. */
export const adjustmentCategories = ['medical', 'young-carer', 'send', 'language', 'other'] as const;

/** Every child of the register with what stands for it today. `over`: its last day is gone. */
export const permissionList = z.object({
  /** Whether children need a permission (a setting). */
  asked: z.boolean(),
  pupils: z.array(
    z.object({
      id,
      name: z.string(),
      className: z.string(),
      permission: z
        .object({ askedBy: z.string(), approvedBy: z.string(), until: schoolDay, over: z.boolean() })
        .nullable(),
      adjustment: z
        .object({
          category: z.enum(adjustmentCategories),
          approvedBy: z.string(),
          until: schoolDay.nullable(),
          over: z.boolean(),
          since: instant,
        })
        .nullable(),
    }),
  ),
});

export type PermissionList = z.infer<typeof permissionList>;

/** Who may bring a device, and who keeps it. */
export const permissionCalls = {
  /** Every child of the register with what stands for it today. */
  'permissions.list': call({
    who: OFFICE,
    input: nothing,
    output: permissionList,
  }),
  /** Gives permission, to one child or a class at once; what stood before for them ends with it. */
  'permissions.give': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      pupils: z.array(id).min(1, 'empty').max(1000),
      askedBy: shortAnswerOrNone,
      approvedBy: personName,
      until: schoolDay,
    }),
    output: z.object({ given: z.number().int() }),
    announces: ['phones', 'pupils'],
  }),
  'permissions.end': call({
    who: OFFICE,
    input: z.strictObject({ submission, pupil: id }),
    output: nothing,
    announces: ['phones', 'pupils'],
  }),
  'adjustments.agree': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      pupil: id,
      category: z.enum(adjustmentCategories),
      approvedBy: personName,
      until: schoolDay.nullable(),
    }),
    output: nothing,
    announces: ['phones', 'pupils'],
  }),
  'adjustments.end': call({
    who: OFFICE,
    input: z.strictObject({ submission, pupil: id }),
    output: nothing,
    announces: ['phones', 'pupils'],
  }),
};
