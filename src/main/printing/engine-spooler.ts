import type { WebContents } from 'electron';
import type { Spooler } from '../../core/ports.ts';
import { done, refused } from '../../shared/result.ts';
import type { ProgramLog } from '../fault-log.ts';
import { printOptions, sizeOf } from '../paper-sizes.ts';
import type { PaperRoom } from '../papers.ts';

/** How long the printer’s queue may take to answer, in milliseconds. */
const ANSWERED_WITHIN = 20_000;

/**
 * Prints through the engine, where the system’s queue cannot be asked how far a paper is (Windows). The engine answers
 * “ok” for a dead printer too, so every paper is `unknown` from then on: somebody has to look.
 */
export function engineSpooler(room: PaperRoom, log: ProgramLog): Spooler {
  return {
    printers: () =>
      room.ask(async (page) => {
        const found = await page.getPrintersAsync();
        return found.map(({ name, ...more }) => ({
          queue: name,
          isDefault: 'isDefault' in more && more.isDefault === true,
          state: 'ready' as const,
        }));
      }),
    async send(content, { queue }) {
      return room.draw(content, async ({ webContents }, height) => {
        const printers = await webContents.getPrintersAsync();
        const known = queue === null ? printers.length > 0 : printers.some(({ name }) => name === queue);
        if (!known) return refused('printer-missing');
        const fault = await handOver(webContents, {
          ...printOptions(sizeOf(content), height),
          ...(queue === null ? {} : { deviceName: queue }),
        });
        if (fault === undefined) return done({ queue: queue ?? '', job: content.paper });
        log.note('print-failed', { paper: content.paper, fault });
        return refused('print-failed');
      });
    },
    state: () => Promise.resolve('unknown'),
    clear: () => Promise.resolve(),
  };
}

/** Why the printer’s queue did not take the paper; undefined when it did. */
function handOver(page: WebContents, options: Electron.WebContentsPrintOptions): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('no-answer'), ANSWERED_WITHIN);
    page.print(options, (taken, reason) => {
      clearTimeout(timer);
      resolve(taken ? undefined : reason);
    });
  });
}
