import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stage } from '../../../../src/core/reports/staged-folder.ts';

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'kiosk-staged-'));
});

afterEach(() => rmSync(parent, { recursive: true }));

const begin = () => stage(parent, 'log', { owner: '0123456789ab', random: 'cafe' });
const inside = () => join(parent, readdirSync(parent)[0] ?? '');

describe('a staged folder', () => {
  it('has its name only when it is whole', async () => {
    const staging = await begin();
    await staging.write({ name: 'a.txt', bytes: Buffer.from('a') });
    expect(readdirSync(parent)).toEqual(['.log.in-progress-0123456789ab-cafe']);
    expect(await staging.finish()).toBe(join(parent, 'log'));
    expect(readdirSync(parent)).toEqual(['log']);
  });

  it.each([
    ['changed', (path: string) => writeFileSync(path, 'b')],
    ['made longer', (path: string) => appendFileSync(path, 'a')],
  ])('is not finished when a file was %s meanwhile', async (_, tamper) => {
    const staging = await begin();
    await staging.write({ name: 'a.txt', bytes: Buffer.from('a') });
    tamper(join(inside(), 'a.txt'));
    await expect(staging.finish()).rejects.toMatchObject({ problem: 'export-not-verified' });
    await staging.discard();
    expect(readdirSync(parent)).toEqual([]);
  });

  it('has vanished when a file of it is gone', async () => {
    const staging = await begin();
    await staging.write({ name: 'a.txt', bytes: Buffer.from('a') });
    rmSync(join(inside(), 'a.txt'));
    await expect(staging.finish()).rejects.toMatchObject({ problem: 'folder-vanished' });
  });

  it('can be taken back after it was finished', async () => {
    const staging = await begin();
    await staging.write({ name: 'a.txt', bytes: Buffer.from('a') });
    await staging.finish();
    await staging.discard();
    expect(readdirSync(parent)).toEqual([]);
  });
});
