import { useTranslation } from 'react-i18next';
import { PinField } from '../../parts/fields/pin-field.tsx';

export interface NewPinProps {
  idPrefix: string;
  pin: string;
  again: string;
  onPin: (pin: string) => void;
  onAgain: (again: string) => void;
  pinError: string | undefined;
  againError: string | undefined;
}

/** A PIN being chosen: twice, because nobody can see what was typed. */
export function NewPin(props: NewPinProps) {
  const { t } = useTranslation('kiosk');
  return (
    <>
      <PinField
        id={`${props.idPrefix}pin`}
        label={t('staffRoom.pin.choose')}
        hint={t('staffRoom.pin.hint')}
        error={props.pinError}
        size="staff"
        value={props.pin}
        onChange={props.onPin}
      />
      <PinField
        id={`${props.idPrefix}again`}
        label={t('staffRoom.pin.again')}
        hint={t('staffRoom.pin.againHint')}
        error={props.againError}
        size="staff"
        value={props.again}
        onChange={props.onAgain}
      />
    </>
  );
}
