import type { Spooler } from '../../core/ports.ts';
import { refused } from '../../shared/result.ts';
import type { PaperContent } from '../../shared/papers.ts';
import type { CupsQueues, PdfPaper } from './cups-queues.ts';

/** Prints through CUPS, on Linux and macOS. Where it does not answer there are no printers, and papers fail. */
export function cupsSpooler(
  queues: CupsQueues,
  draw: (content: PaperContent) => Promise<PdfPaper>,
  log: { error(what: string, error: unknown): void },
): Spooler {
  return {
    printers: () =>
      queues.printers().catch((error: unknown) => {
        log.error('printers-not-listed', error);
        return [];
      }),
    async send(content, to) {
      try {
        // Asked before anything is drawn: sixty tickets that go nowhere would keep the machine from the next child.
        const printers = await queues.printers();
        if (printers.length === 0) return refused('printer-missing');
        return await queues.send(await draw(content), to);
      } catch (error) {
        log.error('print-failed', error);
        // Nothing listens: this machine has no print system, and so no printer.
        const isNone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        return refused(isNone ? 'printer-missing' : 'print-failed');
      }
    },
    state: queues.state,
    clear: queues.clear,
  };
}
