import type { Migration } from './migration.ts';
import { ledgerSql } from './0001-ledger.ts';
import { phonesSql } from './0001-phones.ts';
import { visitsSql } from './0001-visits.ts';

/** The register as first released. */
export const register: Migration = {
  name: '0001-register',
  sql: [ledgerSql, visitsSql, phonesSql].join('\n'),
};
