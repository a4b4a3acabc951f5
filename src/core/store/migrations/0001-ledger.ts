/** The kiosk itself, the ledger, its seals, submissions and staff. */
export const ledgerSql = `
CREATE TABLE kiosk (
  only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
  id TEXT NOT NULL,
  school_name TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

-- Entries are evidence: nothing changes or removes one. Details stand apart, so that erasing a person leaves the chain.
CREATE TABLE ledger (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  kiosk TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  prev TEXT NOT NULL CHECK (length(prev) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
  day TEXT NOT NULL
) STRICT;
CREATE INDEX ledger_by_day ON ledger (day, seq);
CREATE INDEX ledger_by_subject ON ledger (subject, seq);
CREATE INDEX ledger_seals ON ledger (seq) WHERE action = 'day.sealed';

CREATE TABLE ledger_details (
  seq INTEGER PRIMARY KEY REFERENCES ledger (seq),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  details TEXT NOT NULL
) STRICT;

CREATE TRIGGER ledger_stands_update BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'ledger entries are never changed'); END;
CREATE TRIGGER ledger_stands_delete BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'ledger entries are never removed'); END;
CREATE TRIGGER ledger_follows BEFORE INSERT ON ledger
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM ledger)
BEGIN SELECT RAISE(ABORT, 'ledger entries follow one another'); END;
CREATE TRIGGER ledger_details_stand BEFORE UPDATE ON ledger_details
BEGIN SELECT RAISE(ABORT, 'details are erased, never changed'); END;

CREATE TABLE seals (
  position INTEGER PRIMARY KEY CHECK (position > 0),
  day TEXT NOT NULL,
  body TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  signature TEXT NOT NULL CHECK (length(signature) = 128),
  -- The key it was signed with, as hex of SubjectPublicKeyInfo: a kiosk that had to make a new key keeps its old seals.
  public_key TEXT NOT NULL,
  sealed_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER seals_stand_update BEFORE UPDATE ON seals
BEGIN SELECT RAISE(ABORT, 'seals are never changed'); END;
CREATE TRIGGER seals_stand_delete BEFORE DELETE ON seals
BEGIN SELECT RAISE(ABORT, 'seals are never removed'); END;

-- A submission seen before answers what it answered then and does nothing again.
CREATE TABLE submissions (
  id TEXT PRIMARY KEY,
  call TEXT NOT NULL,
  subject TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT NOT NULL CHECK (role IN ('office', 'head', 'administrator')),
  pin_salt BLOB NOT NULL CHECK (length(pin_salt) = 16),
  pin_hash BLOB NOT NULL CHECK (length(pin_hash) = 32),
  pin_n INTEGER NOT NULL,
  pin_p INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  closed_at TEXT
) STRICT;

-- Wrong PINs are counted by account and by face: whoever guesses at the door cannot lock the desk.
CREATE TABLE pin_failures (
  staff TEXT NOT NULL REFERENCES staff (id),
  face TEXT NOT NULL CHECK (face IN ('public', 'desk')),
  count INTEGER NOT NULL CHECK (count > 0),
  last_at TEXT NOT NULL,
  blocked_until TEXT,
  PRIMARY KEY (staff, face)
) STRICT, WITHOUT ROWID;

CREATE TABLE help_calls (
  id TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  day TEXT NOT NULL,
  answered_at TEXT,
  answered_by TEXT REFERENCES staff (id),
  CHECK ((answered_at IS NULL) = (answered_by IS NULL))
) STRICT;
CREATE INDEX help_calls_waiting ON help_calls (day, at) WHERE answered_at IS NULL;
`;
