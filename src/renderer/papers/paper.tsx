import type { PaperContent } from '../../shared/papers.ts';
import { DailyLog } from './daily-log/daily-log.tsx';
import { PassLabel } from './pass-label.tsx';
import { TicketSlip } from './ticket-slip.tsx';

export interface PaperProps {
  content: PaperContent;
  /** Called once, when everything stands as it is to be printed. */
  onDrawn: () => void;
}

/** A paper as it is printed. */
export function Paper({ content, onDrawn }: PaperProps) {
  switch (content.paper) {
    case 'ticket':
      return <TicketSlip ticket={content} onDrawn={onDrawn} />;
    case 'pass':
      return <PassLabel pass={content} onDrawn={onDrawn} />;
    case 'daily-log':
      return <DailyLog content={content} onDrawn={onDrawn} />;
    case 'return-card':
    case 'on-site':
    case 'roll-call':
    case 'test-page':
      return null;
  }
}
