import type { PaperContent } from '../../shared/papers.ts';
import { ChildCards } from './card-sheet/child-cards.tsx';
import { SlotTags } from './card-sheet/slot-tags.tsx';
import { DailyLog } from './daily-log/daily-log.tsx';
import { OnSiteList } from './on-site/on-site-list.tsx';
import { RollCallRecord } from './on-site/roll-call-record.tsx';
import { PassLabel } from './pass-label.tsx';
import { PupilHistoryPages } from './pupil-history/pupil-history-pages.tsx';
import { ReturnCardPage } from './return-card-page.tsx';
import { TestPage } from './test-page.tsx';
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
      return (
        <main>
          <PassLabel pass={content} onDrawn={onDrawn} />
        </main>
      );
    case 'daily-log':
      return <DailyLog content={content} onDrawn={onDrawn} />;
    case 'on-site':
      return <OnSiteList list={content} onDrawn={onDrawn} />;
    case 'roll-call':
      return <RollCallRecord content={content} onDrawn={onDrawn} />;
    case 'return-card':
      return <ReturnCardPage card={content} onDrawn={onDrawn} />;
    case 'child-cards':
      return <ChildCards content={content} onDrawn={onDrawn} />;
    case 'slot-tags':
      return <SlotTags content={content} onDrawn={onDrawn} />;
    case 'pupil-history':
      return <PupilHistoryPages content={content} onDrawn={onDrawn} />;
    case 'test-page':
      return <TestPage page={content} onDrawn={onDrawn} />;
  }
}
