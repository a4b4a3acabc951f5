import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OnSiteLists } from '../core/roll-call/on-site-paper.ts';
import type { CallOutput } from '../shared/contract.ts';
import type { PaperContent } from '../shared/papers.ts';
import { writeLasting } from './app-data.ts';
import type { ProgramLog } from './fault-log.ts';

type SheetState = CallOutput<'on-site.sheet'>;

/** What the sheet is made from. */
export interface SheetParts {
  /** The folder of the register; the sheets lie in `sheets` inside it. */
  folder: string;
  log: ProgramLog;
  pdf(content: PaperContent): Promise<Uint8Array>;
  /** Who is on site now; undefined while the record cannot be used. */
  onSite(): OnSiteLists | undefined;
  /** Told after the files were made anew. */
  made(): void;
}

/**
 * Keeps the lists of who is on site as PDF files, made anew after every change, so that they are there when the screen
 * is not. Changes that come while one is being made are taken in by one more round.
 */
export class OnSiteSheet {
  readonly #parts: SheetParts;
  #making = false;
  #again = false;
  #state: SheetState = { madeAt: null, fresh: false, secondPlace: 'none' };

  constructor(parts: SheetParts) {
    this.#parts = parts;
  }

  /** How the files stand. */
  get state(): SheetState {
    return this.#state;
  }

  /** Something changed: the files are made anew. */
  refresh(): void {
    this.#state = { ...this.#state, fresh: false };
    if (this.#making) this.#again = true;
    else void this.#rounds();
  }

  async #rounds(): Promise<void> {
    this.#making = true;
    do {
      this.#again = false;
      try {
        await this.#make();
      } catch (error) {
        this.#parts.log.error('sheet-failed', error);
      }
    } while (this.#again);
    this.#making = false;
  }

  async #make(): Promise<void> {
    const { folder, onSite, pdf } = this.#parts;
    const lists = onSite();
    const [first] = lists?.papers ?? [];
    if (!lists || !first) return;
    const files: { name: string; pdf: Uint8Array }[] = [];
    for (const list of lists.papers) files.push({ name: `${list.what}.pdf`, pdf: await pdf(list) });
    keep(join(folder, 'sheets'), files);
    this.#state = {
      madeAt: first.madeAt,
      fresh: !this.#again,
      secondPlace: this.#keepSecond(lists.secondFolder, files),
    };
    this.#parts.made();
  }

  /** A stick that is not there must not keep the first place from being made. */
  #keepSecond(folder: string | null, files: readonly { name: string; pdf: Uint8Array }[]) {
    if (folder === null) return 'none';
    try {
      keep(folder, files);
      return 'kept';
    } catch (error) {
      this.#parts.log.error('sheet-second-place', error);
      return 'failed';
    }
  }
}

function keep(folder: string, files: readonly { name: string; pdf: Uint8Array }[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, pdf } of files) writeLasting(join(folder, name), pdf);
}
