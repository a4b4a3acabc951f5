/** Pupils, the cupboard, handovers and tickets. */
export const phonesSql = `
CREATE TABLE pupils (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  class TEXT NOT NULL CHECK (class <> ''),
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX pupils_by_class ON pupils (class, name_key);

CREATE TABLE slots (
  number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 400)
) STRICT;

CREATE TABLE handovers (
  id TEXT PRIMARY KEY,
  pupil TEXT NOT NULL REFERENCES pupils (id),
  slot INTEGER NOT NULL REFERENCES slots (number),
  device_kind TEXT NOT NULL
    CHECK (device_kind IN ('smartphone', 'basic-phone', 'smartwatch', 'tablet', 'other')),
  look TEXT NOT NULL,
  conditions_in TEXT NOT NULL CHECK (json_valid(conditions_in)),
  note_in TEXT NOT NULL,
  seen_off INTEGER NOT NULL CHECK (seen_off = 1),
  -- The rules version whose liability notice was shown.
  rule_set TEXT NOT NULL CHECK (rule_set = 'pupil-phones'),
  rule_version INTEGER NOT NULL,
  day TEXT NOT NULL,
  handed_in_at TEXT NOT NULL,
  taken_by TEXT NOT NULL REFERENCES staff (id),
  state TEXT NOT NULL CHECK (state IN ('held', 'returned', 'undone')),
  returned_at TEXT,
  returned_by TEXT REFERENCES staff (id),
  -- 'pupil', or the adult’s name.
  collector TEXT,
  conditions_out TEXT CHECK (json_valid(conditions_out)),
  note_out TEXT,
  CHECK ((state = 'returned') = (returned_at IS NOT NULL)),
  CHECK ((returned_at IS NULL) = (returned_by IS NULL)),
  CHECK ((returned_at IS NULL) = (collector IS NULL)),
  FOREIGN KEY (rule_set, rule_version) REFERENCES rule_versions (rule_set, version)
) STRICT;
CREATE UNIQUE INDEX handovers_one_a_slot ON handovers (slot) WHERE state = 'held';
CREATE UNIQUE INDEX handovers_one_a_device ON handovers (pupil, device_kind) WHERE state = 'held';
CREATE INDEX handovers_by_day ON handovers (day, handed_in_at);
CREATE INDEX handovers_returned ON handovers (returned_at) WHERE returned_at IS NOT NULL;
CREATE INDEX handovers_by_pupil ON handovers (pupil, handed_in_at);

-- Released once: one issued ticket a handover, and a redeemed or voided one never comes back but by an undone return.
CREATE TABLE tickets (
  id TEXT PRIMARY KEY,
  handover TEXT NOT NULL REFERENCES handovers (id),
  payload TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('issued', 'redeemed', 'voided')),
  issued_at TEXT NOT NULL,
  ended_at TEXT,
  copies INTEGER NOT NULL DEFAULT 1 CHECK (copies > 0),
  CHECK ((state = 'issued') = (ended_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX tickets_one_issued ON tickets (handover) WHERE state = 'issued';
CREATE UNIQUE INDEX tickets_code_issued ON tickets (code) WHERE state = 'issued';
CREATE INDEX tickets_by_handover ON tickets (handover, issued_at);
CREATE INDEX tickets_by_code ON tickets (code, issued_at);

-- What happened at the desk, newest last: what can be undone, and what was.
CREATE TABLE desk_steps (
  id TEXT PRIMARY KEY,
  handover TEXT NOT NULL REFERENCES handovers (id),
  what TEXT NOT NULL
    CHECK (what IN ('handed-in', 'returned', 'hand-in-undone', 'return-undone', 'ticket-reissued')),
  ticket TEXT NOT NULL REFERENCES tickets (id),
  staff TEXT NOT NULL REFERENCES staff (id),
  day TEXT NOT NULL,
  at TEXT NOT NULL,
  -- The step this one corrects.
  corrects TEXT UNIQUE REFERENCES desk_steps (id),
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq)
) STRICT;
CREATE INDEX desk_steps_by_day ON desk_steps (day, at);
CREATE INDEX desk_steps_by_handover ON desk_steps (handover, at);
`;
