import { createHash, createPublicKey, verify } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { arrive, entriesOf, submissionId, valueOf } from '../../../support/arriving.ts';
import { addPupil, handIn, problemOf } from '../../../support/phone-desk.ts';
import { PUBLIC } from '../../../support/test-register.ts';
import { contents, headDesk, MONDAY } from './head-desk.ts';

let desk: Awaited<ReturnType<typeof headDesk>>;

beforeEach(async () => {
  desk = await headDesk();
  await arrive(desk.register, { name: '=HYPERLINK("x")' });
  await handIn(desk.register, await addPupil(desk.register, 'Plato'), 14);
});

afterEach(() => {
  expect(desk.register.faults).toEqual([]);
  desk.end();
});

const manifest = z.object({
  format: z.literal('reception-kiosk-daily-log-1'),
  school: z.string(),
  kiosk: z.string(),
  schoolDay: z.string(),
  timeZone: z.string(),
  exportedAt: z.string(),
  exportedBy: z.object({ id: z.string(), name: z.string() }),
  entries: z.number(),
  head: z.string(),
  entriesOfDay: z.number(),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
  seal: z.object({ body: z.string(), sha256: z.string(), signature: z.string() }),
  publicKey: z.string(),
  fingerprint: z.string(),
});

function manifestIn(folder: string) {
  return manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
}

const sumOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('an exported day', () => {
  it('is one folder of five files and nothing else', async () => {
    const { folder, files } = valueOf(await desk.exportDay());
    expect(folder).toBe(join(desk.folder, 'daily-log-2026-11-23'));
    expect(contents(desk.folder)).toEqual(['daily-log-2026-11-23']);
    expect(contents(folder)).toEqual([
      'cupboard.csv',
      'daily-log.pdf',
      'manifest.json',
      'people.csv',
      'phones.csv',
    ]);
    expect(files.map(({ name }) => name).toSorted()).toEqual(contents(folder));
    for (const { name, bytes, sha256 } of files) {
      const found = readFileSync(join(folder, name));
      expect([name, found.byteLength, sumOf(found)]).toEqual([name, bytes, sha256]);
    }
    expect(readFileSync(join(folder, 'people.csv'), 'utf8')).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('can be checked with nothing but its manifest: sums, seal, key and fingerprint', async () => {
    const { folder, head, entries } = valueOf(await desk.exportDay());
    const told = manifestIn(folder);
    for (const { name, bytes, sha256 } of told.files) {
      const found = readFileSync(join(folder, name));
      expect([name, found.byteLength, sumOf(found)]).toEqual([name, bytes, sha256]);
    }
    const der = Buffer.from(told.publicKey, 'hex');
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    const body = Buffer.from(told.seal.body, 'utf8');
    expect(verify(null, body, key, Buffer.from(told.seal.signature, 'hex'))).toBe(true);
    expect(sumOf(body)).toBe(told.seal.sha256);
    expect(told.fingerprint).toBe(
      `SHA256:${Buffer.from(sumOf(der), 'hex').toString('base64').replaceAll('=', '')}`,
    );
    expect(JSON.parse(told.seal.body)).toEqual({
      kiosk: told.kiosk,
      day: MONDAY,
      from: 1,
      to: entries,
      count: entries,
      head,
      prevSeal: '0'.repeat(64),
    });
    expect(told).toMatchObject({
      schoolDay: MONDAY,
      timeZone: 'Europe/London',
      school: 'Conway Primary School',
      exportedBy: { name: 'Ngozi Łukasiewicz-Hall' },
      entries,
      head,
      entriesOfDay: entries,
    });
  });

  it('draws the PDF from what the seal covers', async () => {
    const { folder, head, entries } = valueOf(await desk.exportDay());
    const paper = desk.register.papers.find((one) => one.paper === 'daily-log');
    expect(paper).toMatchObject({
      exportedBy: 'Ngozi Łukasiewicz-Hall',
      head,
      entries,
      key: manifestIn(folder).fingerprint,
      log: { day: MONDAY, visits: [{ name: '=HYPERLINK("x")' }], handovers: [{ slot: 14 }] },
    });
  });

  it('never writes over an earlier one: -2, -3 …', async () => {
    const first = valueOf(await desk.exportDay());
    mkdirSync(join(desk.folder, 'daily-log-2026-11-23-2'));
    symlinkSync('/nowhere', join(desk.folder, 'daily-log-2026-11-23-3'));
    const second = valueOf(await desk.exportDay());
    expect(second.folder).toBe(join(desk.folder, 'daily-log-2026-11-23-4'));
    expect(manifestIn(first.folder).seal.sha256).not.toBe(manifestIn(second.folder).seal.sha256);
  });

  it('answers a submission sent again as before, and writes nothing', async () => {
    const submission = submissionId();
    const first = valueOf(await desk.exportDay({ submission }));
    const again = valueOf(await desk.exportDay({ submission, folder: '/nowhere' }));
    expect(again).toEqual(first);
    expect(contents(desk.folder)).toHaveLength(1);
    expect(entriesOf(desk.register, 'log.exported')).toHaveLength(1);
  });

  it('is written once when the same submission comes twice at a time', async () => {
    const submission = submissionId();
    const [one, two] = await Promise.all([desk.exportDay({ submission }), desk.exportDay({ submission })]);
    expect(valueOf(one)).toEqual(valueOf(two));
    expect(contents(desk.folder)).toHaveLength(1);
  });

  it('gives two exports at a time a folder each', async () => {
    const made = await Promise.all([desk.exportDay(), desk.exportDay(), desk.exportDay()]);
    expect(new Set(made.map((one) => valueOf(one).folder)).size).toBe(3);
    expect(contents(desk.folder)).toHaveLength(3);
  });

  it('does not take a submission that was something else', async () => {
    const submission = submissionId();
    valueOf(await desk.register.call('help.call', { submission, reason: 'help' }, PUBLIC));
    expect(problemOf(await desk.exportDay({ submission })).code).toBe('input-invalid');
    expect(contents(desk.folder)).toEqual([]);
  });

  it('removes what an export of this kiosk left when the power went, and nothing of anybody else', async () => {
    const [owner] = desk.register.db.prepare<[], string>('SELECT substr(id, -12) FROM kiosk').pluck().all();
    mkdirSync(join(desk.folder, `.daily-log-2026-11-20.in-progress-${owner}-0123456789ab`));
    mkdirSync(join(desk.folder, '.daily-log-2026-11-20.in-progress-ffffffffffff-0123456789ab'));
    valueOf(await desk.exportDay());
    expect(contents(desk.folder)).toEqual([
      '.daily-log-2026-11-20.in-progress-ffffffffffff-0123456789ab',
      'daily-log-2026-11-23',
    ]);
  });

  it('is written down with what was written and by whom', async () => {
    const { folder, files, head } = valueOf(await desk.exportDay());
    const [entry] = entriesOf(desk.register, 'log.exported');
    expect(entry?.actor).toMatch(/^staff\//u);
    expect(entry?.details).toMatchObject({ day: MONDAY, folder, files, head });
  });

  it('can be made of a day on which nothing happened, but not of one that has not come', async () => {
    expect(valueOf(await desk.exportDay({ day: '2026-11-22' })).files).toHaveLength(5);
    expect(problemOf(await desk.exportDay({ day: '2026-11-24' }))).toEqual({
      code: 'input-invalid',
      fields: [{ field: 'day', code: 'out-of-range' }],
    });
  });

  it('is for the head alone', async () => {
    expect(
      problemOf(
        await desk.register.call(
          'logs.export',
          { submission: submissionId(), day: MONDAY, folder: desk.folder },
          PUBLIC,
        ),
      ).code,
    ).toBe('not-allowed');
  });
});
