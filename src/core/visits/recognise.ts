import { readScan } from '../../shared/codes.ts';
import type { CallOutput } from '../../shared/contract.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { KnownVisitor } from '../../shared/visitor-answers.ts';
import { cardStore } from '../cards/card-store.ts';
import type { Parts } from '../parts.ts';
import { rulesAsked } from '../rules/rules-asked.ts';
import { schoolDayOf } from '../school-day.ts';
import { schoolSettings } from '../settings/school-settings.ts';
import { visitKey } from './matching.ts';
import { standingAcceptances } from './standing-acceptances.ts';
import { type Visit, visitStore } from './visit-store.ts';

/** Whom a pass or a return card tells of. */
export interface Recognised {
  by: 'pass' | 'return-card';
  /** Id of the card, when it was one. */
  card: string | null;
  /** The newest visit it is known of. */
  visit: Visit;
  known: KnownVisitor;
}

/** The first day of the school year a school day belongs to: a pass is good until the summer is over. */
function schoolYearOf(day: string): string {
  const year = Number(day.slice(0, 4));
  const begins = (of: number) => `${String(of).padStart(4, '0')}-09-01`;
  return day >= begins(year) ? begins(year) : begins(year - 1);
}

/**
 * Finds out who holds a pass or a return card. A pass works once its visit has ended and until the end of its school
 * year, then `card-not-found`: whoever comes for longer gets a card, which works until it is cancelled.
 */
export function recognising({ db }: Parts) {
  const visits = visitStore(db);
  const cards = cardStore(db);

  function byPass(payload: string, now: number): Result<Recognised> {
    const visit = visits.byPayload(payload);
    if (!visit) return refused('code-foreign');
    if (visit.leftAt === null || visits.openByOldPass(visit.id)) return refused('visit-open');
    if (visit.day < schoolYearOf(schoolDayOf(now))) return refused('card-not-found');
    return done({ by: 'pass', card: null, visit, known: visit });
  }

  function byCard(payload: string): Result<Recognised> {
    const card = cards.byPayload(payload);
    if (!card) return refused('code-foreign');
    if (card.cancelledAt !== null) return refused('card-cancelled');
    const visit = visits.byId(cards.lastVisit(card));
    if (!visit) throw new Error('A return card without a visit');
    if (visit.leftAt === null) return refused('visit-open');
    return done({ by: 'return-card', card: card.id, visit, known: card });
  }

  return (typed: string, now: number): Result<Recognised> => {
    const scan = readScan(typed);
    switch (scan.kind) {
      case 'damaged':
        return refused('code-damaged');
      case 'foreign':
        return refused('code-foreign');
      case 'ticket':
        return refused('code-is-ticket');
      case 'child-card':
        return refused('code-is-child-card');
      case 'slot-tag':
        return refused('code-is-slot-tag');
      case 'pass':
        return byPass(scan.payload, now);
      case 'return-card':
        return byCard(scan.payload);
    }
  };
}

/** Answers `visits.recognise`: who it is, and nothing else about any visit. */
export function answeringRecognition(parts: Parts) {
  const recognise = recognising(parts);
  const standing = standingAcceptances(parts.db);
  return ({ payload }: { payload: string }): Result<CallOutput<'visits.recognise'>> => {
    const now = parts.ports.clock.now();
    const recognised = recognise(payload, now);
    if (!recognised.ok) return recognised;
    const { by, visit, known } = recognised.value;
    const { kind, name, organisation } = known;
    // A card can be lent: what somebody else agreed to with it says nothing of its holder.
    const rulesStand =
      schoolSettings(parts.db).rulesAsked === 'when-they-change' &&
      visitKey(visit.name) === visitKey(name) &&
      standing(visit.id, rulesAsked(kind, false), schoolDayOf(now)) !== undefined;
    return done({ by, kind, name, organisation, rulesStand });
  };
}
