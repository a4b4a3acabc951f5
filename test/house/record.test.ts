import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/core/ledger/catalogue.ts';
import { testRegister } from '../support/test-register.ts';
import { filesBelow, HOUSE } from './source-files.ts';

const register = testRegister();
afterAll(() => register.end());

describe('the record', () => {
  it('has strict tables only', () => {
    const tables = register.db
      .prepare<[], { name: string; strict: number }>(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'",
      )
      .all()
      .filter(({ name }) => !name.startsWith('sqlite_'));
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  });

  it('documents every action of the catalogue, and no other', () => {
    const document = readFileSync(join(HOUSE, 'docs/ledger-format.md'), 'utf8');
    const documented = [...document.matchAll(/^\| `([a-z-]+\.[a-z-]+)` +\|/gmu)].map(
      ([, action = '']) => action,
    );
    expect(documented.toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });

  it('uses every action of the catalogue', () => {
    const code = filesBelow(['src/core'], ['.ts']).filter(({ path }) => !path.endsWith('/catalogue.ts'));
    const unused = Object.keys(catalogue).filter(
      (action) => !code.some(({ text }) => text.includes(`'${action}'`)),
    );
    expect(unused).toEqual([]);
  });
});
