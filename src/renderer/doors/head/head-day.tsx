import { CalendarDays, Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMinute } from '../../client/clock.ts';
import { useAnswer } from '../../client/queries.ts';
import { Button } from '../../parts/button/button.tsx';
import { FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { wallTime } from '../../words/format-date.ts';
import { problemWords } from '../../words/problem-words.ts';
import { curveOf } from './curve-geometry.ts';
import { DayChooser } from './day-chooser.tsx';
import { DayCurve } from './day-curve.tsx';
import { DaySentences } from './day-sentences.tsx';
import { ExportDialog } from './export-dialog.tsx';
import styles from './head-day.module.css';
import { RecordState } from './record-state.tsx';
import { StillHere } from './still-here.tsx';
import { ToLookAt } from './to-look-at.tsx';
import { useExport } from './use-export.ts';

export interface HeadDayProps {
  /** The school day it is now. */
  today: string;
  timeZone: string;
}

/** The head’s day: two sentences, the day drawn, what needs a look, the record’s state, and the export. */
export function HeadDay({ today, timeZone }: HeadDayProps) {
  const { t } = useTranslation('kiosk');
  const [otherDay, setOtherDay] = useState<string>();
  const [choosing, setChoosing] = useState(false);
  const day = otherDay ?? today;
  const instant = useMinute();
  const summary = useAnswer('day.summary', { day }, { every: 60_000 });
  const exporting = useExport(day);
  if (summary.isError && !summary.data)
    return (
      <FailedState
        title={t('head.failed')}
        reference={summary.error.problem.reference}
        retryLabel={t('head.tryAgain')}
        onRetry={() => void summary.refetch()}
      >
        {problemWords(t, summary.error.problem, timeZone)}
      </FailedState>
    );
  if (!summary.data) return <LoadingState label={t('head.loading')} />;
  const { hour, minute } = wallTime(instant, timeZone);
  const now = day === today ? hour * 60 + minute : undefined;
  return (
    <div className={styles.page}>
      <main className={styles.day}>
        <DaySentences summary={summary.data} />
        <DayCurve curve={curveOf(summary.data.curve, timeZone)} timeZone={timeZone} now={now} />
      </main>
      <aside className={styles.lists}>
        <ToLookAt items={summary.data.toLookAt} timeZone={timeZone} />
        {day === today ? <StillHere today={today} timeZone={timeZone} /> : null}
      </aside>
      <footer className={styles.floor}>
        <RecordState timeZone={timeZone} />
        <span className={styles.space} />
        {otherDay === undefined ? null : (
          <Button size="staff" onClick={() => setOtherDay(undefined)}>
            {t('head.days.backToToday')}
          </Button>
        )}
        <Button size="staff" icon={<CalendarDays />} onClick={() => setChoosing(true)}>
          {t('head.days.another')}
        </Button>
        <button type="button" className={styles.export} onClick={() => void exporting.begin()}>
          <Download aria-hidden="true" />
          <span>
            <strong>{t(day === today ? 'head.export.today' : 'head.export.other')}</strong>
            <span>{t('head.export.hint')}</span>
          </span>
        </button>
      </footer>
      {choosing ? (
        <DayChooser
          day={day}
          today={today}
          timeZone={timeZone}
          onClose={() => setChoosing(false)}
          onChoose={(chosen) => {
            setOtherDay(chosen === today ? undefined : chosen);
            setChoosing(false);
          }}
        />
      ) : null}
      {exporting.state.stage === 'idle' ? null : (
        <ExportDialog
          state={exporting.state}
          timeZone={timeZone}
          onClose={exporting.close}
          onOtherFolder={() => void exporting.begin()}
        />
      )}
    </div>
  );
}
