import type { CallOutput } from '../../../shared/contract.ts';
import type { SchoolEvent } from '../../../shared/contract/events.ts';
import type { VisitorKind } from '../../../shared/visitor-kinds.ts';
import { go, keep, other } from './arrival-moves.ts';
import type { Arrival, Recognised } from './arrival-state.ts';
import { type AnswerField, type Draft, fieldsOf, firstWrong } from './draft.ts';

/** Who a code of the office’s list belongs to. */
export type Found = CallOutput<'expected.find'>;

/** On to the boxes of this kind: those filled in already are not asked again. */
export function kindChosen(arrival: Arrival, kind: VisitorKind): Arrival {
  const chosen = keep(other(arrival, kind === arrival.draft.kind), { kind });
  const field = firstWrong(chosen.draft) ?? fieldsOf(kind).at(-1) ?? 'name';
  return go(chosen, { at: 'answer', field });
}

/** Somebody whose pass or card says who they are: only whom they are seeing is left to ask. */
export function known(
  arrival: Arrival,
  { kind, name, organisation, rulesStand }: Recognised,
  payload: string,
): Arrival {
  const answers = { name, organisation: organisation ?? '', seeing: '' };
  const filled = keep(arrival, { kind, answers, recognised: { payload, kind, rulesStand } });
  return go(filled, { at: 'answer', field: firstWrong(filled.draft) ?? 'seeing' });
}

/** Somebody the office wrote down: what it wrote is known; the last box stands to be looked at. */
export function expected(
  arrival: Arrival,
  { expected: id, kind, name, organisation, seeing }: Found,
): Arrival {
  const answers = { name, organisation: organisation ?? '', seeing };
  const filled = keep(arrival, { kind, answers, expected: id });
  return go(filled, { at: 'answer', field: firstWrong(filled.draft) ?? 'seeing' });
}

/** What is known of somebody who came for an event: families do. */
export function forEvent({ kind, answers }: Draft, event: SchoolEvent): Partial<Draft> {
  return { event, kind: kind ?? 'parent', answers: { ...answers, seeing: event.name } };
}

/** The box asked after the one on the page; none when the rules come next. */
export function fieldAfter({
  page,
  draft,
  changing,
}: Pick<Arrival, 'page' | 'draft' | 'changing'>): AnswerField | undefined {
  if (page.at !== 'answer' || draft.kind === null) return undefined;
  if (changing || draft.lane) return firstWrong(draft);
  const fields = fieldsOf(draft.kind);
  return fields[fields.indexOf(page.field) + 1];
}
