import type { Db } from '../../src/core/store/database.ts';
import { addHistory } from './ten-years.ts';

/** Handovers of ten years at a school that takes in some hundred and sixty phones a day. */
export const HANDOVERS = 300_000;
const DAYS = 1900;

// A school day is about every other day of the ten years; phones come in from half past eight and go from quarter past
// three. Each belongs to the child whose turn it is among those of the register.
const numbersOf = (
  handovers: number,
) => `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${handovers} - 1),
  child (turn, id) AS (SELECT row_number() OVER (ORDER BY id) - 1, id FROM pupils),
  at (i, day, second) AS
    (SELECT i, date('2016-11-21', ((i / ${Math.ceil(handovers / DAYS)}) * 3650 / ${DAYS}) || ' days'), i % ${Math.ceil(handovers / DAYS)} FROM n),
  phone (i, id, ticket, pupil, slot, day, came, went) AS
    (SELECT i, printf('01580000-0000-7000-8001-%012x', i), printf('01580000-0000-7000-8002-%012x', i), c.id,
       i % 64 + 1, day, day || printf('T08:%02d:%02d.000Z', 30 + second / 60, second % 60),
       day || printf('T15:%02d:%02d.000Z', 15 + second / 60, second % 60)
     FROM at JOIN child c ON c.turn = i % (SELECT count(*) FROM pupils))`;

const historyOf = (numbers: string): readonly string[] => [
  `${numbers} INSERT INTO handovers (id, pupil, slot, device_kind, look, conditions_in, note_in, seen_off, rule_set,
     rule_version, day, handed_in_at, taken_by, state, returned_at, returned_by, collector, conditions_out, note_out)
   SELECT id, pupil, slot, 'smartphone', 'Black, blue case', '["corner-cracked"]', '', 1, 'pupil-phones', 1, day, came,
     (SELECT id FROM staff LIMIT 1), 'returned', went, (SELECT id FROM staff LIMIT 1), 'pupil', '["corner-cracked"]', ''
   FROM phone`,
  `${numbers} INSERT INTO tickets (id, handover, payload, code, state, issued_at, ended_at, ended_how)
   SELECT ticket, id, 'RKT' || substr(hex(randomblob(7)), 1, 13), substr(hex(randomblob(3)), 1, 6), 'redeemed', came,
     went, 'redeemed' FROM phone`,
  `${numbers}, both (i, what, id, day, at) AS
     (SELECT i * 2, 'phone.handed-in', id, day, came FROM phone
      UNION ALL SELECT i * 2 + 1, 'phone.returned', id, day, went FROM phone ORDER BY 1)
   INSERT INTO ledger (seq, kiosk, at, actor, action, subject, digest, prev, hash, day)
   SELECT i + 1 + (SELECT max(seq) FROM ledger_details), 'kiosk', at, 'system', what, 'phone/' || id,
     lower(hex(randomblob(32))), lower(hex(randomblob(32))), lower(hex(randomblob(32))), day FROM both`,
  `INSERT INTO ledger_details (seq, salt, details)
   SELECT seq, randomblob(16), '{"slot":1}' FROM ledger WHERE kiosk = 'kiosk' ORDER BY seq`,
  `INSERT INTO desk_steps (id, handover, what, ticket, staff, day, at, ledger_seq)
   SELECT printf('01580000-0000-7000-8003-%012x', l.seq), t.handover, substr(l.action, length('phone.') + 1), t.id,
     (SELECT id FROM staff LIMIT 1), l.day, l.at, l.seq
   FROM ledger l JOIN tickets t ON t.handover = substr(l.subject, length('phone/') + 1) WHERE l.kiosk = 'kiosk'`,
];

/**
 * Puts ten years of phones (or as many handovers as are asked for) before whatever happens next in a register that has its children and a member of staff, with
 * tickets, steps and ledger entries, in one transaction. The entries are of the usual size and number, their hashes are
 * noise.
 */
export function addTenYearsOfPhones(db: Db, handovers = HANDOVERS): void {
  addHistory(db, historyOf(numbersOf(handovers)));
}
