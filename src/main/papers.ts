import type { BrowserWindow, WebContents } from 'electron';
import type { PaperMaker } from '../core/ports.ts';
import type { PaperContent } from '../shared/papers.ts';
import { paperSize, pdfOptions, screenWidth, sizeOf } from './paper-sizes.ts';
import type { PdfPaper } from './printing/cups-queues.ts';
import { makeWindow, type WindowKit } from './windows.ts';

/** How long a paper may take, in milliseconds: the log of a very full day is drawn in a few seconds. */
const MADE_WITHIN = 60_000;

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
    const size = { width: screenWidth(sizeOf(content)), height: 400 };
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

  /** Asks a hidden page with nothing in it. */
  async ask<T>(question: (page: WebContents) => Promise<T>): Promise<T> {
    const window = makeWindow('paper', { ...this.#kit, kiosk: false });
    try {
      return await question(window.webContents);
    } finally {
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

/** Draws a paper as a PDF file. */
export function drawnPaper(room: PaperRoom, content: PaperContent): Promise<PdfPaper> {
  const size = sizeOf(content);
  return room.draw(content, async (window, height) => ({
    pdf: await window.webContents.printToPDF(pdfOptions(size, height)),
    ...paperSize(size, height),
  }));
}

/** Makes papers as PDF files. */
export function makePapers(room: PaperRoom): PaperMaker {
  return { pdf: async (content) => (await drawnPaper(room, content)).pdf };
}
