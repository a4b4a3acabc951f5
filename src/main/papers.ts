import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { PaperMaker } from '../core/ports.ts';
import type { PaperContent } from '../shared/papers.ts';
import { done, refused } from '../shared/result.ts';
import { writeLasting } from './app-data.ts';
import type { ProgramLog } from './fault-log.ts';
import { pdfOptions, printOptions, screenWidth } from './paper-sizes.ts';
import { makeWindow, type WindowKit } from './windows.ts';

/** How long a paper may take, in milliseconds: the log of a very full day is drawn in a few seconds. */
const MADE_WITHIN = 60_000;
/** How long the printer’s queue may take to answer, in milliseconds. */
const ANSWERED_WITHIN = 20_000;

/** Resolves in the page once it says that everything is drawn, with the height of it. */
const WHEN_DRAWN = `new Promise((resolve) => {
  const page = document.documentElement;
  const look = () => {
    if (page.dataset.ready !== 'true') return requestAnimationFrame(look);
    document.fonts.ready.then(() => resolve(Math.ceil(document.body.getBoundingClientRect().height)));
  };
  look();
})`;

/** The hidden pages papers are drawn in, and what each of them draws. */
export class PaperRoom {
  readonly #kit: WindowKit;
  readonly #contents = new Map<number, PaperContent>();

  constructor(kit: WindowKit) {
    this.#kit = kit;
  }

  /** What the page in a window has to draw. */
  contentFor(window: number): PaperContent | undefined {
    return this.#contents.get(window);
  }

  /** Whether a page is one of this room’s. */
  has(window: number): boolean {
    return this.#contents.has(window);
  }

  /** Draws a paper in a hidden page of its own and hands it to `take` with the height of what is on it, in pixels. */
  async draw<T>(
    content: PaperContent,
    take: (window: BrowserWindow, height: number) => Promise<T>,
  ): Promise<T> {
    const size = { width: screenWidth(content.paper), height: 400 };
    const window = makeWindow('paper', { ...this.#kit, kiosk: false }, size);
    const { id } = window.webContents;
    this.#contents.set(id, content);
    try {
      return await inTime(window, async () => take(window, await this.#drawn(window)));
    } finally {
      this.#contents.delete(id);
      window.destroy();
    }
  }

  async #drawn(window: BrowserWindow): Promise<number> {
    await window.loadURL(this.#kit.page('paper'));
    return Number(await window.webContents.executeJavaScript(WHEN_DRAWN));
  }
}

/** Gives up on a page that crashes, or takes too long from its first line to the finished paper. */
async function inTime<T>(window: BrowserWindow, work: () => Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('A paper was not made in time')), MADE_WITHIN);
  window.webContents.once('render-process-gone', () => reject(new Error('A paper’s page crashed')));
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Makes papers: as PDF, on the printer, or into the folder named at start. */
export function makePapers(room: PaperRoom, log: ProgramLog, paperFolder: string | undefined): PaperMaker {
  const pdf = (content: PaperContent): Promise<Uint8Array> =>
    room.draw(content, (window, height) => window.webContents.printToPDF(pdfOptions(content.paper, height)));
  return {
    pdf,
    async print(content) {
      try {
        if (paperFolder !== undefined) {
          mkdirSync(paperFolder, { recursive: true });
          // A name that tells nothing of the person on the paper.
          writeLasting(join(paperFolder, `${content.paper}-${randomUUID()}.pdf`), await pdf(content));
          return done({});
        }
        return await room.draw(content, async (window, height) => {
          const printers = await window.webContents.getPrintersAsync();
          if (printers.length === 0) return refused('printer-missing');
          const fault = await sendToPrinter(window, content, height);
          if (fault === undefined) return done({});
          log.note('print-failed', { paper: content.paper, fault });
          return refused('print-failed');
        });
      } catch (error) {
        log.error('print-failed', error);
        return refused('print-failed');
      }
    },
  };
}

/** Why the printer did not take the paper; undefined when it did. */
function sendToPrinter(
  window: BrowserWindow,
  { paper }: PaperContent,
  height: number,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('no-answer'), ANSWERED_WITHIN);
    window.webContents.print(printOptions(paper, height), (taken, reason) => {
      clearTimeout(timer);
      resolve(taken ? undefined : reason);
    });
  });
}
