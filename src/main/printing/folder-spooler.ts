import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Spooler } from '../../core/ports.ts';
import { done } from '../../shared/result.ts';
import type { PaperContent } from '../../shared/papers.ts';
import { writeLasting } from '../app-data.ts';
import type { PdfPaper } from './cups-queues.ts';

/** The name of the only printer there is when papers go into a folder. */
const QUEUE = 'Folder';

/** Puts papers into a folder as PDF files: a printer that is always ready, for trying things out. */
export function folderSpooler(folder: string, draw: (content: PaperContent) => Promise<PdfPaper>): Spooler {
  return {
    printers: () => Promise.resolve([{ queue: QUEUE, isDefault: true, state: 'ready' }]),
    async send(content) {
      const { pdf } = await draw(content);
      mkdirSync(folder, { recursive: true });
      // A name that tells nothing of the person on the paper.
      const job = `${content.paper}-${randomUUID()}.pdf`;
      writeLasting(join(folder, job), pdf);
      return done({ queue: QUEUE, job });
    },
    state: () => Promise.resolve('done'),
    clear: () => Promise.resolve(),
  };
}
