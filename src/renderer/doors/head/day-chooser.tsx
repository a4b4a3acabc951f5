import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { longDay } from '../../words/format-date.ts';
import { problemWords } from '../../words/problem-words.ts';

export interface DayChooserProps {
  /** The day shown now. */
  day: string;
  today: string;
  timeZone: string;
  onChoose: (day: string) => void;
  onClose: () => void;
}

/** The days that have something in their log, newest first. */
export function DayChooser({ day, today, timeZone, onChoose, onClose }: DayChooserProps) {
  const { t } = useTranslation('kiosk');
  const days = useAnswer('logs.days', {});
  const [chosen, setChosen] = useState(day);
  return (
    <Dialog
      title={t('head.days.title')}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('head.export.close')}
          </Button>
          <Button kind="primary" size="staff" disabled={!days.data?.length} onClick={() => onChoose(chosen)}>
            {t('head.days.choose')}
          </Button>
        </>
      }
    >
      {!days.data ? (
        days.isError ? (
          <FailedState
            title={t('head.days.failed')}
            reference={days.error.problem.reference}
            retryLabel={t('head.tryAgain')}
            onRetry={() => void days.refetch()}
          >
            {problemWords(t, days.error.problem, timeZone)}
          </FailedState>
        ) : (
          <LoadingState label={t('head.days.loading')} />
        )
      ) : days.data.length === 0 ? (
        <p>{t('head.days.none')}</p>
      ) : (
        <RadioCards
          legend={t('head.days.title')}
          legendHidden
          value={chosen}
          onChange={setChosen}
          choices={days.data.map((value) => ({
            value,
            label: longDay(t, value),
            hint: value === today ? t('head.days.today') : undefined,
          }))}
        />
      )}
    </Dialog>
  );
}
