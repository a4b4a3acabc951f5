import { CircleHelp, TriangleAlert, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { spokenCode } from '../../../shared/codes.ts';
import type { Board } from '../../../shared/contract/phones.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { LastScans, type LastScan } from '../../parts/staff/last-scans.tsx';
import { timeOfDay } from '../../words/format-date.ts';
import { problemWords } from '../../words/problem-words.ts';
import { refusedTitle } from './refused-title.ts';
import type { DeskSide, PhoneDeskState } from './use-phone-desk.ts';

/** Most lines of the list: the rest is in the day’s log. */
const LINES = 12;

export interface RecentProps {
  desk: PhoneDeskState;
  board: Board;
  side: DeskSide;
  /** Now, in ms: what can still be undone shows its button. */
  now: number;
}

/** What was done last at the desk, refusals among it, newest first. */
export function Recent({ desk, board, side, now }: RecentProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const done = board.recent.map((entry): LastScan & { at: string } => ({
    id: `${entry.handover}-${entry.what}-${entry.at}`,
    at: entry.at,
    time: timeOfDay(entry.at, timeZone),
    mark: entry.slot,
    what: entry.pupilName,
    detail: t(`phoneDesk.scans.${entry.what}`, { code: spokenCode(entry.code) }),
    ...(entry.undoUntil !== null && Date.parse(entry.undoUntil) > now
      ? {
          action: (
            <Button
              size="staff"
              icon={<Undo2 />}
              label={t('phoneDesk.scans.undoLabel', { name: entry.pupilName, slot: entry.slot })}
              onClick={() => void desk.undo(entry.handover, entry.pupilName, entry.slot)}
            >
              {t('phoneDesk.scans.undo')}
            </Button>
          ),
        }
      : {}),
  }));
  const refusals = desk.state.refusals.map((refused): LastScan & { at: string } => {
    const what = refusedTitle(t, refused.problem);
    return {
      id: refused.id,
      at: refused.at,
      time: timeOfDay(refused.at, timeZone),
      mark: <TriangleAlert aria-hidden="true" />,
      what,
      detail: problemWords(t, refused.problem, timeZone),
      action: (
        <Button
          size="staff"
          icon={<CircleHelp />}
          label={t('phoneDesk.scans.whyLabel', { what })}
          onClick={() => desk.step({ type: 'explained', refused })}
        >
          {t('phoneDesk.scans.why')}
        </Button>
      ),
    };
  });
  const { counts, nextFreeSlot } = board;
  return (
    <LastScans
      title={t('phoneDesk.scans.title')}
      beside={
        side === 'give-back' ? (
          t('phoneDesk.scans.togo', { returned: counts.returned, held: counts.held })
        ) : nextFreeSlot === null ? (
          t('phoneDesk.scans.full')
        ) : (
          <>
            {t('phoneDesk.scans.nextFree')} <b>{nextFreeSlot}</b>
          </>
        )
      }
      emptyText={t('phoneDesk.scans.empty')}
      scans={[...done, ...refusals].toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, LINES)}
    />
  );
}
