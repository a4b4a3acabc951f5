import { describe, expect, it } from 'vitest';
import { filesBelow } from './source-files.ts';

const LINES_MOST = 300;
const BANNED = /^(?:utils?|helpers?|misc|common|managers?|index)\.(?:[cm]?[jt]sx?)$/u;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/u;

const files = filesBelow(['src', 'test', 'scripts'], ['.ts', '.tsx', '.css', '.mjs', '.cjs', '.html', '.sh']);

describe('files', () => {
  it('stay small', () => {
    const long = files
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LINES_MOST);
    expect(long).toEqual([]);
  });

  it('are mostly under 150 lines', () => {
    const short = files.filter(({ text }) => text.split('\n').length <= 150);
    expect(short.length / files.length).toBeGreaterThan(0.8);
  });

  it('have names that say something, in kebab case', () => {
    const names = files.map(({ path }) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => BANNED.test(name))).toEqual([]);
    expect(names.filter((name) => !KEBAB.test(name))).toEqual([]);
  });

  it('keep no SQL outside the repositories and migrations', () => {
    const sql = /\b(?:SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE)\b/su;
    const outside = filesBelow(['src'], ['.ts', '.tsx'])
      .filter(({ path }) => !/(?:-store|-queries)\.ts$/u.test(path) && !path.startsWith('src/core/store/'))
      .filter(({ text }) => sql.test(text))
      .map(({ path }) => path);
    expect(outside).toEqual([]);
  });

  it('leave nothing unfinished and silence nothing without a reason', () => {
    const code = filesBelow(['src', 'scripts'], ['.ts', '.tsx', '.mjs']);
    const unfinished =
      /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-(?:ignore|expect-error|nocheck)|: any\b|\bas any\b|as unknown as/u;
    expect(code.filter(({ text }) => unfinished.test(text)).map(({ path }) => path)).toEqual([]);
    const silenced = /(?:oxlint|eslint)-disable[^\n]*/gu;
    const bare = code.flatMap(({ path, text }) =>
      [...text.matchAll(silenced)]
        .filter(([line]) => !line.includes(' -- '))
        .map(([line]) => `${path}: ${line}`),
    );
    expect(bare).toEqual([]);
  });
});
