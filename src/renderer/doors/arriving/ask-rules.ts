import type { RulesInForce } from '../../../shared/rules.ts';
import { done, type Result } from '../../../shared/result.ts';
import type { VisitorKind } from '../../../shared/visitor-kinds.ts';
import { ask } from '../../client/queries.ts';
import { type Draft, rulesStand } from './draft.ts';

/** The rules of a draft’s kind, or of its event; none when those accepted on an earlier visit still stand. */
export function askRules(
  draft: Draft,
  kind: VisitorKind,
  language: string,
): Promise<Result<readonly RulesInForce[]>> {
  if (rulesStand(draft)) return Promise.resolve(done([]));
  return ask('rules.in-force', { kind, language, ...(draft.event ? { event: draft.event.id } : {}) });
}
