import type { PrintedPaper } from '../../shared/papers.ts';
import type { Settings } from '../../shared/settings.ts';

/** The queue the school has chosen for a paper; null for the computer’s usual printer. */
export function queueFor(
  { paper, subject }: { paper: PrintedPaper; subject: string },
  { passPrinter, ticketPrinter, pagePrinter }: Settings,
): string | null {
  const printer = paper === 'test-page' ? subject : paper;
  if (printer === 'pass') return passPrinter.queue;
  if (printer === 'ticket') return ticketPrinter.queue;
  return pagePrinter.queue;
}
