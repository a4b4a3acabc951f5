import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OnSiteLists } from '../core/roll-call/on-site-paper.ts';
import type { CallOutput } from '../shared/contract.ts';
import type { PaperContent } from '../shared/papers.ts';
import { writeLasting } from './app-data.ts';
import type { ProgramLog } from './fault-log.ts';
import { SecondPlace, type SheetFile } from './second-place.ts';

type SheetState = CallOutput<'on-site.sheet'>;

/** How long after a change the files are made, in milliseconds. */
const SOON = 700;

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
  readonly #second: SecondPlace;
  #making = false;
  #failed = false;
  #soon: NodeJS.Timeout | undefined;
  #again = false;
  #state: SheetState = { madeAt: null, fresh: false, secondPlace: 'none' };

  constructor(parts: SheetParts) {
    this.#parts = parts;
    this.#second = new SecondPlace(parts.log);
  }

  /** How the files stand. */
  get state(): SheetState {
    return this.#state;
  }

  /** The program has started: files of an earlier day must not stand as today’s. */
  begin(): void {
    const somebody = (this.#parts.onSite()?.papers[0]?.people.length ?? 0) > 0;
    if (somebody || existsSync(this.#folder())) this.refresh();
  }

  /** Something changed: the files are made anew, a moment later, so that a family signing in together is one change. */
  refresh(): void {
    this.#state = { ...this.#state, fresh: false };
    if (this.#making) this.#again = true;
    else this.#soon ??= setTimeout(() => void this.#rounds(), SOON);
  }

  /** A list that could not be made, or not kept in its second place, is tried again. */
  tryAgain(): void {
    if (this.#failed || this.#state.secondPlace === 'failed') this.refresh();
  }

  /** The program ends: what is not begun is left to its next start. */
  end(): void {
    clearTimeout(this.#soon);
  }

  #folder(): string {
    return join(this.#parts.folder, 'sheets');
  }

  async #rounds(): Promise<void> {
    this.#making = true;
    this.#soon = undefined;
    do {
      this.#again = false;
      this.#failed = false;
      try {
        await this.#make();
      } catch (error) {
        this.#failed = true;
        this.#parts.log.error('sheet-failed', error);
      }
    } while (this.#again);
    this.#making = false;
  }

  async #make(): Promise<void> {
    const { onSite, pdf } = this.#parts;
    const lists = onSite();
    const [first] = lists?.papers ?? [];
    if (!lists || !first) return;
    const files: SheetFile[] = [];
    for (const list of lists.papers) files.push({ name: `${list.what}.pdf`, pdf: await pdf(list) });
    keep(this.#folder(), files);
    // A stick that is not there must not keep the first place from being made.
    const secondPlace = await this.#second.keep(lists.secondFolder, files);
    this.#state = { madeAt: first.madeAt, fresh: !this.#again, secondPlace };
    this.#parts.made();
  }
}

function keep(folder: string, files: readonly SheetFile[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, pdf } of files) writeLasting(join(folder, name), pdf);
}
