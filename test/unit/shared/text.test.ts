import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  ANSWER_MAX,
  NAME_MAX,
  nameKey,
  note,
  NOTE_MAX,
  personName,
  shortAnswer,
} from '../../../src/shared/text.ts';

function codesOf(schema: z.ZodType, value: unknown): string[] {
  const read = schema.safeParse(value);
  return read.success ? [] : read.error.issues.map(({ message }) => message);
}

describe('a person’s name', () => {
  it.each([
    'Ng',
    'X',
    'O’Brien',
    'Maria del Carmen Fernández-Ñíguez y Ó Súilleabháin',
    'Þórunn',
    'पूर्णिमा गुरुङ',
    'محمد بن عبد الله',
    'می\u200Cنا',
    'ශ්\u200Dරී',
    '王小明',
    'Jean-Luc 3rd',
    '李 (Lee)',
    'Y'.repeat(NAME_MAX),
  ])('can be %s', (name) => {
    expect(personName.parse(name)).toBe(name);
  });

  it('is put into composed form, without outer space, inner runs of space made single', () => {
    expect(personName.parse('  Zoe\u0308 \u00A0  O’Brien \u2003')).toBe('Zoë O’Brien');
    expect(personName.parse('Ana\u2028Silva')).toBe('Ana Silva');
    expect(personName.parse('Ana\n')).toBe('Ana');
    expect(personName.parse('\uFEFFAna')).toBe('Ana');
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u00A0\u2003', 'empty'],
    [undefined, 'empty'],
    [null, 'empty'],
    [7, 'empty'],
    ['Y'.repeat(NAME_MAX + 1), 'too-long'],
    ['👍'.repeat(101), 'too-long'],
    ['Ana\nSilva', 'control'],
    ['Ana\tSilva', 'control'],
    ['Ana\rSilva', 'control'],
    ['Ana\u0000', 'control'],
    ['Ana\u0085Silva', 'control'],
    ['Ana\u200BSilva', 'invisible'],
    ['\u200E', 'invisible'],
    ['Ana\u200F', 'invisible'],
    ['\u202EavliS anA', 'invisible'],
    ['Ana\u2066Silva\u2069', 'invisible'],
    ['Ana\u2060', 'invisible'],
    ['A\u00ADna', 'invisible'],
    ['\u3164', 'invisible'],
    ['Ana\u{E0041}', 'invisible'],
    ['Ana\uD800', 'invisible'],
    ['\uDC00Ana', 'invisible'],
    ['Ana\uFFFE', 'invisible'],
    ['👍🏽👩‍👧', 'no-letters'],
    ['…', 'no-letters'],
    ['- -', 'no-letters'],
    ['007', 'no-letters'],
    ['\u0301', 'no-letters'],
    ['\u200C', 'no-letters'],
  ])('cannot be %j: %s', (name, code) => {
    expect(codesOf(personName, name)).toEqual([code]);
  });
});

describe('a short answer', () => {
  it('may be figures alone, in any script', () => {
    for (const answer of ['6', '6B', '٦', 'Çelik & Søn', 'A'.repeat(ANSWER_MAX)])
      expect(shortAnswer.parse(answer)).toBe(answer);
  });

  it.each([
    ['', 'empty'],
    ['?', 'no-letters'],
    ['A'.repeat(ANSWER_MAX + 1), 'too-long'],
    ['6\n7', 'control'],
  ])('cannot be %j: %s', (answer, code) => {
    expect(codesOf(shortAnswer, answer)).toEqual([code]);
  });
});

describe('a note', () => {
  it('may be empty, and is one line', () => {
    expect(note.parse('')).toBe('');
    expect(note.parse('   ')).toBe('');
    expect(note.parse(' crack  by the lens ')).toBe('crack by the lens');
    expect(codesOf(note, 'one\ntwo')).toEqual(['control']);
    expect(codesOf(note, 'n'.repeat(NOTE_MAX + 1))).toEqual(['too-long']);
  });
});

describe('the form names are compared in', () => {
  it.each([
    ['Zoë', 'ZOE'],
    ['O’Brien', "o'brien"],
    ['Anne-Marie', 'anne marie'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['İpek', 'ipek'],
    ['Dr. Weiß', 'dr weiss'],
    ['Zoe\u0308', 'Zoë'],
  ])('%s and %s meet', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it('keeps scripts without case apart letter by letter', () => {
    expect(nameKey('王芳')).toBe('王芳');
    expect(nameKey('पूर्णिमा')).not.toBe(nameKey('पूनम'));
    expect(nameKey('مريم')).not.toBe(nameKey('مرام'));
  });

  it('stays the same when made twice', () => {
    for (const name of ['Zoë O’Brien', 'İpek', 'Þórunn Ó Súilleabháin', 'می\u200Cنا', 'ＡＫＩＲＡ ǅ'])
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
  });
});
