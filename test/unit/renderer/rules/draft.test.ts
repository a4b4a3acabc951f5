import { describe, expect, it } from 'vitest';
import {
  boxAt,
  boxesOf,
  correctionOf,
  type Draft,
  placeOfField,
  type Text,
  typeInto,
  without,
} from '../../../../src/renderer/doors/rules/draft.ts';

const clause = (id: string, heading: string, help = '') => ({
  id,
  pictogram: 'phone-off' as const,
  heading,
  sentence: `${heading}.`,
  help,
  cites: 'Policy, page 2',
});

const text: Text = {
  ruleSet: 'every-visit',
  version: 1,
  language: 'pl',
  title: 'Zasady każdej wizyty',
  clauses: [
    clause('phone-off', 'Mój telefon jest wyłączony'),
    clause('no-pictures', 'Nie robię zdjęć', 'Pytaj'),
  ],
  sha256: 'a'.repeat(64),
  approver: 'Steve Piper',
  approvedOn: '2019-04-03',
  reviewDue: 'April 2022',
};
const none: Draft = {};
const place = 'no-pictures.heading';
const changed = (over: Text, draft: Draft) => boxesOf(over, draft).filter((box) => box.changed);

describe('what is typed over a translation', () => {
  it('stands in its box, and every other box says what is in force', () => {
    const draft = typeInto(text, none, place, 'Nie robię żadnych zdjęć');
    expect(changed(text, draft).map((box) => [box.place, box.inForce, box.value])).toEqual([
      [place, 'Nie robię zdjęć', 'Nie robię żadnych zdjęć'],
    ]);
    expect(boxesOf(text, draft)).toHaveLength(7);
    expect(correctionOf(text, draft)).toEqual({
      ruleSet: 'every-visit',
      language: 'pl',
      sha256: text.sha256,
      title: text.title,
      clauses: [
        {
          id: 'phone-off',
          heading: 'Mój telefon jest wyłączony',
          sentence: 'Mój telefon jest wyłączony.',
          help: '',
        },
        {
          id: 'no-pictures',
          heading: 'Nie robię żadnych zdjęć',
          sentence: 'Nie robię zdjęć.',
          help: 'Pytaj',
        },
      ],
    });
  });

  it('is no change once it says what it said, by hand or by the button', () => {
    const draft = typeInto(text, none, place, 'Nie');
    expect(typeInto(text, draft, place, 'Nie robię zdjęć')).toEqual(none);
    expect(without(draft, place)).toEqual(none);
    // Space around it, and letters put together in another way, are the same text to the register.
    expect(changed(text, typeInto(text, none, place, '  Nie robie\u0328 zdje\u0328c\u0301 '))).toEqual([]);
  });

  it('may take the help away, and is one line whatever was pasted', () => {
    expect(changed(text, typeInto(text, none, 'no-pictures.help', ''))).toMatchObject([{ value: '' }]);
    expect(boxAt(text, typeInto(text, none, place, 'Nie robię \r\n\n zdjęć tu'), place).value).toBe(
      'Nie robię zdjęć tu',
    );
  });

  it('stays over a newer version; a box somebody else changed too says so', () => {
    const draft = typeInto(text, typeInto(text, none, 'title', 'Zasady wizyty'), place, 'Bez zdjęć');
    const newer: Text = {
      ...text,
      version: 2,
      sha256: 'b'.repeat(64),
      clauses: [clause('phone-off', 'Telefon wyłączony'), clause('no-pictures', 'Żadnych zdjęć', 'Pytaj')],
    };
    expect(boxAt(newer, draft, 'title').movedOn).toBe(false);
    expect(boxAt(newer, draft, place)).toMatchObject({
      movedOn: true,
      inForce: 'Żadnych zdjęć',
      value: 'Bez zdjęć',
    });
    // What was not touched comes from the newer version.
    expect(correctionOf(newer, draft)).toMatchObject({
      sha256: newer.sha256,
      title: 'Zasady wizyty',
      clauses: [{ heading: 'Telefon wyłączony' }, { heading: 'Bez zdjęć' }],
    });
  });
});

describe('a field of the call', () => {
  it('is found in its box', () => {
    expect(placeOfField(text, 'clauses.1.help')).toBe('no-pictures.help');
    expect(placeOfField(text, 'title')).toBe('title');
  });
});
