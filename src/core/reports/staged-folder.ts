import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { sha256 } from '../ledger/entry.ts';
import { FolderFailure, onFolder } from './folder-problems.ts';

/** A file to be written. */
export interface NewFile {
  name: string;
  bytes: Uint8Array;
}

/** A file that was written. */
export interface WrittenFile {
  name: string;
  bytes: number;
  sha256: string;
}

/** The real place of a chosen folder. Throws a `FolderFailure` when it is no folder, or not a whole path. */
export async function realFolder(chosen: string): Promise<string> {
  if (!isAbsolute(chosen) || chosen.includes('\0')) throw new FolderFailure('folder-missing');
  return onFolder('looking', async () => {
    const place = await realpath(chosen);
    if (!(await stat(place)).isDirectory()) throw new FolderFailure('folder-missing');
    return place;
  });
}

/** A folder being filled beside its final place, under a name nobody takes for finished. */
export interface Staging {
  write(file: NewFile): Promise<WrittenFile>;
  /** Reads every file back, then gives the folder its first free name: `name`, `name-2`, `name-3` … Answers its path. */
  finish(): Promise<string>;
  /** Removes the folder, finished or not, if it can be reached at all. */
  discard(): Promise<void>;
}

/**
 * Begins a folder called `name` inside `parent`. `owner` marks what this kiosk writes (one export at a time): what an
 * earlier run of it left unfinished is removed first. Everything throws a `FolderFailure` for what the system refuses.
 */
export async function stage(
  parent: string,
  name: string,
  { owner, random }: { owner: string; random: string },
): Promise<Staging> {
  const written: WrittenFile[] = [];
  let place = join(parent, `.${name}.in-progress-${owner}-${random}`);
  await onFolder('looking', async () => {
    await removeLeftovers(parent, owner);
    await mkdir(place);
  });
  return {
    write: ({ name: file, bytes }) =>
      onFolder('writing', async () => {
        await writeWhole(join(place, file), bytes);
        const entry = { name: file, bytes: bytes.byteLength, sha256: sha256(bytes) };
        written.push(entry);
        return entry;
      }),
    finish: () =>
      onFolder('writing', async () => {
        await flushFolder(place);
        for (const file of written) await verify(place, file);
        place = await renameToFree(place, parent, name);
        await flushFolder(parent);
        return place;
      }),
    discard: () => remove(place),
  };
}

async function remove(path: string): Promise<void> {
  // What cannot be removed cannot be reached: the failure that led here is the one to tell.
  await rm(path, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
}

async function removeLeftovers(parent: string, owner: string): Promise<void> {
  const ours = new RegExp(`^\\..+\\.in-progress-${owner}-[0-9a-f]+$`, 'u');
  const found = await readdir(parent, { withFileTypes: true });
  for (const entry of found)
    if (entry.isDirectory() && ours.test(entry.name)) await remove(join(parent, entry.name));
}

// `wx` follows no link and overwrites nothing.
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function verify(folder: string, file: WrittenFile): Promise<void> {
  const found = await readFile(join(folder, file.name));
  if (found.byteLength !== file.bytes || sha256(found) !== file.sha256)
    throw new FolderFailure('export-not-verified');
}

async function renameToFree(from: string, parent: string, name: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const to = join(parent, copy === 1 ? name : `${name}-${copy}`);
    if (await isTaken(to)) continue;
    try {
      await rename(from, to);
      return to;
    } catch (error) {
      // Somebody else took the name between the look and the rename.
      if (!(await isTaken(to))) throw error;
    }
  }
}

async function isTaken(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

// Makes names outlast a power cut. Windows opens no folders and keeps names by itself.
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    // Some file systems of sticks and shares have nothing to flush.
    if (!(error instanceof Error && 'code' in error && error.code === 'EINVAL')) throw error;
  } finally {
    await folder.close();
  }
}
