import { readScan } from '../../../shared/codes.ts';
import { softNo } from '../../parts/scanner/soft-sound.ts';
import { useScanner } from '../../parts/scanner/use-scanner.ts';
import type { ArrivalEvent } from './arrival.ts';
import { entryByCard } from './entry-by-card.ts';

/** Listens for a pass or return card on the first pages: whoever has been here before need not type. */
export function useRecognition(dispatch: (event: ArrivalEvent) => void): void {
  const recognise = async (text: string) => {
    if (readScan(text).kind === 'ticket') {
      softNo();
      dispatch({ type: 'refused', problem: { code: 'code-is-ticket' } });
      return;
    }
    const entry = await entryByCard(text);
    if (entry.by === 'known') dispatch({ type: 'recognised', known: entry.known, payload: entry.payload });
    if (entry.by === 'refused') dispatch({ type: 'refused', problem: entry.problem });
  };
  useScanner(({ text }) => void recognise(text));
}
