import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SecondPlace } from '../../../src/main/second-place.ts';

let folder: string;
const noted: string[] = [];
const log = { error: (what: string) => void noted.push(what) };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-second-place-'));
  noted.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = (words: string) => [
  { name: 'evacuation.pdf', pdf: Buffer.from(`${words}, out`) },
  { name: 'lockdown.pdf', pdf: Buffer.from(`${words}, in`) },
];
const OURS = ['reception-kiosk-evacuation.pdf', 'reception-kiosk-lockdown.pdf'];

it('keeps the lists beside whatever the school has there, under names nobody else uses', async () => {
  writeFileSync(join(folder, 'evacuation.pdf'), 'The way out of every room');
  const place = new SecondPlace(log);
  expect(await place.keep(folder, files('Zoë O’Brien'))).toBe('kept');
  expect(await place.keep(folder, files('Plato'))).toBe('kept');
  expect(readdirSync(folder).toSorted()).toEqual(['evacuation.pdf', ...OURS]);
  expect(readFileSync(join(folder, 'evacuation.pdf'), 'utf8')).toBe('The way out of every room');
  expect(readFileSync(join(folder, OURS[1] ?? ''), 'utf8')).toBe('Plato, in');
  expect(statSync(join(folder, OURS[0] ?? '')).mode & 0o077).toBe(0);
});

it('is not there when its folder is not: nothing is made where a stick was', async () => {
  const stick = join(folder, 'stick', 'lists');
  expect(await new SecondPlace(log).keep(stick, files('Zoë O’Brien'))).toBe('failed');
  expect(existsSync(join(folder, 'stick'))).toBe(false);
  expect(noted).toEqual(['sheet-second-place']);
});

it('leaves no names behind in a folder that is not the second place any more', async () => {
  const other = join(folder, 'other');
  mkdirSync(other);
  const place = new SecondPlace(log);
  expect(await place.keep(folder, files('Zoë O’Brien'))).toBe('kept');
  expect(await place.keep(other, files('Zoë O’Brien'))).toBe('kept');
  expect(readdirSync(folder)).toEqual(['other']);
  expect(readdirSync(other).toSorted()).toEqual(OURS);
  expect(await place.keep(null, files('Zoë O’Brien'))).toBe('none');
  expect(readdirSync(other)).toEqual([]);
});

it('writes over nothing that a link in the folder leads to', async () => {
  const register = join(folder, 'register');
  writeFileSync(register, 'everything');
  for (const name of OURS) symlinkSync(register, join(folder, `${name}.new`));
  expect(await new SecondPlace(log).keep(folder, files('Zoë O’Brien'))).toBe('kept');
  expect(readFileSync(register, 'utf8')).toBe('everything');
});

it('keeps nobody waiting who is slow, and asks no more of it meanwhile', async () => {
  const slow = [{ name: 'evacuation.pdf', pdf: Buffer.alloc(30_000_000) }];
  const place = new SecondPlace(log, 0);
  expect(await place.keep(folder, slow)).toBe('failed');
  expect(await place.keep(folder, files('Plato'))).toBe('failed');
  await vi.waitFor(() => expect(readdirSync(folder)).toEqual([OURS[0]]), 5000);
});
