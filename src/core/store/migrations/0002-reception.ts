import type { Migration } from './migration.ts';

/** Settings, events, expected visits, return cards, roll calls and the print outbox. */
export const reception: Migration = {
  name: '0002-reception',
  sql: `
-- What the school has set, by name; what is not here has its default.
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value)),
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL REFERENCES staff (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  day TEXT NOT NULL,
  -- Times of day in school time, '14:00'.
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES staff (id),
  cancelled_at TEXT,
  CHECK (starts < ends)
) STRICT;
CREATE INDEX events_by_day ON events (day, starts) WHERE cancelled_at IS NULL;

CREATE TABLE return_cards (
  id TEXT PRIMARY KEY,
  payload TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL
    CHECK (kind IN ('parent', 'professional', 'contractor', 'volunteer', 'supply', 'governor', 'visitor')),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  organisation TEXT,
  -- The visit it was made for.
  visit TEXT NOT NULL REFERENCES visits (id),
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES staff (id),
  cancelled_at TEXT
) STRICT;
CREATE INDEX return_cards_good ON return_cards (name_key) WHERE cancelled_at IS NULL;
CREATE INDEX return_cards_by_visit ON return_cards (visit);

ALTER TABLE visits ADD COLUMN event TEXT REFERENCES events (id);
ALTER TABLE visits ADD COLUMN return_card TEXT REFERENCES return_cards (id);
CREATE INDEX visits_by_event ON visits (event) WHERE event IS NOT NULL;
CREATE INDEX visits_by_card ON visits (return_card, arrived_at) WHERE return_card IS NOT NULL;
ALTER TABLE declines ADD COLUMN event TEXT REFERENCES events (id);

-- Ten years of visits lie behind those of today. Whoever is here now, in the order they came:
CREATE INDEX visits_here ON visits (arrived_at) WHERE left_at IS NULL;
-- and whoever may have been here at a midnight. The school’s own comes at 23:00 UTC or an hour later.
CREATE INDEX visits_late ON visits (left_at) WHERE left_at > day || 'T22';
CREATE INDEX handovers_late ON handovers (returned_at) WHERE returned_at > day || 'T22';

CREATE TABLE expected_visits (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  -- When, '09:30' in school time; null for any time.
  due TEXT,
  kind TEXT NOT NULL
    CHECK (kind IN ('parent', 'professional', 'contractor', 'volunteer', 'supply', 'governor', 'visitor')),
  name TEXT NOT NULL CHECK (name <> ''),
  organisation TEXT,
  -- Empty when a pasted list did not say: it is asked at the door.
  seeing TEXT NOT NULL,
  code TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('expected', 'arrived', 'cancelled')),
  visit TEXT UNIQUE REFERENCES visits (id),
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES staff (id),
  CHECK ((state = 'arrived') = (visit IS NOT NULL))
) STRICT;
CREATE INDEX expected_visits_by_day ON expected_visits (day, due);
CREATE UNIQUE INDEX expected_visits_code ON expected_visits (day, code);

CREATE TABLE roll_calls (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('drill', 'real')),
  what TEXT NOT NULL CHECK (what IN ('evacuation', 'lockdown')),
  started_at TEXT NOT NULL,
  started_by TEXT NOT NULL REFERENCES staff (id),
  ended_at TEXT,
  ended_by TEXT REFERENCES staff (id),
  note TEXT NOT NULL DEFAULT '',
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX roll_calls_one_running ON roll_calls (ended_at IS NULL) WHERE ended_at IS NULL;
CREATE INDEX roll_calls_by_time ON roll_calls (started_at);

CREATE TABLE roll_call_people (
  roll_call TEXT NOT NULL REFERENCES roll_calls (id),
  visit TEXT NOT NULL REFERENCES visits (id),
  state TEXT NOT NULL CHECK (state IN ('missing', 'safe', 'left')),
  changed_at TEXT,
  changed_by TEXT REFERENCES staff (id),
  PRIMARY KEY (roll_call, visit)
) STRICT, WITHOUT ROWID;

-- Papers on their way to a printer. What is on them is read anew when they are made: only what they are of stands here.
CREATE TABLE print_jobs (
  id TEXT PRIMARY KEY,
  paper TEXT NOT NULL
    CHECK (paper IN ('ticket', 'pass', 'return-card', 'on-site', 'roll-call', 'test-page')),
  -- What it is of: 'ticket/<id>', 'visit/<id>', 'card/<id>', 'roll-call/<id>', 'evacuation', 'lockdown', 'pass', 'page'.
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
CREATE INDEX print_jobs_by_day ON print_jobs (day, made_at);
CREATE INDEX print_jobs_open ON print_jobs (made_at) WHERE state IN ('queued', 'submitted');
CREATE INDEX print_jobs_by_subject ON print_jobs (subject, made_at);
`,
};
