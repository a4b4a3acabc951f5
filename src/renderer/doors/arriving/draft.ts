import type { SchoolEvent } from '../../../shared/contract/events.ts';
import type { CallInput } from '../../../shared/contract.ts';
import { visitorAnswers } from '../../../shared/visitor-answers.ts';
import type { Acceptance, RulesInForce, ShownClause } from '../../../shared/rules.ts';
import { signature, type Signature, type Strokes } from '../../../shared/signature.ts';
import { kindNeeds, type VisitorKind } from '../../../shared/visitor-kinds.ts';

/** The boxes of a sign-in, as typed. */
export interface Answers {
  name: string;
  organisation: string;
  seeing: string;
}

export type AnswerField = keyof Answers;

/** The three ways to sign; each keeps what was begun, so that trying another loses nothing. */
export type SigningWay = 'drawn' | 'typed' | 'assisted';

/** Everything a visitor has given so far. */
export interface Draft {
  /** Ids of the two submissions this arrival can end in; a retry uses the same. */
  submission: string;
  declineSubmission: string;
  kind: VisitorKind | null;
  /** The event they came for. `lane`: from the welcome wall, on the short way through. */
  event: SchoolEvent | null;
  lane: boolean;
  /** The entry of the office’s list they arrived by. */
  expected: string | null;
  /** The pass or card they were recognised by, and what it said. */
  recognised: { payload: string; kind: VisitorKind; rulesStand: boolean } | null;
  answers: Answers;
  /** The rules as they were shown, and the kind they were asked for. */
  rules: readonly RulesInForce[];
  rulesFor: VisitorKind | null;
  /** Keys of the clauses said yes to. */
  yeses: readonly string[];
  strokes: Strokes;
  signedName: string;
  witness: { id: string; name: string } | null;
  pin: string;
  /** How the signature that stands was given; none until it is. */
  signed: SigningWay | null;
}

/** Nothing given yet. */
export function emptyDraft(newId: () => string): Draft {
  return {
    submission: newId(),
    declineSubmission: newId(),
    kind: null,
    event: null,
    lane: false,
    expected: null,
    recognised: null,
    answers: { name: '', organisation: '', seeing: '' },
    rules: [],
    rulesFor: null,
    yeses: [],
    strokes: [],
    signedName: '',
    witness: null,
    pin: '',
    signed: null,
  };
}

/** One clause with the rules version it belongs to. `key` names it whatever else changes. */
export interface AskedClause {
  key: string;
  clause: ShownClause;
  rules: RulesInForce;
}

/** Every clause of every rule set, in the order asked. */
export function askedClauses(rules: readonly RulesInForce[]): AskedClause[] {
  return rules.flatMap((set) =>
    set.clauses.map((clause) => ({ key: `${set.sha256}/${clause.id}`, clause, rules: set })),
  );
}

/** The place of the first clause without a yes, or −1 when each has one. */
export function firstUnanswered({ rules, yeses }: Draft): number {
  return askedClauses(rules).findIndex(({ key }) => !yeses.includes(key));
}

/** The acceptances as the register takes them. */
export function acceptancesOf(rules: readonly RulesInForce[]): Acceptance[] {
  return rules.map(({ ruleSet, version, sha256, clauses }) => ({
    ruleSet,
    version,
    sha256,
    clauses: clauses.map(({ id }) => id),
  }));
}

/** What this kind is asked, as the register takes it; a box the kind is not asked for is left out. */
export function answersInput(
  kind: VisitorKind,
  { name, organisation, seeing }: Answers,
): CallInput<'visits.sign-in'>['answers'] {
  const need = kindNeeds[kind].organisation;
  const given = need === 'required' || (need === 'optional' && organisation.trim() !== '');
  return { kind, name, seeing, ...(given ? { organisation } : {}) };
}

/** What is wrong with the answers, by the register’s own schema: one code a box. */
export function answersWrong(kind: VisitorKind, answers: Answers): Partial<Record<AnswerField, string>> {
  const parsed = visitorAnswers.safeParse(answersInput(kind, answers));
  const wrong: Partial<Record<AnswerField, string>> = {};
  for (const { path, message } of parsed.error?.issues ?? []) {
    const [field] = path;
    if (field === 'name' || field === 'organisation' || field === 'seeing') wrong[field] ??= message;
  }
  return wrong;
}

/** The boxes this kind fills in, in the order they are asked. */
export function fieldsOf(kind: VisitorKind): readonly AnswerField[] {
  return kindNeeds[kind].organisation === 'not-asked'
    ? ['name', 'seeing']
    : ['name', 'organisation', 'seeing'];
}

/** The first box that is not right yet. */
export function firstWrong({ kind, answers }: Draft): AnswerField | undefined {
  if (kind === null) return undefined;
  const wrong = answersWrong(kind, answers);
  return fieldsOf(kind).find((field) => wrong[field] !== undefined);
}

/** Whether the rules somebody accepted on an earlier visit still stand, so that they are not asked again. */
export function rulesStand({ recognised, kind, event }: Draft): boolean {
  return recognised?.rulesStand === true && recognised.kind === kind && event === null;
}

/** The signature as the register takes it, or null while the one chosen is blank or half given. */
export function signatureInput({ signed, strokes, signedName, witness, pin }: Draft): Signature | null {
  const given = {
    drawn: { how: 'drawn', strokes },
    typed: { how: 'typed', name: signedName },
    assisted: { how: 'assisted', witness: witness?.id, pin },
  } as const;
  const parsed = signed === null ? undefined : signature.safeParse(given[signed]);
  return parsed?.data ?? null;
}

/** Whether nothing is missing: then somebody who changes one thing can go straight back to the end. */
export function isComplete(draft: Draft): boolean {
  const { kind, answers, rulesFor } = draft;
  if (kind === null || rulesFor !== kind || signatureInput(draft) === null) return false;
  return Object.keys(answersWrong(kind, answers)).length === 0 && firstUnanswered(draft) === -1;
}
