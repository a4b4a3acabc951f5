import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { ConditionCode } from '../../../shared/devices.ts';
import { Card } from '../../parts/cards/card.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { CameIn } from './came-in.tsx';
import { ConditionChoice } from './condition-choice.tsx';
import styles from './panel.module.css';

/** What the ids of the boxes of a return begin with. */
export const RETURN_ID = 'return-';

/** What the office decides when a device goes out. */
export interface ReturnChoices {
  going: 'same' | 'different';
  conditions: readonly ConditionCode[];
  note: string;
  who: 'pupil' | 'adult';
  adult: string;
}

export interface ReturnDecisionsProps {
  held: HeldHandover;
  choices: ReturnChoices;
  onChange: (choices: ReturnChoices) => void;
  noteError: string | undefined;
  adultError: string | undefined;
}

/** In and out side by side, and who collects; number keys choose. */
export function ReturnDecisions({ held, choices, onChange, noteError, adultError }: ReturnDecisionsProps) {
  const { t } = useTranslation('kiosk');
  const { going, conditions, note, who, adult } = choices;
  return (
    <>
      <div className={styles.pair}>
        <CameIn held={held} />
        <Card kind="quiet">
          <RadioCards
            legend={t('phoneDesk.giveBack.goingOut')}
            value={going}
            onChange={(value) => onChange({ ...choices, going: value })}
            choices={[
              { value: 'same', label: t('phoneDesk.giveBack.same'), keyHint: '1' },
              { value: 'different', label: t('phoneDesk.giveBack.different'), keyHint: '2' },
            ]}
          />
        </Card>
      </div>
      {going === 'different' ? (
        <>
          <ConditionChoice
            legend={t('phoneDesk.giveBack.marksNow')}
            chosen={conditions}
            onChange={(value) => onChange({ ...choices, conditions: value })}
          />
          <TextField
            id={`${RETURN_ID}note`}
            label={t('phoneDesk.giveBack.noteNow')}
            hint={t('phoneDesk.giveBack.noteNowHint')}
            error={noteError}
            size="staff"
            value={note}
            onChange={(value) => onChange({ ...choices, note: value })}
          />
        </>
      ) : null}
      <RadioCards
        legend={t('phoneDesk.giveBack.who')}
        columns={2}
        value={who}
        onChange={(value) => onChange({ ...choices, who: value })}
        choices={[
          { value: 'pupil', label: t('phoneDesk.giveBack.pupil'), keyHint: '3' },
          { value: 'adult', label: t('phoneDesk.giveBack.adult'), keyHint: '4' },
        ]}
      />
      {who === 'adult' ? (
        <TextField
          id={`${RETURN_ID}adult`}
          label={t('phoneDesk.giveBack.adultName')}
          error={adultError}
          size="staff"
          capitals="names"
          autoFocus
          value={adult}
          onChange={(value) => onChange({ ...choices, adult: value })}
        />
      ) : null}
    </>
  );
}
