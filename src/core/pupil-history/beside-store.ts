import type { Beside, BesideKind } from '../../shared/pupil-history.ts';
import type { Db } from '../store/database.ts';

interface Happened {
  at: string;
  by: string;
}

/** A step at the desk, with what the ledger says of it (JSON, null when it was erased). */
export interface DeskStepRow extends Happened {
  what: Extract<
    BesideKind,
    | 'ticket-reissued'
    | 'ticket-voided'
    | 'hand-in-undone'
    | 'return-undone'
    | 'amended'
    | 'put-right'
    | 'went-out'
    | 'found'
  >;
  details: string | null;
  /** Number of its ledger entry. */
  seq: number;
}

/** A step of home time. `shared`: the same was written down for another child at once. */
export interface HomeTimeRow extends Happened {
  what: Extract<
    BesideKind,
    | 'class-asked'
    | 'home-called'
    | 'message-left'
    | 'adult-coming'
    | 'kept-overnight'
    | 'seal-intact'
    | 'seal-broken'
  >;
  note: string;
  seal: string | null;
  shared: 0 | 1;
}

interface ShownRow extends Happened {
  what: 'ticket-reprinted' | 'ticket-refused';
  seq: number;
}

interface ToldRow extends Happened {
  what: 'child-told' | 'parent-told';
  note: string;
  name: string;
  how: NonNullable<Beside['told']>['how'];
}

interface CountRow extends Happened {
  what: 'missed-in-count' | 'found-elsewhere';
  foundIn: number | null;
}

/** A handover, and the school days it was in the school’s custody. */
export interface Custody {
  handover: string;
  from: string;
  until: string;
}

/** What happened to one device beside its coming and going, each read by the handover’s own rows. */
export function besideStore(db: Db) {
  // What is put right without a step that it corrects had never been given back to the child.
  const steps = db.prepare<[string], DeskStepRow>(
    `SELECT iif(s.what = 'put-right' AND s.corrects IS NULL, 'went-out', s.what) AS what, s.at, w.name AS by, d.details, s.ledger_seq AS seq
     FROM desk_steps s JOIN staff w ON w.id = s.staff LEFT JOIN ledger_details d ON d.seq = s.ledger_seq
     WHERE s.handover = ? AND s.what NOT IN ('handed-in', 'returned', 'confiscated', 'released')
     ORDER BY s.ledger_seq`,
  );
  // A ticket shown in vain, or printed again, is no step of the handover: only the ledger tells of it.
  const shown = db.prepare<[string], ShownRow>(
    `SELECT replace(l.action, '.', '-') AS what, l.at, w.name AS by, l.seq
     FROM tickets t JOIN ledger l ON l.subject = 'ticket/' || t.id JOIN staff w ON w.id = substr(l.actor, 7)
     WHERE t.handover = ? AND l.action IN ('ticket.reprinted', 'ticket.refused')
     ORDER BY l.seq`,
  );
  const homeTime = db.prepare<[string], HomeTimeRow>(
    `SELECT s.step AS what, s.at, w.name AS by, s.note, s.seal,
       EXISTS (SELECT 1 FROM home_time_steps o JOIN handovers other ON other.id = o.handover
         WHERE o.day = s.day AND o.at = s.at AND o.step = s.step AND o.staff = s.staff
           AND other.pupil <> h.pupil) AS shared
     FROM home_time_steps s JOIN handovers h ON h.id = s.handover JOIN staff w ON w.id = s.staff
     WHERE s.handover = ? ORDER BY s.at, s.id`,
  );
  const told = db.prepare<[string], ToldRow>(
    `SELECT o.whom || '-told' AS what, o.at, w.name AS by, o.what AS note, o.name, o.how
     FROM confiscation_told o JOIN staff w ON w.id = o.staff WHERE o.handover = ? ORDER BY o.at, o.id`,
  );
  // A count names what it missed in its result; only those of the days of this custody are looked at.
  const counted = db.prepare<[Custody], CountRow>(
    `SELECT iif(f.key = 'missing', 'missed-in-count', 'found-elsewhere') AS what, c.ended_at AS at, w.name AS by,
       json_extract(p.value, '$.foundIn') AS foundIn
     FROM counts c JOIN staff w ON w.id = c.counted_by
     JOIN json_each(c.result) f ON f.key IN ('missing', 'wrongSlot')
     JOIN json_each(f.value) p ON json_extract(p.value, '$.handover') = @handover
     WHERE c.day BETWEEN @from AND @until AND c.state = 'signed' ORDER BY c.ended_at, c.id`,
  );
  return {
    steps: (handover: string) => steps.all(handover),
    shown: (handover: string) => shown.all(handover),
    homeTime: (handover: string) => homeTime.all(handover),
    told: (handover: string) => told.all(handover),
    counted: (custody: Custody) => counted.all(custody),
  };
}
