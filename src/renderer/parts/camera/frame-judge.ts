import { z } from 'zod';
import { readScan } from '../../../shared/codes.ts';

/** What was found in one frame: the text of its code, if there is one, and how light it is, from 0 to 255. */
export const frame = z.object({ text: z.string().optional(), light: z.number() });
export type Frame = z.output<typeof frame>;

/** What the camera sees while it looks. `other` is a code that is none of ours. */
export type Sight = 'seeing' | 'dark' | 'other';

export interface Judgement {
  sight: Sight;
  /** A code of ours, whole or damaged: the camera has done its work. */
  code: string | undefined;
  /** Dark frames one after another. */
  dark: number;
  /** When a code that is none of ours was last in the picture, in ms. */
  otherAt: number;
}

/** Below this the picture is dark: a covered lens is near 16, a dim hallway above 40. */
const DARK = 30;
/** A camera that opens its eye begins with dark frames: so many in a row are darkness. */
const DARK_FRAMES = 8;
/** How long it is said that a code is none of ours, in ms: long enough to be read. */
const OTHER_STAYS = 4000;

/** Before the first frame. */
export const unseen: Judgement = { sight: 'seeing', code: undefined, dark: 0, otherAt: -Infinity };

/** What a frame that came at a time (in ms) makes of what was seen before. */
export function judge(before: Judgement, { text, light }: Frame, at: number): Judgement {
  const foreign = text !== undefined && readScan(text).kind === 'foreign';
  const dark = light < DARK && text === undefined ? before.dark + 1 : 0;
  const otherAt = foreign ? at : before.otherAt;
  return {
    sight: at - otherAt < OTHER_STAYS ? 'other' : dark >= DARK_FRAMES ? 'dark' : 'seeing',
    code: foreign ? undefined : text,
    dark,
    otherAt,
  };
}
