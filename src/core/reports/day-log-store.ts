import type { LogDecline, LogHandover, LogVisit } from '../../shared/papers.ts';
import type { Db } from '../store/database.ts';

/** A visit with its signature, as SQLite gives them. */
export interface VisitRow extends Omit<LogVisit, 'rules' | 'signature'> {
  /** JSON list of what was accepted. */
  rules: string;
  strokes: string | null;
  typed: string | null;
  witness: string | null;
}

/** A handover with all that happened to it, as SQLite gives them. */
export interface HandoverRow {
  slot: number;
  pupilName: string;
  className: string;
  deviceKind: string;
  look: string;
  conditionsIn: string;
  noteIn: string;
  conditionsOut: string | null;
  noteOut: string | null;
  day: string;
  handedInAt: string;
  takenBy: string;
  returnedAt: string | null;
  returnedBy: string | null;
  collector: string | null;
  state: 'held' | 'returned' | 'undone';
  ticketsReissued: number;
  returnsUndone: number;
  returnsPutRight: number;
  custody: LogHandover['custody'];
  release: LogHandover['release'];
  misplaced: LogHandover['misplaced'];
  seal: string | null;
  why: NonNullable<LogHandover['confiscation']>['why'] | null;
  takenFromChildBy: string | null;
  childTold: number;
  parentTold: number;
}

/** A moment of the cupboard, as SQLite gives it; `result` is the JSON of a signed count. */
export interface CupboardRow {
  what: 'opened' | 'locked' | 'counted';
  at: string;
  by: string;
  /** Who had the key, or checked the count. */
  other: string;
  result: string | null;
}

/** The days a table knows, each found by its index from the one after it: a year of visits is not read for its days. */
function daysIn(table: string): string {
  return `in_${table} (day) AS
         (SELECT * FROM (SELECT day FROM ${table} ORDER BY day DESC LIMIT 1)
          UNION ALL
          SELECT (SELECT day FROM ${table} WHERE day < d.day ORDER BY day DESC LIMIT 1) FROM in_${table} d
          WHERE d.day IS NOT NULL)`;
}

