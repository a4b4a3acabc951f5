import type { Migration } from './migration.ts';

/** Leavers, cards and tags, permissions, confiscations, shelves, counts, the home-time ladder. */
export const phoneDesk: Migration = {
  name: '0004-phone-desk',
  sql: `
-- The number the school’s own system has for the child, where its file says so: a new name is then no new child.
ALTER TABLE pupils ADD COLUMN number TEXT;
-- Since when the child is not in the register any more. Kept until every device is back.
ALTER TABLE pupils ADD COLUMN left_at TEXT;
CREATE UNIQUE INDEX pupils_by_number ON pupils (number) WHERE number IS NOT NULL AND left_at IS NULL;

-- How the columns of a file with these headings were matched last.
CREATE TABLE pupil_file_columns (
  headings TEXT PRIMARY KEY,
  columns TEXT NOT NULL CHECK (json_valid(columns)),
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A child’s own card: it stands for the ticket of whatever was handed in with it.
CREATE TABLE child_cards (
  id TEXT PRIMARY KEY,
  pupil TEXT NOT NULL REFERENCES pupils (id),
  payload TEXT NOT NULL UNIQUE,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES staff (id),
  cancelled_at TEXT,
  cancelled_by TEXT REFERENCES staff (id),
  cancelled_why TEXT,
  CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX child_cards_good ON child_cards (pupil) WHERE cancelled_at IS NULL;
CREATE INDEX child_cards_by_pupil ON child_cards (pupil, made_at);

-- A reusable tag that hangs in its slot and goes with the child while a device lies there.
CREATE TABLE slot_tags (
  id TEXT PRIMARY KEY,
  slot INTEGER NOT NULL REFERENCES slots (number),
  payload TEXT NOT NULL UNIQUE,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES staff (id),
  cancelled_at TEXT,
  cancelled_by TEXT REFERENCES staff (id),
  CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX slot_tags_good ON slot_tags (slot) WHERE cancelled_at IS NULL;

-- What one print of cards or tags is of: a JSON list of ids of \`child_cards\` or \`slot_tags\`.
CREATE TABLE paper_batches (
  id TEXT PRIMARY KEY,
  paper TEXT NOT NULL CHECK (paper IN ('child-cards', 'slot-tags')),
  items TEXT NOT NULL CHECK (json_valid(items)),
  -- How many of them were made with it.
  made INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES staff (id)
) STRICT;

ALTER TABLE handovers ADD COLUMN custody TEXT NOT NULL DEFAULT 'hand-in' CHECK (custody IN ('hand-in', 'confiscation'));
-- Who may have it back: whoever has the ticket, or an adult only.
ALTER TABLE handovers ADD COLUMN release TEXT NOT NULL DEFAULT 'ticket' CHECK (release IN ('ticket', 'adult'));
-- Held in the record but not known to lie in its slot: it went out with another child, a count missed it or found it in
-- another slot.
ALTER TABLE handovers ADD COLUMN misplaced TEXT CHECK (misplaced IN ('went-out', 'missing', 'elsewhere'));
ALTER TABLE handovers ADD COLUMN misplaced_at TEXT;
DROP INDEX handovers_one_a_device;
CREATE UNIQUE INDEX handovers_one_a_device ON handovers (pupil, device_kind, custody) WHERE state = 'held';
CREATE INDEX handovers_confiscated ON handovers (handed_in_at) WHERE custody = 'confiscation';
CREATE INDEX handovers_to_adults ON handovers (pupil, returned_at) WHERE returned_at IS NOT NULL AND collector <> 'pupil';

ALTER TABLE tickets ADD COLUMN kind TEXT NOT NULL DEFAULT 'day' CHECK (kind IN ('day', 'card', 'tag'));
-- The card or tag that releases the handover in place of a printed ticket.
ALTER TABLE tickets ADD COLUMN card TEXT REFERENCES child_cards (id);
ALTER TABLE tickets ADD COLUMN tag TEXT REFERENCES slot_tags (id);
-- Of tickets ended before this was kept it is null.
ALTER TABLE tickets ADD COLUMN ended_how TEXT CHECK (ended_how IN ('redeemed', 'undone', 'reissued', 'voided'));
CREATE INDEX tickets_by_card ON tickets (card, issued_at) WHERE card IS NOT NULL;
CREATE INDEX tickets_by_tag ON tickets (tag, issued_at) WHERE tag IS NOT NULL;

-- The steps again, with the new kinds; a confiscated device has no ticket.
CREATE TABLE desk_steps_new (
  id TEXT PRIMARY KEY,
  handover TEXT NOT NULL REFERENCES handovers (id),
  what TEXT NOT NULL
    CHECK (what IN ('handed-in', 'returned', 'hand-in-undone', 'return-undone', 'ticket-reissued', 'ticket-voided',
      'amended', 'confiscated', 'released', 'put-right', 'found')),
  ticket TEXT REFERENCES tickets (id),
  staff TEXT NOT NULL REFERENCES staff (id),
  day TEXT NOT NULL,
  at TEXT NOT NULL,
  -- The step this one corrects.
  corrects TEXT UNIQUE REFERENCES desk_steps_new (id),
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq)
) STRICT;
INSERT INTO desk_steps_new SELECT id, handover, what, ticket, staff, day, at, corrects, ledger_seq FROM desk_steps
  ORDER BY ledger_seq;
DROP TABLE desk_steps;
ALTER TABLE desk_steps_new RENAME TO desk_steps;
CREATE INDEX desk_steps_by_day ON desk_steps (day, at);
CREATE INDEX desk_steps_by_handover ON desk_steps (handover, at);
-- What came and went since a count began.
CREATE INDEX desk_steps_by_seq ON desk_steps (ledger_seq);

CREATE TABLE confiscations (
  handover TEXT PRIMARY KEY REFERENCES handovers (id),
  why TEXT NOT NULL CHECK (why IN ('used-in-school', 'not-handed-in', 'photograph', 'other')),
  -- Who took it, where that was not the member of staff who wrote it down; and where. May be empty.
  taken_from_child_by TEXT NOT NULL,
  place TEXT NOT NULL,
  -- A JSON list of the adults it may be released to.
  adults TEXT NOT NULL CHECK (json_valid(adults)),
  -- Of the release: how the adult was known, and their signature, one way of three.
  identity TEXT,
  strokes TEXT CHECK (json_valid(strokes)),
  typed TEXT CHECK (typed <> ''),
  witness TEXT REFERENCES staff (id),
  signed_at TEXT,
  CHECK ((strokes IS NOT NULL) + (typed IS NOT NULL) + (witness IS NOT NULL) = (signed_at IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- What the child or the parent was told of a confiscation.
CREATE TABLE confiscation_told (
  id TEXT PRIMARY KEY,
  handover TEXT NOT NULL REFERENCES confiscations (handover),
  whom TEXT NOT NULL CHECK (whom IN ('child', 'parent')),
  -- Name of the parent or carer; empty for the child.
  name TEXT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('in-person', 'by-phone', 'message', 'letter')),
  what TEXT NOT NULL,
  at TEXT NOT NULL,
  staff TEXT NOT NULL REFERENCES staff (id)
) STRICT;
CREATE INDEX confiscation_told_of ON confiscation_told (handover, at);

-- Which children may bring a device, who approved it, until when.
CREATE TABLE permissions (
  id TEXT PRIMARY KEY,
  pupil TEXT NOT NULL REFERENCES pupils (id),
  -- The parent or carer who asked; may be empty.
  asked_by TEXT NOT NULL,
  approved_by TEXT NOT NULL CHECK (approved_by <> ''),
  until_day TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES staff (id),
  ended_at TEXT,
  ended_by TEXT REFERENCES staff (id),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX permissions_standing ON permissions (pupil) WHERE ended_at IS NULL;
CREATE INDEX permissions_by_pupil ON permissions (pupil, made_at);

-- An agreed adjustment: the child keeps the device. The reason is a category, not a story.
CREATE TABLE adjustments (
  id TEXT PRIMARY KEY,
  pupil TEXT NOT NULL REFERENCES pupils (id),
  category TEXT NOT NULL CHECK (category IN ('medical', 'young-carer', 'send', 'language', 'other')),
  approved_by TEXT NOT NULL CHECK (approved_by <> ''),
  -- Null: until it is ended.
  until_day TEXT,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES staff (id),
  ended_at TEXT,
  ended_by TEXT REFERENCES staff (id),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX adjustments_standing ON adjustments (pupil) WHERE ended_at IS NULL;
CREATE INDEX adjustments_by_pupil ON adjustments (pupil, made_at);

ALTER TABLE slots ADD COLUMN shelf INTEGER NOT NULL DEFAULT 1 CHECK (shelf BETWEEN 1 AND 50);
UPDATE slots SET shelf = (number - 1) / 8 + 1;
-- Taken out of the cupboard by a change of its shelves; old handovers still name it.
ALTER TABLE slots ADD COLUMN removed_at TEXT;
ALTER TABLE slots ADD COLUMN out_of_order_since TEXT;
ALTER TABLE slots ADD COLUMN out_of_order_why TEXT;

CREATE TABLE cupboard_openings (
  id TEXT PRIMARY KEY,
  opened_at TEXT NOT NULL,
  opened_by TEXT NOT NULL REFERENCES staff (id),
  -- Who has the key.
  opened_holder TEXT NOT NULL REFERENCES staff (id),
  locked_at TEXT,
  locked_by TEXT REFERENCES staff (id),
  locked_holder TEXT REFERENCES staff (id),
  CHECK ((locked_at IS NULL) = (locked_by IS NULL)),
  CHECK ((locked_at IS NULL) = (locked_holder IS NULL))
) STRICT;
CREATE UNIQUE INDEX cupboard_open_once ON cupboard_openings (locked_at IS NULL) WHERE locked_at IS NULL;
CREATE INDEX cupboard_openings_by_time ON cupboard_openings (opened_at);

CREATE TABLE counts (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('counting', 'finished', 'signed', 'given-up')),
  started_at TEXT NOT NULL,
  started_by TEXT NOT NULL REFERENCES staff (id),
  -- Its first ledger entry: what came and went since is told by number, clocks jump.
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq),
  ended_at TEXT,
  -- Two different people.
  counted_by TEXT REFERENCES staff (id),
  checked_by TEXT REFERENCES staff (id),
  -- What was found against what was expected, as it was signed.
  result TEXT CHECK (json_valid(result)),
  CHECK ((state IN ('signed', 'given-up')) = (ended_at IS NOT NULL)),
  CHECK ((state = 'signed') = (checked_by IS NOT NULL)),
  CHECK ((state = 'signed') = (result IS NOT NULL)),
  CHECK (counted_by <> checked_by)
) STRICT;
CREATE UNIQUE INDEX counts_one_running ON counts (ended_at IS NULL) WHERE ended_at IS NULL;
CREATE INDEX counts_by_day ON counts (day, started_at);

-- What was found, slot by slot. The handover is known when its ticket or card was scanned or its code read.
CREATE TABLE count_finds (
  id TEXT PRIMARY KEY,
  count TEXT NOT NULL REFERENCES counts (id),
  slot INTEGER NOT NULL REFERENCES slots (number),
  handover TEXT REFERENCES handovers (id),
  how TEXT NOT NULL CHECK (how IN ('scanned', 'touched')),
  -- What it is when it is nobody’s in the record; empty until said.
  note TEXT NOT NULL,
  at TEXT NOT NULL,
  -- The newest ledger entry when it was found: once a device has come or gone since, the find is old.
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq),
  -- Found when the result was known already, and the slot it was moved from.
  later INTEGER NOT NULL CHECK (later IN (0, 1)),
  moved_from INTEGER REFERENCES slots (number)
) STRICT;
CREATE UNIQUE INDEX count_finds_a_slot ON count_finds (count, slot);

-- The ladder of home time.
CREATE TABLE home_time_steps (
  id TEXT PRIMARY KEY,
  handover TEXT NOT NULL REFERENCES handovers (id),
  step TEXT NOT NULL
    CHECK (step IN ('class-asked', 'home-called', 'message-left', 'adult-coming', 'kept-overnight', 'seal-intact',
      'seal-broken')),
  note TEXT NOT NULL,
  -- Number of the seal of a device kept overnight.
  seal TEXT CHECK (seal <> ''),
  day TEXT NOT NULL,
  at TEXT NOT NULL,
  staff TEXT NOT NULL REFERENCES staff (id),
  CHECK (step NOT IN ('kept-overnight', 'seal-intact', 'seal-broken') OR seal IS NOT NULL)
) STRICT;
CREATE INDEX home_time_steps_of ON home_time_steps (handover, at);
CREATE INDEX home_time_steps_by_day ON home_time_steps (day, at);

-- The outbox again, with the new papers.
CREATE TABLE print_jobs_new (
  id TEXT PRIMARY KEY,
  paper TEXT NOT NULL
    CHECK (paper IN ('ticket', 'pass', 'return-card', 'on-site', 'roll-call', 'test-page', 'child-cards', 'slot-tags',
      'pupil-history')),
  -- What it is of: 'ticket/<id>', 'visit/<id>', 'card/<id>', 'roll-call/<id>', 'batch/<id>', 'pupil/<id>',
  -- 'pupil/<id>/<device kind>', 'evacuation', 'lockdown', 'pass', 'page'.
  subject TEXT NOT NULL,
  copy INTEGER NOT NULL CHECK (copy > 0),
  actor TEXT NOT NULL,
  day TEXT NOT NULL,
  made_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'submitted', 'printed', 'confirmed', 'failed', 'cancelled')),
  problem TEXT,
  -- The system's queue and its number for the job, once it has one.
  queue TEXT,
  spooler_job TEXT,
  changed_at TEXT NOT NULL,
  CHECK (state <> 'failed' OR problem IS NOT NULL)
) STRICT;
INSERT INTO print_jobs_new SELECT id, paper, subject, copy, actor, day, made_at, state, problem, queue, spooler_job,
  changed_at FROM print_jobs;
DROP TABLE print_jobs;
ALTER TABLE print_jobs_new RENAME TO print_jobs;
CREATE INDEX print_jobs_by_day ON print_jobs (day, made_at);
CREATE INDEX print_jobs_open ON print_jobs (made_at) WHERE state IN ('queued', 'submitted');
CREATE INDEX print_jobs_by_subject ON print_jobs (subject, made_at);
`,
};
