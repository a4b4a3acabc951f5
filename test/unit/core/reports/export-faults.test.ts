import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, type TestContext } from 'vitest';
import { arrive, entriesOf, valueOf } from '../../../support/arriving.ts';
import { problemOf } from '../../../support/phone-desk.ts';
import { contents, headDesk, mountDisk, whyNoDisk } from './head-desk.ts';

let desk: Awaited<ReturnType<typeof headDesk>>;
let undoing: (() => void)[];

beforeEach(async () => {
  desk = await headDesk();
  undoing = [];
  await arrive(desk.register);
});

afterEach(() => {
  for (const undo of undoing.toReversed()) undo();
  desk.end();
});

/** A real disk of its own as the chosen folder; a test that cannot have one says why. */
function disk({ skip }: TestContext, options: string): string {
  const why = whyNoDisk(desk.register.folder);
  if (why !== undefined) skip(why);
  const at = join(desk.register.folder, 'disk');
  undoing.push(mountDisk(at, options));
  return at;
}

/** What the export must leave when it could not be made: nothing there, and a line in the ledger. */
function expectNothingLeft(folder: string, problem: string): void {
  expect(contents(folder)).toEqual([]);
  expect(entriesOf(desk.register, 'log.exported')).toEqual([]);
  expect(entriesOf(desk.register, 'log.export-failed')).toMatchObject([{ details: { problem } }]);
}

function pdfOf(bytes: number, before: () => void = () => undefined): void {
  desk.register.ports.papers.pdf = () => {
    before();
    return Promise.resolve(Buffer.alloc(bytes, 'x'));
  };
}

describe('a folder that was there when it was chosen', () => {
  it.each([
    ['is gone', () => join(desk.folder, 'gone')],
    ['is a file', () => join(desk.register.folder, 'register.db')],
    ['is inside a file', () => join(desk.register.folder, 'register.db', 'x')],
    ['is no whole path', () => relative(process.cwd(), desk.folder)],
    ['holds a byte no path can', () => `${desk.folder}\0`],
    ['is longer than any path', () => `/${'x'.repeat(3000)}`],
    [
      'is a link to nowhere',
      () => {
        symlinkSync('/nowhere/at/all', join(desk.folder, 'link'));
        return join(desk.folder, 'link');
      },
    ],
    [
      'is a link to itself',
      () => {
        symlinkSync(join(desk.folder, 'loop'), join(desk.folder, 'loop'));
        return join(desk.folder, 'loop');
      },
    ],
  ])('is missing when it %s', async (_, chosen) => {
    expect(problemOf(await desk.exportDay({ folder: chosen() })).code).toBe('folder-missing');
    expect(readdirSync(desk.folder).filter((name) => name.includes('daily-log'))).toEqual([]);
  });

  it('is used by its real name when it is a link', async () => {
    const link = join(desk.register.folder, 'link');
    symlinkSync(desk.folder, link);
    expect(valueOf(await desk.exportDay({ folder: link })).folder).toBe(
      join(desk.folder, 'daily-log-2026-11-23'),
    );
  });

  it('cannot be written to when it is read-only', async (context) => {
    const folder = disk(context, 'ro,size=64k');
    expect(problemOf(await desk.exportDay({ folder })).code).toBe('folder-unwritable');
    expectNothingLeft(folder, 'folder-unwritable');
  });

  it('cannot be written to when it is locked', async ({ skip }) => {
    try {
      execFileSync('chattr', ['+i', desk.folder], { stdio: 'pipe' });
      undoing.push(() => execFileSync('chattr', ['-i', desk.folder]));
    } catch (error) {
      skip(`no folder can be locked here: ${String(error)}`);
    }
    expect(problemOf(await desk.exportDay()).code).toBe('folder-unwritable');
    expectNothingLeft(desk.folder, 'folder-unwritable');
  });
});

describe('a disk', () => {
  it('that fills up with the first file keeps nothing of it', async (context) => {
    const folder = disk(context, 'size=64k');
    pdfOf(200_000);
    expect(problemOf(await desk.exportDay({ folder })).code).toBe('folder-full');
    expectNothingLeft(folder, 'folder-full');
  });

  it('that fills up with a later file keeps nothing of the earlier ones', async (context) => {
    const folder = disk(context, 'size=64k');
    pdfOf(61_000);
    expect(problemOf(await desk.exportDay({ folder })).code).toBe('folder-full');
    expectNothingLeft(folder, 'folder-full');
  });

  it('that has no room for a folder is full', async (context) => {
    const folder = disk(context, 'size=64k,nr_inodes=1');
    expect(problemOf(await desk.exportDay({ folder })).code).toBe('folder-full');
    expectNothingLeft(folder, 'folder-full');
  });

  it('takes the log after room was made, by the same submission', async (context) => {
    const folder = disk(context, 'size=64k');
    writeFileSync(join(folder, 'holiday.mp4'), Buffer.alloc(60_000));
    const submission = '01930000-0000-7000-8000-0000000000ff';
    expect(problemOf(await desk.exportDay({ submission, folder })).code).toBe('folder-full');
    rmSync(join(folder, 'holiday.mp4'));
    valueOf(await desk.exportDay({ submission, folder }));
    expect(contents(folder)).toEqual(['daily-log-2026-11-23']);
  });
});

describe('a stick pulled out', () => {
  it('while the log is written is told of, and the export can be made elsewhere', async (context) => {
    const folder = disk(context, 'size=1m');
    const [unmount] = undoing.splice(0);
    pdfOf(1000, () => unmount?.());
    expect(problemOf(await desk.exportDay({ folder })).code).toBe('folder-vanished');
    expectNothingLeft(folder, 'folder-vanished');
    pdfOf(1000);
    valueOf(await desk.exportDay());
  });

  it('counts as vanished when the folder itself is removed', async () => {
    pdfOf(1000, () => rmSync(desk.folder, { recursive: true }));
    expect(problemOf(await desk.exportDay()).code).toBe('folder-vanished');
    mkdirSync(desk.folder);
    expectNothingLeft(desk.folder, 'folder-vanished');
  });
});

describe('a fault of the program', () => {
  it('leaves nothing behind either', async () => {
    desk.register.ports.papers.pdf = () => Promise.reject(new Error('the page crashed'));
    expect(problemOf(await desk.exportDay()).code).toBe('unexpected');
    expectNothingLeft(desk.folder, 'unexpected');
  });

  it('in writing the ledger takes the finished log away again', async () => {
    desk.register.db.exec(
      `CREATE TRIGGER no_exports BEFORE INSERT ON ledger WHEN NEW.action = 'log.exported'
       BEGIN SELECT RAISE(ABORT, 'no'); END`,
    );
    expect(problemOf(await desk.exportDay()).code).toBe('unexpected');
    expectNothingLeft(desk.folder, 'unexpected');
  });
});
