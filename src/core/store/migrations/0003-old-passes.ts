import type { Migration } from './migration.ts';

/** The pass of an earlier visit that somebody was recognised by: it signs them out again. */
export const oldPasses: Migration = {
  name: '0003-old-passes',
  sql: `
-- The earlier visit whose pass was shown when this one began.
ALTER TABLE visits ADD COLUMN pass_of TEXT REFERENCES visits (id);
CREATE INDEX visits_by_old_pass ON visits (pass_of) WHERE pass_of IS NOT NULL AND left_at IS NULL;
`,
};
