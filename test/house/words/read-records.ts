import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LanguageTag } from '../../../src/shared/languages.ts';
import { HOUSE } from '../source-files.ts';
import type { MadeFrom } from './made-from.ts';

/** Where it is recorded which English sentences a language was made from. */
export function recordPath(tag: LanguageTag): string {
  return join(HOUSE, 'src/renderer/words/made-from', `${tag.toLowerCase()}.json`);
}

/** The record of a language; empty before somebody has looked at any sentence. */
export function readRecord(tag: LanguageTag): MadeFrom {
  const path = recordPath(tag);
  if (!existsSync(path)) return {};
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** The keys that are the same in a language as in English for a reason, such as a name or a loan word. */
export function readSame(tag: LanguageTag): readonly string[] {
  const path = join(import.meta.dirname, 'same-as-english.json');
  const all = z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(path, 'utf8')));
  return all[tag] ?? [];
}