/** What a school day’s log is read from. */
export function dayLogStore(db: Db) {
  const visits = db.prepare<[string], VisitRow>(
    `SELECT v.name, v.organisation, v.kind, v.seeing, v.arrived_at AS arrivedAt, v.left_at AS leftAt,
       v.left_how AS leftHow,
       iif(v.left_how = 'closing',
         (SELECT min(l.at) FROM ledger l WHERE l.subject = 'visit/' || v.id AND l.action = 'pass.shown-late'), NULL)
         AS passShownLateAt,
       e.name AS event, s.strokes, s.typed, w.name AS witness,
       (SELECT json_group_array(
          a.rule_set || ' v' || a.version || ' ' || a.language
          || iif(a.accepted_at < v.arrived_at, ' ' || substr(a.accepted_at, 1, 10), '') ORDER BY a.position)
        FROM acceptances a WHERE a.visit = v.id) AS rules
     FROM visits v
     JOIN signatures s ON s.visit = v.id
     LEFT JOIN staff w ON w.id = s.witness
     LEFT JOIN events e ON e.id = v.event
     WHERE v.day = ? ORDER BY v.arrived_at, v.id`,
  );
  // The office reads the log: the clause is told in the text that prevails, whichever language was read.
  const declines = db.prepare<[string], LogDecline>(
    `SELECT d.name, d.organisation, d.kind, d.seeing, d.at,
       d.rule_set || ' v' || d.version || ' ' || d.language AS rules,
       coalesce(
         (SELECT json_extract(c.value, '$.heading')
          FROM rule_texts t, json_each(t.document, '$.clauses') c
          WHERE t.rule_set = d.rule_set AND t.version = d.version AND t.language = 'en'
            AND json_extract(c.value, '$.id') = d.clause),
         d.clause) AS clause
     FROM declines d WHERE d.day = ? ORDER BY d.at, d.id`,
  );
  // The newest seal is the one written last, not the one of the latest time: clocks jump.
  // A phone taken in earlier belongs to every day it was in the cupboard, to the one it left included.
  const handovers = db.prepare<[{ day: string; from: string }], HandoverRow>(
    `SELECT h.slot, p.name AS pupilName, p.class AS className, h.device_kind AS deviceKind, h.look,
       h.conditions_in AS conditionsIn, h.note_in AS noteIn, h.conditions_out AS conditionsOut,
       h.note_out AS noteOut, h.day, h.handed_in_at AS handedInAt, t.name AS takenBy,
       h.returned_at AS returnedAt, r.name AS returnedBy, h.collector, h.state,
       (SELECT count(*) FROM desk_steps s WHERE s.handover = h.id AND s.what = 'ticket-reissued') AS ticketsReissued,
       (SELECT count(*) FROM desk_steps s WHERE s.handover = h.id AND s.what = 'return-undone') AS returnsUndone,
       (SELECT count(*) FROM desk_steps s WHERE s.handover = h.id AND s.what = 'put-right'
         AND s.corrects IS NOT NULL) AS returnsPutRight,
       h.custody, h.release, h.misplaced,
       (SELECT s.seal FROM home_time_steps s WHERE s.handover = h.id AND s.step = 'kept-overnight'
        ORDER BY s.rowid DESC LIMIT 1) AS seal,
       c.why, c.taken_from_child_by AS takenFromChildBy,
       EXISTS (SELECT 1 FROM confiscation_told o WHERE o.handover = h.id AND o.whom = 'child') AS childTold,
       EXISTS (SELECT 1 FROM confiscation_told o WHERE o.handover = h.id AND o.whom = 'parent') AS parentTold
     FROM handovers h
     JOIN pupils p ON p.id = h.pupil
     JOIN staff t ON t.id = h.taken_by
     LEFT JOIN staff r ON r.id = h.returned_by
     LEFT JOIN confiscations c ON c.handover = h.id
     WHERE h.id IN
       (SELECT id FROM handovers WHERE day = @day
        UNION ALL
        SELECT id FROM handovers WHERE state = 'held' AND day < @day
        UNION ALL
        SELECT id FROM handovers WHERE returned_at > day || 'T22' AND returned_at >= @from AND day < @day)
     ORDER BY h.slot, h.handed_in_at, h.id`,
  );
  const cupboard = db.prepare<[{ day: string; from: string; until: string }], CupboardRow>(
    `SELECT 'opened' AS what, o.opened_at AS at, b.name AS by, k.name AS other, NULL AS result
     FROM cupboard_openings o JOIN staff b ON b.id = o.opened_by JOIN staff k ON k.id = o.opened_holder
     WHERE o.opened_at >= @from AND o.opened_at < @until
     UNION ALL
     SELECT 'locked', o.locked_at, b.name, k.name, NULL
     FROM cupboard_openings o JOIN staff b ON b.id = o.locked_by JOIN staff k ON k.id = o.locked_holder
     WHERE o.locked_at >= @from AND o.locked_at < @until
     UNION ALL
     SELECT 'counted', c.ended_at, b.name, k.name, c.result
     FROM counts c JOIN staff b ON b.id = c.counted_by JOIN staff k ON k.id = c.checked_by
     WHERE c.day = @day AND c.state = 'signed'
     ORDER BY 2, 1`,
  );
  const days = db.prepare<[], { day: string }>(
    `WITH RECURSIVE
       ${['visits', 'declines', 'handovers', 'desk_steps', 'counts'].map(daysIn).join(',\n       ')}
     SELECT day FROM
       (SELECT day FROM in_visits UNION SELECT day FROM in_declines
        UNION SELECT day FROM in_handovers UNION SELECT day FROM in_desk_steps UNION SELECT day FROM in_counts)
     WHERE day IS NOT NULL ORDER BY day DESC`,
  );
  return {
    visits: (day: string) => visits.all(day),
    declines: (day: string) => declines.all(day),
    handovers: (day: string, from: string) => handovers.all({ day, from }),
    /** The key and the counts of a school day, with its first instant and the first after it. */
    cupboard: (bounds: { day: string; from: string; until: string }) => cupboard.all(bounds),
    /** The school days on which anything happened, newest first. */
    days: () => days.all().map(({ day }) => day),
  };
}
