import type { CallInput, CallOutput } from '../../../shared/contract.ts';

/** A text as the head sees it. */
export type Text = CallOutput<'rules.texts'>[number];
/** One box of a translation: `title`, or a clause’s id and which of its words. */
export type Place = 'title' | `${string}.${(typeof parts)[number]}`;

/** The words of a clause that are translated. */
export const parts = ['heading', 'sentence', 'help'] as const;

/** What was typed over one box, and what stood there when typing began. */
interface Typed {
  before: string;
  after: string;
}

/** What was typed over a text, box by box. Boxes that say what they said are not in it. */
export type Draft = Readonly<Record<string, Typed>>;

/** One box of a text as it stands with a draft over it. */
export interface Box {
  place: Place;
  value: string;
  /** What is in force. */
  inForce: string;
  changed: boolean;
  /** Somebody else changed this very text since typing began. */
  movedOn: boolean;
}

/** What stands at a place of a text; undefined where the text has no such place. */
export function wordsAt(text: Text, place: string): string | undefined {
  if (place === 'title') return text.title;
  const [id, part] = place.split('.');
  const clause = text.clauses.find((one) => one.id === id);
  const known = parts.find((one) => one === part);
  return known === undefined ? undefined : clause?.[known];
}

/** A box of a text with the draft over it. */
export function boxAt(text: Text, draft: Draft, place: Place): Box {
  const inForce = wordsAt(text, place) ?? '';
  const typed = draft[place];
  const value = typed?.after ?? inForce;
  return {
    place,
    value,
    inForce,
    changed: tidied(value) !== inForce,
    movedOn: typed !== undefined && typed.before !== inForce,
  };
}

/** The draft with something typed into a box. Lines become one: a rule is one line, whatever was pasted. */
export function typeInto(text: Text, draft: Draft, place: Place, typed: string): Draft {
  const inForce = wordsAt(text, place) ?? '';
  const after = typed.replace(/\s*[\r\n]+\s*/gu, ' ');
  if (after === inForce) return without(draft, place);
  return { ...draft, [place]: { before: draft[place]?.before ?? inForce, after } };
}

/** The draft without what was typed into a box. */
export function without(draft: Draft, place: Place): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([one]) => one !== place));
}

/** All boxes of a text in the order they stand, with the draft over them. */
export function boxesOf(text: Text, draft: Draft): Box[] {
  const places: Place[] = ['title'];
  for (const { id } of text.clauses) places.push(...parts.map((part) => `${id}.${part}` as const));
  return places.map((place) => boxAt(text, draft, place));
}

/** What is sent to be in force: the whole text with the draft over it. */
export function correctionOf(text: Text, draft: Draft): Omit<CallInput<'rules.correct'>, 'submission'> {
  const value = (place: Place) => boxAt(text, draft, place).value;
  return {
    ruleSet: text.ruleSet,
    language: text.language,
    sha256: text.sha256,
    title: value('title'),
    clauses: text.clauses.map(({ id }) => ({
      id,
      heading: value(`${id}.heading`),
      sentence: value(`${id}.sentence`),
      help: value(`${id}.help`),
    })),
  };
}

/** The box a field of the call is about: `clauses.2.help` of a text. */
export function placeOfField(text: Text, field: string): Place {
  const [, at, part] = field.split('.');
  const clause = text.clauses[Number(at)];
  const known = parts.find((one) => one === part);
  return clause && known ? `${clause.id}.${known}` : 'title';
}

/** The same as the register keeps it. */
function tidied(value: string): string {
  return value.normalize('NFC').trim();
}
