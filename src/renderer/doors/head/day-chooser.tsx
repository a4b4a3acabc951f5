import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { longDay } from '../../words/format-date.ts';

export interface DayChooserProps {
  /** The day shown now. */
  day: string;
  today: string;
  onChoose: (day: string) => void;
  onClose: () => void;
}

/** The days that have something in their log, newest first. */
export function DayChooser({ day, today, onChoose, onClose }: DayChooserProps) {
  const { t } = useTranslation('kiosk');
  const { data: days = [] } = useAnswer('logs.days', {});
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
          <Button kind="primary" size="staff" disabled={days.length === 0} onClick={() => onChoose(chosen)}>
            {t('head.days.choose')}
          </Button>
        </>
      }
    >
      {days.length === 0 ? (
        <p>{t('head.days.none')}</p>
      ) : (
        <RadioCards
          legend={t('head.days.title')}
          legendHidden
          value={chosen}
          onChange={setChosen}
          choices={days.map((value) => ({
            value,
            label: longDay(t, value),
            hint: value === today ? t('head.days.today') : undefined,
          }))}
        />
      )}
    </Dialog>
  );
}
