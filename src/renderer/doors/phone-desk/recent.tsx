import { ArrowRight, CircleHelp, Info, TriangleAlert, Undo2, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../../shared/contract/phones.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { LastScans, type LastScan } from '../../parts/staff/last-scans.tsx';
import { timeOfDay } from '../../words/format-date.ts';
import type { DeskLine } from './desk-state.ts';
import { lineWords } from './line-words.ts';
import { stepWords } from './step-words.ts';
import styles from './recent.module.css';
import type { DeskSide, PhoneDeskState } from './use-phone-desk.ts';

/** Most lines of the list: the rest is in the day’s log. */
const LINES = 12;

type Timed = LastScan & { at: string };

export interface RecentProps {
  desk: PhoneDeskState;
  board: Board;
  side: DeskSide;
  /** Now, in ms: what can still be undone shows its button. */
  now: number;
}

/** What was done last at the desk, scans that changed nothing among it, newest first. */
export function Recent({ desk, board, side, now }: RecentProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const done = board.recent.map((entry): Timed => ({
    id: `${entry.handover}-${entry.what}-${entry.at}`,
    at: entry.at,
    time: timeOfDay(entry.at, timeZone),
    mark: entry.slot,
    what: entry.pupilName,
    detail: stepWords(t, entry),
    action: <EntryAction desk={desk} entry={entry} now={now} />,
  }));
  const told = desk.state.lines.map((line): Timed => {
    const { title, text, harmless } = lineWords(t, line, timeZone);
    return {
      id: line.id,
      at: line.at,
      time: timeOfDay(line.at, timeZone),
      mark: harmless ? <Info aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />,
      what: title,
      detail: text,
      action: <LineAction desk={desk} line={line} title={title} />,
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
      scans={[...done, ...told].toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, LINES)}
    />
  );
}

interface EntryActionProps {
  desk: PhoneDeskState;
  entry: Board['recent'][number];
  now: number;
}

/** A return of today can be put right; beside it, undo while there is time. */
function EntryAction({ desk, entry, now }: EntryActionProps) {
  const { t } = useTranslation('kiosk');
  const { handover, pupilName: name, slot } = entry;
  const canUndo = entry.undoUntil !== null && Date.parse(entry.undoUntil) > now;
  if (!canUndo && !entry.canPutRight) return null;
  return (
    <span className={styles.actions}>
      {entry.canPutRight ? (
        <Button
          size="staff"
          icon={<UserRoundX />}
          label={t('phoneDesk.scans.wrongChildLabel', { name, slot })}
          onClick={() =>
            desk.step({ type: 'dialog-opened', dialog: { at: 'put-right', handover, name, slot } })
          }
        >
          {t('phoneDesk.scans.wrongChild')}
        </Button>
      ) : null}
      {canUndo ? (
        <Button
          size="staff"
          icon={<Undo2 />}
          label={t('phoneDesk.scans.undoLabel', { name, slot })}
          onClick={() => void desk.undo(handover, name)}
        >
          {t('phoneDesk.scans.undo')}
        </Button>
      ) : null}
    </span>
  );
}

/** Opens what a person must decide about; of a refusal, says again why. */
function LineAction({ desk, line, title }: { desk: PhoneDeskState; line: DeskLine; title: string }) {
  const { t } = useTranslation('kiosk');
  if (line.about === 'ask' || line.about === 'waiting')
    return (
      <Button
        size="staff"
        icon={<ArrowRight />}
        label={t('phoneDesk.scans.openLabel', { name: line.name })}
        onClick={() => void desk.openLine(line)}
      >
        {t('phoneDesk.scans.open')}
      </Button>
    );
  if (line.about !== 'refused') return null;
  return (
    <Button
      size="staff"
      icon={<CircleHelp />}
      label={t('phoneDesk.scans.whyLabel', { what: title })}
      onClick={() => desk.step({ type: 'explained', line })}
    >
      {t('phoneDesk.scans.why')}
    </Button>
  );
}
