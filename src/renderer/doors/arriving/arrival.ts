import type { SchoolEvent } from '../../../shared/contract/events.ts';
import type { Pass } from '../../../shared/contract/visits.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { RulesInForce } from '../../../shared/rules.ts';
import type { Strokes } from '../../../shared/signature.ts';
import type { VisitorKind } from '../../../shared/visitor-kinds.ts';
import { goBack } from './arrival-back.ts';
import { expected, fieldAfter, forEvent, type Found, kindChosen, known } from './arrival-answers.ts';
import { go, keep, other } from './arrival-moves.ts';
import type { Arrival, Entry, Page, Recognised } from './arrival-state.ts';
import {
  type AnswerField,
  askedClauses,
  type Draft,
  emptyDraft,
  firstUnanswered,
  isComplete,
  signatureInput,
  type SigningWay,
} from './draft.ts';

export type ArrivalEvent =
  | { type: 'kind-chosen'; kind: VisitorKind }
  | { type: 'code-asked' }
  | { type: 'camera-asked' }
  | { type: 'expected'; found: Found }
  | { type: 'recognised'; known: Recognised; payload: string }
  | { type: 'refused'; problem: Problem }
  | { type: 'typed'; field: AnswerField; text: string }
  | { type: 'answered' }
  | { type: 'event-chosen'; event: SchoolEvent }
  | { type: 'rules-read'; rules: readonly RulesInForce[] }
  | { type: 'yes-said' }
  | { type: 'yes-set'; key: string; yes: boolean }
  | { type: 'all-said' }
  | { type: 'one-by-one' }
  | { type: 'cannot-agree' }
  | { type: 'mind-changed' }
  | { type: 'declined' }
  | { type: 'drawn'; strokes: Strokes }
  | { type: 'way-chosen'; way: SigningWay }
  | { type: 'name-signed'; text: string }
  | { type: 'witness-chosen'; witness: { id: string; name: string } }
  | { type: 'pin-typed'; pin: string }
  | { type: 'signed'; way: SigningWay }
  | { type: 'change'; what: 'kind' | AnswerField | 'rules' | 'signature' }
  | { type: 'rules-changed'; rules: readonly RulesInForce[]; event: SchoolEvent | null; problem: Problem }
  | { type: 'language-changed'; rules: readonly RulesInForce[] }
  | { type: 'witness-refused'; problem: Problem }
  | { type: 'let-in'; pass: Pass }
  | { type: 'back' };

/** The first page: with nothing given, for an event, or for somebody the school knows. */
export function startArrival({ newId, entry }: { newId: () => string; entry: Entry }): Arrival {
  const start: Arrival = {
    page: { at: 'kind' },
    draft: emptyDraft(newId),
    changing: false,
    notice: null,
    askedAgain: false,
  };
  switch (entry.by) {
    case 'door':
      return start;
    case 'event':
      return go(
        start,
        { at: 'answer', field: 'name' },
        { ...forEvent(start.draft, entry.event), lane: true },
      );
    case 'known':
      return known(start, entry.known, entry.payload);
    case 'refused':
      return { ...start, notice: entry.problem };
  }
}

const signingPages = {
  drawn: { at: 'sign' },
  typed: { at: 'sign-typed' },
  assisted: { at: 'witness' },
} as const;

