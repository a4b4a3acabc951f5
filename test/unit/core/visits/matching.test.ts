import { describe, expect, it } from 'vitest';
import { closestArrival, seeingMatches, visitKey } from '../../../../src/core/visits/matching.ts';

describe('names', () => {
  it.each([
    ['Zoë O’Brien', 'zoe o brien'],
    ["O'Brien", 'OBRIEN'],
    ['O´Brien', 'O‘Brien'],
    ['Anne-Marie Dubois', 'anne marie dubois'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Işık Straßer', 'ISIK STRASSER'],
    ['Jr. Søren Ærø', 'jr soren aero'],
    ['Nguyễn Văn Ánh', 'nguyen van anh'],
    ['ＡＫＩＲＡ', 'Akira'],
  ])('%s and %s are one', (one, other) => {
    expect(visitKey(one)).toBe(visitKey(other));
  });

  it.each([
    ['Zoë', 'Zoë O’Brien'],
    ['Ana Silva', 'Ana Silvia'],
    ['王芳', '王方'],
    ['مريم', 'مرام'],
    ['पूर्णिमा', 'पूनम'],
  ])('%s and %s are two', (one, other) => {
    expect(visitKey(one)).not.toBe(visitKey(other));
  });
});

describe('who somebody is seeing', () => {
  it.each([
    ['Mrs Adeyemi, year 6', 'adeyemi'],
    ['Mrs Adeyemi, year 6', 'Ms Adeyemi'],
    ['the office', 'Office'],
    ['Year 6', 'year 6 office'],
    ['6B', 'class 6b'],
    ['My son Idris', 'Idris'],
    ['Okafor', 'okaf'],
    ['王老师', '王'],
    ['السيدة نور', 'نور'],
    ['Mr', 'mr'],
  ])('%s and %s can be the same', (stored, typed) => {
    expect(seeingMatches(stored, typed)).toBe(true);
    expect(seeingMatches(typed, stored)).toBe(true);
  });

  it.each([
    ['Mrs Adeyemi', 'Mrs Brown'],
    ['Mrs Adeyemi', 'Mrs'],
    ['Class 6', 'Class 5'],
    ['Year 6', 'year'],
    ['Adeyemi', 'a'],
    ['Adeyemi', 'me'],
    ['The head', 'the'],
    ['Miss Oduya and the class', 'Dr Patel and the class'],
    ['王老师', '李'],
  ])('%s and %s are not', (stored, typed) => {
    expect(seeingMatches(stored, typed)).toBe(false);
    expect(seeingMatches(typed, stored)).toBe(false);
  });

  it.each([
    'Smith Jones Taylor Brown Patel Khan Wilson Evans Adeyemi Thomas Roberts Walker',
    'smithjonestaylorbrownpatelkhanwilsonevansadeyemi',
    'head office reception kitchen site manager Adeyemi year 1 year 2 year 3',
  ])('is not found out by the names of everybody: %s', (typed) => {
    expect(seeingMatches('Mrs Adeyemi', typed)).toBe(false);
  });

  it('may be told in fewer words than before', () => {
    const stored = 'Mrs Adeyemi, about the school trip and who drives the minibus on Friday';
    expect(seeingMatches(stored, 'Adeyemi')).toBe(true);
    expect(seeingMatches(stored, stored)).toBe(true);
    expect(seeingMatches('Adeyemi', 'Mrs Adeyemi in the year 6 office')).toBe(true);
  });
});

describe('the closest arrival', () => {
  const closest = (minutes: number[], minute: number) => closestArrival(minutes, (one) => one, minute);

  it('is the only one, or the nearest of several, within twenty minutes', () => {
    expect(closest([521], 541)).toBe(521);
    expect(closest([521], 542)).toBeUndefined();
    expect(closest([521, 545], 530)).toBe(521);
    expect(closest([521, 545], 534)).toBe(545);
  });

  it('is nobody when two are as near, and when there is none', () => {
    expect(closest([521, 541], 531)).toBeUndefined();
    expect(closest([521, 521], 521)).toBeUndefined();
    expect(closest([], 521)).toBeUndefined();
  });
});
