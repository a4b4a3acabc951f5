import { z } from 'zod';

/** Longest name of a person, in UTF-16 units. Full legal names rarely pass 100. */
export const NAME_MAX = 200;
/** Longest short answer (organisation, who somebody is seeing). */
export const ANSWER_MAX = 120;
/** Longest free note on a device. */
export const NOTE_MAX = 300;

const CONTROL = /\p{Cc}/u;
// Direction marks and overrides, zero-width spaces, letters without ink, tags and the like. The two joiners (U+200C,
// U+200D) are left out: Persian and several Indian scripts spell names with them.
const INVISIBLE =
  /[\u034F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u3164\uFEFF\uFFA0\uFFF9-\uFFFF\u{E0000}-\u{E007F}]/u;
const LONE_SURROGATE = /\p{Cs}/u;

/** The same text in composed form (NFC), without outer space, with inner runs of space made single. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\r\n\t]+/gu, ' ')
    .trim();
}

/** A single line typed by a person. Messages are field codes (`problems.ts`), one at most. */
function line(max: number, { needs, mayBeEmpty = false }: { needs: RegExp; mayBeEmpty?: boolean }) {
  return z
    .string('empty')
    .transform(tidy)
    .superRefine((text, context) => {
      const refuse = (message: string) => context.addIssue({ code: 'custom', message });
      if (text === '') {
        if (!mayBeEmpty) refuse('empty');
      } else if (text.length > max) refuse('too-long');
      else if (CONTROL.test(text)) refuse('control');
      else if (INVISIBLE.test(text) || LONE_SURROGATE.test(text)) refuse('invisible');
      else if (!needs.test(text)) refuse('no-letters');
    });
}

/**
 * Prose somebody wrote with care, in any script: composed (NFC), without outer space. Its spaces, direction marks and
 * joiners stay as they are.
 */
export function prose(max: number, { mayBeEmpty = false } = {}) {
  return z
    .string('empty')
    .transform((text) => text.normalize('NFC').trim())
    .superRefine((text, context) => {
      const refuse = (message: string) => context.addIssue({ code: 'custom', message });
      if (text === '' && !mayBeEmpty) refuse('empty');
      else if (text.length > max) refuse('too-long');
      else if (CONTROL.test(text)) refuse('control');
      else if (LONE_SURROGATE.test(text)) refuse('invisible');
    });
}

const LETTER = /\p{L}/u;
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

/** A person's name, in any script, one word or many. */
export const personName = line(NAME_MAX, { needs: LETTER });

/** A short answer such as an organisation or who somebody is seeing. */
export const shortAnswer = line(ANSWER_MAX, { needs: LETTER_OR_FIGURE });

/** A short answer that may be left empty. */
export const shortAnswerOrNone = line(ANSWER_MAX, { needs: LETTER_OR_FIGURE, mayBeEmpty: true });

/** A free note of one line; may be empty. */
export const note = line(NOTE_MAX, { needs: LETTER_OR_FIGURE, mayBeEmpty: true });

// Letters that Unicode does not take apart, as people type them without their own keyboard.
const PLAIN: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

// Accents of Latin, Greek and Cyrillic letters, and the points of Hebrew and Arabic, which many leave out. Marks of
// other scripts stay: in Nepali or Tamil they are vowels, and without them two names become one.
const ACCENTS = /(?=\p{M})[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/gu;

/**
 * The form of a name used for comparing: no case, no accents, no punctuation. «O’Brien» and «OBRIEN» meet, and
 * «Łukasz» and «lukasz»; scripts without case stay as they are.
 */
export function nameKey(name: string): string {
  return tidy(name)
    .replaceAll('´', '’')
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[łøđðıßæœþ]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/['‘’ʼʻ`.]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
