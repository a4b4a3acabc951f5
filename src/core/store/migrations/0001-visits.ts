/** Rules, visits, acceptances, signatures and declines. */
export const visitsSql = `
-- One immutable text of a rule set in one language. \`document\` is the canonical JSON whose hash stands beside it.
CREATE TABLE rule_versions (
  rule_set TEXT NOT NULL CHECK (rule_set IN ('every-visit', 'school-event', 'pupil-phones', 'staff-and-governors')),
  version INTEGER NOT NULL CHECK (version > 0),
  approver TEXT NOT NULL,
  approved_on TEXT NOT NULL,
  review_due TEXT NOT NULL,
  in_force_from TEXT NOT NULL,
  PRIMARY KEY (rule_set, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_texts (
  rule_set TEXT NOT NULL,
  version INTEGER NOT NULL,
  language TEXT NOT NULL,
  document TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  PRIMARY KEY (rule_set, version, language),
  FOREIGN KEY (rule_set, version) REFERENCES rule_versions (rule_set, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER rule_versions_stand BEFORE UPDATE ON rule_versions
BEGIN SELECT RAISE(ABORT, 'a rules version is never changed'); END;
CREATE TRIGGER rule_versions_stay BEFORE DELETE ON rule_versions
BEGIN SELECT RAISE(ABORT, 'a rules version is never removed'); END;
CREATE TRIGGER rule_texts_stand BEFORE UPDATE ON rule_texts
BEGIN SELECT RAISE(ABORT, 'the text of a rules version is never changed'); END;
CREATE TRIGGER rule_texts_stay BEFORE DELETE ON rule_texts
BEGIN SELECT RAISE(ABORT, 'the text of a rules version is never removed'); END;

CREATE TABLE visits (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('parent', 'professional', 'contractor', 'volunteer', 'supply', 'governor', 'visitor')),
  name TEXT NOT NULL CHECK (name <> ''),
  -- The name as it is compared; erased with it.
  name_key TEXT NOT NULL,
  organisation TEXT,
  seeing TEXT NOT NULL CHECK (seeing <> ''),
  language TEXT NOT NULL,
  pass_payload TEXT NOT NULL UNIQUE,
  arrived_at TEXT NOT NULL,
  left_at TEXT,
  left_how TEXT CHECK (left_how IN ('pass', 'name', 'staff', 'closing')),
  CHECK ((left_at IS NULL) = (left_how IS NULL))
) STRICT;
CREATE INDEX visits_by_day ON visits (day, arrived_at);
CREATE INDEX visits_open ON visits (name_key) WHERE left_at IS NULL;

CREATE TABLE acceptances (
  visit TEXT NOT NULL REFERENCES visits (id),
  position INTEGER NOT NULL,
  rule_set TEXT NOT NULL,
  version INTEGER NOT NULL,
  language TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  clauses TEXT NOT NULL CHECK (json_valid(clauses)),
  accepted_at TEXT NOT NULL,
  PRIMARY KEY (visit, position),
  FOREIGN KEY (rule_set, version, language) REFERENCES rule_texts (rule_set, version, language)
) STRICT, WITHOUT ROWID;

-- Exactly one way of signing: strokes, a typed name, or a witness.
CREATE TABLE signatures (
  visit TEXT PRIMARY KEY REFERENCES visits (id),
  strokes TEXT CHECK (json_valid(strokes)),
  typed TEXT CHECK (typed <> ''),
  witness TEXT REFERENCES staff (id),
  signed_at TEXT NOT NULL,
  CHECK ((strokes IS NOT NULL) + (typed IS NOT NULL) + (witness IS NOT NULL) = 1)
) STRICT;

CREATE TABLE declines (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  organisation TEXT,
  seeing TEXT NOT NULL,
  rule_set TEXT NOT NULL,
  version INTEGER NOT NULL,
  language TEXT NOT NULL,
  clause TEXT NOT NULL,
  FOREIGN KEY (rule_set, version, language) REFERENCES rule_texts (rule_set, version, language)
) STRICT;
CREATE INDEX declines_by_day ON declines (day, at);
`;
