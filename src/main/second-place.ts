import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { CallOutput } from '../shared/contract.ts';

type Kept = CallOutput<'on-site.sheet'>['secondPlace'];

/** A file to keep, by its name in the first place. */
export interface SheetFile {
  name: string;
  pdf: Uint8Array;
}

/** How long a folder may take, in milliseconds: a share whose machine is off may never answer. */
const ANSWERED_WITHIN = 5_000;

/** Stands before the names: a school’s own `evacuation.pdf` may lie in the same folder. */
const OURS = 'reception-kiosk-';

/**
 * The second folder the lists of who is on site are kept in: a stick, a share. It may be slow or gone, and neither may
 * keep anybody waiting at the door.
 */
export class SecondPlace {
  readonly #log: { error(what: string, error: unknown): void };
  readonly #within: number;
  /** Where files of ours lie. */
  #last: { folder: string; names: readonly string[] } | null = null;
  #busy = false;

  constructor(log: { error(what: string, error: unknown): void }, within = ANSWERED_WITHIN) {
    this.#log = log;
    this.#within = within;
  }

  /** Keeps the files in a folder, which must be there, and takes them out of the one before; null for no second place. */
  async keep(folder: string | null, files: readonly SheetFile[]): Promise<Kept> {
    // One that has not answered yet is not asked for more.
    if (this.#busy) return 'failed';
    this.#busy = true;
    const work = this.#move(folder, files)
      .then((): Kept => (folder === null ? 'none' : 'kept'))
      .catch((error: unknown): Kept => {
        this.#log.error('sheet-second-place', error);
        return 'failed';
      })
      .finally(() => {
        this.#busy = false;
      });
    return Promise.race([work, setTimeout<Kept>(this.#within, 'failed', { ref: false })]);
  }

  async #move(folder: string | null, files: readonly SheetFile[]): Promise<void> {
    const before = this.#last;
    if (before !== null && before.folder !== folder) {
      this.#last = null;
      // A stick that was taken away keeps what is on it; the new place is made all the same.
      for (const name of before.names)
        await rm(join(before.folder, name), { force: true }).catch((error: unknown) =>
          this.#log.error('sheet-second-place', error),
        );
    }
    if (folder === null) return;
    this.#last = { folder, names: files.map(({ name }) => OURS + name) };
    // The folder itself is never made: where a stick is not plugged in, it would be one on this computer.
    for (const { name, pdf } of files) await place(join(folder, OURS + name), pdf);
  }
}

/** Writes a file so that it is there whole or as it was before, and never through a link somebody put there. */
async function place(path: string, content: Uint8Array): Promise<void> {
  const aside = `${path}.new`;
  try {
    await rm(aside, { force: true });
    const file = await open(aside, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw error;
  }
}
