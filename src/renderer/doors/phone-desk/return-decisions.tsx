import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import { Card } from '../../parts/cards/card.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { CameIn } from './came-in.tsx';
import { Collector } from './collector.tsx';
import { ConditionChoice } from './condition-choice.tsx';
import styles from './panel.module.css';
import type { ReturnChoices } from './return-choices.ts';

/** What the ids of the boxes of a return begin with. */
export const RETURN_ID = 'return-';

export interface ReturnDecisionsProps {
  held: HeldHandover;
  choices: ReturnChoices;
  onChange: (choices: ReturnChoices) => void;
  errorOf: (field: string) => string | undefined;
}

/** In and out side by side, and who collects; number keys choose. */
export function ReturnDecisions({ held, choices, onChange, errorOf }: ReturnDecisionsProps) {
  const { t } = useTranslation('kiosk');
  const { going, conditions, note } = choices;
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
            before={held.conditions}
            freshLabel={t('phoneDesk.giveBack.fresh')}
            onChange={(value) => onChange({ ...choices, conditions: value })}
          />
          <TextField
            id={`${RETURN_ID}note`}
            label={t('phoneDesk.giveBack.noteNow')}
            hint={t('phoneDesk.giveBack.noteNowHint')}
            error={errorOf('note')}
            size="staff"
            value={note}
            onChange={(value) => onChange({ ...choices, note: value })}
          />
        </>
      ) : null}
      <Collector idPrefix={RETURN_ID} held={held} choices={choices} onChange={onChange} errorOf={errorOf} />
    </>
  );
}
