import type { RollCall } from '../../shared/roll-call.ts';
import type { Db } from '../store/database.ts';

/** A roll call without its people. */
export type RollCallHead = Omit<RollCall, 'people'>;
type Person = RollCall['people'][number];
type State = Person['state'];

const HEAD = `SELECT r.id, r.kind, r.what, r.started_at AS startedAt, s.name AS startedBy, r.ended_at AS endedAt,
    e.name AS endedBy, r.note
  FROM roll_calls r JOIN staff s ON s.id = r.started_by LEFT JOIN staff e ON e.id = r.ended_by`;

// Whoever is looked for has left once they signed out, not when the system closed their visit; somebody ticked off stays
// ticked off.
const PERSON = `v.id AS visit, v.name, v.kind, v.organisation, v.seeing, v.arrived_at AS arrivedAt`;

/** The tables `roll_calls` and `roll_call_people`. */
export function rollCallStore(db: Db) {
  const add = db.prepare<[{ id: string; kind: string; what: string; at: string; by: string }]>(
    'INSERT INTO roll_calls (id, kind, what, started_at, started_by) VALUES (@id, @kind, @what, @at, @by)',
  );
  const addOpenVisits = db.prepare<[{ id: string }]>(
    `INSERT INTO roll_call_people (roll_call, visit, state)
     SELECT @id, id, 'missing' FROM visits WHERE left_at IS NULL
     ON CONFLICT DO NOTHING`,
  );
  const head = db.prepare<[string], RollCallHead>(`${HEAD} WHERE r.id = ?`);
  const running = db.prepare<[], RollCallHead>(`${HEAD} WHERE r.ended_at IS NULL`);
  const earlier = db.prepare<[number], RollCallHead & { safe: number; missing: number }>(
    `SELECT h.*, (SELECT count(*) FROM roll_call_people p WHERE p.roll_call = h.id AND p.state = 'safe') AS safe,
       (SELECT count(*) FROM roll_call_people p WHERE p.roll_call = h.id AND p.state = 'missing') AS missing
     FROM (${HEAD} WHERE r.ended_at IS NOT NULL ORDER BY r.started_at DESC LIMIT ?) h`,
  );
  const people = db.prepare<[string], Person>(
    `SELECT ${PERSON},
       CASE WHEN p.state = 'missing' AND v.left_how <> 'closing' AND r.ended_at IS NULL THEN 'left' ELSE p.state END
         AS state,
       p.changed_at AS changedAt, w.name AS changedBy
     FROM roll_call_people p JOIN roll_calls r ON r.id = p.roll_call JOIN visits v ON v.id = p.visit
     LEFT JOIN staff w ON w.id = p.changed_by
     WHERE p.roll_call = ? ORDER BY v.name_key, v.arrived_at, v.id`,
  );
  const since = db.prepare<[string], Person>(
    `SELECT ${PERSON}, 'missing' AS state, NULL AS changedAt, NULL AS changedBy
     FROM visits v
     WHERE v.left_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM roll_call_people p WHERE p.roll_call = ? AND p.visit = v.id)
     ORDER BY v.name_key, v.arrived_at, v.id`,
  );
  const tick = db.prepare<[{ id: string; visit: string; state: State; at: string; by: string }]>(
    `UPDATE roll_call_people SET state = @state, changed_at = @at, changed_by = @by
     WHERE roll_call = @id AND visit = @visit AND state <> @state`,
  );
  const has = db.prepare<[string, string], { state: State }>(
    'SELECT state FROM roll_call_people WHERE roll_call = ? AND visit = ?',
  );
  const noteLeft = db.prepare<[{ id: string; at: string }]>(
    `UPDATE roll_call_people SET state = 'left', changed_at = @at
     WHERE roll_call = @id AND state = 'missing'
       AND EXISTS (SELECT 1 FROM visits v WHERE v.id = visit AND v.left_how <> 'closing')`,
  );
  const end = db.prepare<[{ id: string; at: string; by: string; note: string }]>(
    'UPDATE roll_calls SET ended_at = @at, ended_by = @by, note = @note WHERE id = @id AND ended_at IS NULL',
  );
  return {
    add(rollCall: { id: string; kind: string; what: string; at: string; by: string }): void {
      add.run(rollCall);
    },
    /** Puts everybody on site now into a roll call who is not in it yet. */
    takeIn(id: string): void {
      addOpenVisits.run({ id });
    },
    head: (id: string) => head.get(id),
    /** The roll call being taken. */
    running: () => running.get(),
    /** The last ended ones, newest first. */
    earlier: (most: number) => earlier.all(most),
    /** A roll call with everybody in it by name; while it is being taken, with whoever has come since as well. */
    withPeople(rollCall: RollCallHead): RollCall {
      const { id, endedAt } = rollCall;
      return { ...rollCall, people: [...people.all(id), ...(endedAt === null ? since.all(id) : [])] };
    },
    stateOf: (id: string, visit: string) => has.get(id, visit)?.state,
    tick(ticked: { id: string; visit: string; state: State; at: string; by: string }): void {
      tick.run(ticked);
    },
    /** Ends a roll call: whoever signed out meanwhile is noted as left. */
    end(ended: { id: string; at: string; by: string; note: string }): void {
      noteLeft.run({ id: ended.id, at: ended.at });
      end.run(ended);
    },
  };
}
