import type { z } from 'zod';
import type { logCalls } from '../../shared/contract/logs.ts';
import type { Db } from '../store/database.ts';

type Summary = z.infer<(typeof logCalls)['day.summary']['output']>;
type Change = Summary['curve'][number];
type Look = Summary['toLookAt'][number];

/** A school day with its first instant and the first after it. */
export interface Bounds {
  day: string;
  from: string;
  until: string;
}

/** Figures of one school day. */
export interface Counts {
  cameIn: number;
  closedBySystem: number;
  phonesIn: number;
  phonesReturned: number;
}

// Who was on site, and what was held, just before midnight: what is here still, and what went later. The words of the
// conditions are those of the indexes that find them among ten years of others.
const ON_SITE = [
  'SELECT count(*) FROM visits WHERE left_at IS NULL AND arrived_at < @at',
  "SELECT count(*) FROM visits WHERE left_at > day || 'T22' AND left_at >= @at AND arrived_at < @at",
];
const HELD = [
  "SELECT count(*) FROM handovers WHERE state = 'held' AND handed_in_at < @at",
  "SELECT count(*) FROM handovers WHERE returned_at > day || 'T22' AND returned_at >= @at AND handed_in_at < @at",
];
const sumOf = (counts: readonly string[]) => counts.map((count) => `(${count})`).join(' + ');

/** What the day at a glance is read from. */
export function daySummaryStore(db: Db) {
  const counts = db.prepare<[Bounds], Counts>(
    `SELECT
       (SELECT count(*) FROM visits WHERE day = @day) AS cameIn,
       (SELECT count(*) FROM visits WHERE day = @day AND left_how = 'closing') AS closedBySystem,
       (SELECT count(*) FROM handovers WHERE day = @day AND state <> 'undone') AS phonesIn,
       (SELECT count(*) FROM handovers WHERE returned_at >= @from AND returned_at < @until) AS phonesReturned`,
  );
  const standing = db.prepare<[{ at: string }], { people: number; phones: number }>(
    `SELECT ${sumOf(ON_SITE)} AS people, ${sumOf(HELD)} AS phones`,
  );
  const curve = db.prepare<[Bounds & { people: number; phones: number }], Change>(
    `WITH changes (at, people, phones) AS (
       SELECT arrived_at, 1, 0 FROM visits WHERE day = @day
       UNION ALL
       SELECT left_at, -1, 0 FROM visits WHERE day = @day AND left_at < @until
       UNION ALL
       SELECT left_at, -1, 0 FROM visits
       WHERE left_at > day || 'T22' AND left_at >= @from AND left_at < @until AND day < @day
       UNION ALL
       SELECT handed_in_at, 0, 1 FROM handovers WHERE state <> 'undone' AND day = @day
       UNION ALL
       SELECT returned_at, 0, -1 FROM handovers WHERE returned_at >= @from AND returned_at < @until
     ),
     moments (at, people, phones) AS (SELECT at, sum(people), sum(phones) FROM changes GROUP BY at)
     SELECT at, @people + sum(people) OVER earlier AS people, @phones + sum(phones) OVER earlier AS phones
     FROM moments WINDOW earlier AS (ORDER BY at) ORDER BY at`,
  );
  const toLookAt = db.prepare<[Bounds & { tries: number }], Look>(
    `SELECT at, 'declined' AS what, NULL AS slot FROM declines WHERE day = @day
     UNION ALL
     SELECT s.at, s.what, h.slot FROM desk_steps s JOIN handovers h ON h.id = s.handover
     WHERE s.day = @day AND s.what IN ('ticket-reissued', 'ticket-voided', 'return-undone', 'hand-in-undone', 'put-right',
       'confiscated')
     UNION ALL
     SELECT handed_in_at, 'no-permission', slot FROM handovers
     WHERE day = @day AND release = 'adult' AND custody = 'hand-in' AND state <> 'undone'
     UNION ALL
     SELECT at, 'override', NULL FROM ledger WHERE day = @day AND action = 'override.agreed'
     UNION ALL
     SELECT ended_at, 'count-differs', NULL FROM counts WHERE day = @day AND state = 'signed' AND (
       json_array_length(result, '$.missing') + json_array_length(result, '$.extra')
       + json_array_length(result, '$.wrongSlot') > 0)
     UNION ALL
     SELECT s.at, s.step, h.slot FROM home_time_steps s JOIN handovers h ON h.id = s.handover
     WHERE s.day = @day AND s.step IN ('kept-overnight', 'seal-broken')
     UNION ALL
     SELECT l.at, 'ticket-reprinted', h.slot FROM ledger l
     JOIN tickets t ON t.id = substr(l.subject, length('ticket/') + 1) JOIN handovers h ON h.id = t.handover
     WHERE l.day = @day AND l.action = 'ticket.reprinted'
     UNION ALL
     SELECT l.at, 'void-ticket-shown', h.slot FROM ledger l JOIN ledger_details d ON d.seq = l.seq
     JOIN tickets t ON t.id = substr(l.subject, length('ticket/') + 1) JOIN handovers h ON h.id = t.handover
     WHERE l.day = @day AND l.action = 'ticket.refused' AND json_extract(d.details, '$.state') = 'voided'
     UNION ALL
     SELECT l.at, 'pin-blocked', NULL FROM ledger l JOIN ledger_details d ON d.seq = l.seq
     WHERE l.day = @day AND l.action = 'staff.pin-failed' AND json_extract(d.details, '$.count') = @tries
     UNION ALL
     SELECT v.arrived_at, 'assisted', NULL FROM visits v JOIN signatures s ON s.visit = v.id
     WHERE v.day = @day AND s.witness IS NOT NULL
     UNION ALL
     SELECT s.at, 'assisted', h.slot FROM desk_steps s JOIN confiscations c ON c.handover = s.handover
     JOIN handovers h ON h.id = s.handover
     WHERE s.day = @day AND s.what = 'released' AND c.witness IS NOT NULL
     UNION ALL
     SELECT left_at, 'closed-by-system', NULL FROM visits WHERE day = @day AND left_how = 'closing'
     UNION ALL
     SELECT handed_in_at, 'since-earlier-day', slot FROM handovers
     WHERE day < @day AND state = 'held' AND custody = 'hand-in'
     UNION ALL
     SELECT handed_in_at, 'since-earlier-day', slot FROM handovers
     WHERE returned_at > day || 'T22' AND returned_at >= @until AND day < @day AND custody = 'hand-in'
     ORDER BY 1, 2, 3`,
  );
  return {
    counts: (bounds: Bounds): Counts =>
      counts.get(bounds) ?? { cameIn: 0, closedBySystem: 0, phonesIn: 0, phonesReturned: 0 },
    /** How many people were on site, and phones held, just before a midnight of the school’s. */
    standing: (at: string) => standing.get({ at }) ?? { people: 0, phones: 0 },
    /** How many there were after each change of the day, given how many there were before it. */
    curve: (bounds: Bounds, before: { people: number; phones: number }) =>
      curve.all({ ...bounds, ...before }),
    /** `tries` is the count of wrong PINs at which an account is blocked. */
    toLookAt: (bounds: Bounds, tries: number) => toLookAt.all({ ...bounds, tries }),
  };
}
