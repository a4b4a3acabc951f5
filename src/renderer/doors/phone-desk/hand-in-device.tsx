import { useTranslation } from 'react-i18next';
import { deviceKinds, type ConditionCode, type DeviceKind } from '../../../shared/devices.ts';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { ConditionChoice } from './condition-choice.tsx';
import type { BoardPupil } from './find-children.ts';
import { LastOut } from './last-out.tsx';
import styles from './panel.module.css';

/** What the ids of the boxes of a hand-in begin with. */
export const HAND_IN_ID = 'hand-in-';

/** What is seen of a device when it comes in. */
export interface SeenDevice {
  kind: DeviceKind;
  look: string;
  conditions: ConditionCode[];
  note: string;
}

/** What will be true of most: the device of the time before, with the marks it had. */
export function usuallySeen({ usualDevice }: BoardPupil): SeenDevice {
  return {
    kind: usualDevice?.kind ?? 'smartphone',
    look: usualDevice?.look ?? '',
    conditions: usualDevice?.conditions ?? [],
    note: '',
  };
}

export interface HandInDeviceProps {
  pupil: BoardPupil;
  seen: SeenDevice;
  onChange: (seen: SeenDevice) => void;
  /** The slot as typed or touched. */
  slot: string;
  slotError: string | undefined;
  onSlot: (typed: string) => void;
  lookError: string | undefined;
  noteError: string | undefined;
}

/** Where a device goes and what it is; the marks it had last time stand beside those seen now. */
export function HandInDevice(props: HandInDeviceProps) {
  const { pupil, seen, onChange } = props;
  const { t } = useTranslation('kiosk');
  const before = pupil.usualDevice?.kind === seen.kind ? pupil.usualDevice : null;
  return (
    <>
      <RadioCards
        legend={t('phoneDesk.handIn.kind')}
        columns={3}
        value={seen.kind}
        onChange={(kind) => onChange({ ...seen, kind })}
        choices={deviceKinds.map((value, at) => ({
          value,
          label: t(`phoneDesk.handIn.kinds.${value}`),
          keyHint: String(at + 1),
        }))}
      />
      {before === null ? (
        <ConditionChoice
          legend={t('phoneDesk.handIn.conditions')}
          chosen={seen.conditions}
          onChange={(conditions) => onChange({ ...seen, conditions })}
        />
      ) : (
        <div className={styles.beforeAndNow}>
          <LastOut seen={before} />
          <ConditionChoice
            legend={t('phoneDesk.handIn.now')}
            chosen={seen.conditions}
            before={before.conditions}
            onChange={(conditions) => onChange({ ...seen, conditions })}
          />
        </div>
      )}
      <div className={styles.deviceFields}>
        <TextField
          id={`${HAND_IN_ID}slot`}
          label={t('phoneDesk.handIn.slot')}
          hint={t('phoneDesk.handIn.changeSlotHint')}
          error={props.slotError}
          size="staff"
          inputMode="numeric"
          maxLength={3}
          value={props.slot}
          onChange={props.onSlot}
        />
        <TextField
          id={`${HAND_IN_ID}look`}
          label={t('phoneDesk.handIn.look')}
          hint={t('phoneDesk.handIn.lookHint')}
          error={props.lookError}
          size="staff"
          value={seen.look}
          onChange={(look) => onChange({ ...seen, look })}
        />
        <TextField
          id={`${HAND_IN_ID}note`}
          label={t('phoneDesk.handIn.note')}
          hint={t('phoneDesk.handIn.noteHint')}
          error={props.noteError}
          size="staff"
          value={seen.note}
          onChange={(note) => onChange({ ...seen, note })}
        />
      </div>
    </>
  );
}