/** What one event makes of a sign-in. Pure; an event that does not belong to the page changes nothing. */
export function arrivalStep(arrival: Arrival, event: ArrivalEvent): Arrival {
  const { page, draft } = arrival;
  switch (event.type) {
    case 'kind-chosen':
      return kindChosen(arrival, event.kind);
    case 'code-asked':
      return go(arrival, { at: 'code' });
    case 'camera-asked':
      return go(arrival, { at: 'card' });
    case 'expected':
      return expected(arrival, event.found);
    case 'recognised':
      return known(arrival, event.known, event.payload);
    case 'refused':
      return { ...arrival, notice: event.problem };
    case 'typed':
      return keep(other(arrival, event.text === draft.answers[event.field]), {
        answers: { ...draft.answers, [event.field]: event.text },
        // Whoever came for an event and says something else came for that.
        ...(event.field === 'seeing' && event.text !== draft.event?.name ? { event: null } : {}),
      });
    case 'answered': {
      const field = fieldAfter(arrival);
      return field === undefined ? arrival : go(arrival, { at: 'answer', field });
    }
    case 'event-chosen':
      return keep(other(arrival, draft.event?.id === event.event.id), forEvent(draft, event.event));
    case 'rules-read':
      return afterRules(withRules(arrival, event.rules));
    case 'yes-said':
      return page.at === 'rule' ? sayYes(arrival, page.index) : arrival;
    case 'yes-set':
      return keep(arrival, {
        yeses: [...draft.yeses.filter((key) => key !== event.key), ...(event.yes ? [event.key] : [])],
      });
    case 'all-said':
      return firstUnanswered(draft) < 0 ? afterRules(arrival) : arrival;
    case 'one-by-one':
      return go(arrival, { at: 'rule', index: Math.max(0, firstUnanswered(draft)) });
    case 'cannot-agree':
      return page.at === 'rule' ? go(arrival, { at: 'decline', index: page.index }) : arrival;
    case 'mind-changed':
      return page.at === 'decline' ? go(arrival, { at: 'rule', index: page.index }) : arrival;
    case 'declined':
      return go(arrival, { at: 'declined' });
    case 'drawn':
      return keep(arrival, { strokes: event.strokes });
    case 'way-chosen':
      return go(arrival, signingPages[event.way]);
    case 'name-signed':
      return keep(arrival, { signedName: event.text });
    case 'witness-chosen':
      return go(arrival, { at: 'witness-pin' }, { witness: event.witness, pin: '' });
    case 'pin-typed':
      return { ...keep(arrival, { pin: event.pin }), notice: null };
    case 'signed': {
      const signed = keep(arrival, { signed: event.way });
      return signatureInput(signed.draft) === null ? arrival : toCheck(signed);
    }
    case 'change':
      return { ...go(arrival, pageOf(event.what, draft)), changing: true };
    case 'rules-changed':
      return { ...afterRules(withRules(notKnown(arrival, event.event), event.rules)), notice: event.problem };
    case 'language-changed':
      return inOtherLanguage(arrival, event.rules);
    case 'witness-refused':
      return {
        ...go(
          arrival,
          { at: event.problem.code === 'staff-not-found' ? 'witness' : 'witness-pin' },
          { pin: '', signed: null },
        ),
        notice: event.problem,
      };
    case 'let-in':
      // Nothing given is needed any more, the PIN of a witness least of all.
      return {
        page: { at: 'in', pass: event.pass },
        draft: emptyDraft(() => ''),
        changing: false,
        notice: null,
        askedAgain: false,
      };
    case 'back':
      return goBack(arrival);
  }
}

/** Takes the rules in force. Yeses to clauses whose text is the same stay; a signature under other rules does not. */
function withRules(arrival: Arrival, rules: readonly RulesInForce[], rulesFor = arrival.draft.kind): Arrival {
  const { draft } = arrival;
  const keys = askedClauses(rules).map(({ key }) => key);
  const before = askedClauses(draft.rules).map(({ key }) => key);
  const same = keys.length === before.length && keys.every((key, index) => key === before[index]);
  return keep(arrival, {
    rules,
    rulesFor,
    yeses: draft.yeses.filter((key) => keys.includes(key)),
    signed: same ? draft.signed : null,
    pin: same ? draft.pin : '',
  });
}

/** What the register would not take: rules accepted before, or an event that is over. */
function notKnown(arrival: Arrival, event: SchoolEvent | null): Arrival {
  const { recognised, lane } = arrival.draft;
  return keep(arrival, {
    event,
    // Without its event it is an ordinary arrival, with the rules of one: one a page.
    lane: lane && event !== null,
    recognised: recognised && { ...recognised, rulesStand: false },
  });
}

/** The pages that stay when the language changes, whatever was said yes to. */
const asksNothing = new Set<Page['at']>(['kind', 'code', 'card', 'answer', 'decline']);

/** The rules as another language has them: what was said yes to in the one before is asked again. */
function inOtherLanguage(arrival: Arrival, rules: readonly RulesInForce[]): Arrival {
  const changed = withRules(arrival, rules, arrival.draft.rulesFor);
  if (asksNothing.has(arrival.page.at)) return changed;
  const lost = changed.draft.yeses.length < arrival.draft.yeses.length;
  return lost ? { ...afterRules(changed), askedAgain: true } : changed;
}

function sayYes(arrival: Arrival, index: number): Arrival {
  const { draft } = arrival;
  const asked = askedClauses(draft.rules);
  const key = asked[index]?.key;
  if (key === undefined) return arrival;
  const yeses = draft.yeses.includes(key) ? draft.yeses : [...draft.yeses, key];
  const said = keep(arrival, { yeses });
  return index + 1 < asked.length ? go(said, { at: 'rule', index: index + 1 }) : afterRules(said);
}

/** On from the rules: to the first clause without a yes, or, when each has one, to the signature or the end. */
function afterRules(arrival: Arrival): Arrival {
  const open = firstUnanswered(arrival.draft);
  if (open >= 0) return go(arrival, arrival.draft.lane ? { at: 'rules' } : { at: 'rule', index: open });
  return arrival.changing && isComplete(arrival.draft) ? toCheck(arrival) : go(arrival, { at: 'sign' });
}

function toCheck(arrival: Arrival): Arrival {
  return { ...go(arrival, { at: 'check' }), changing: false };
}

function pageOf(what: 'kind' | AnswerField | 'rules' | 'signature', { signed, lane }: Draft): Page {
  if (what === 'kind') return { at: 'kind' };
  if (what === 'rules') return lane ? { at: 'rules' } : { at: 'rule', index: 0 };
  if (what === 'signature') return signingPages[signed ?? 'drawn'];
  return { at: 'answer', field: what };
}
