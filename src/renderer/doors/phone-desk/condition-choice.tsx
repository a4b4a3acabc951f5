import { useTranslation } from 'react-i18next';
import { conditionCodes, type ConditionCode } from '../../../shared/devices.ts';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import styles from './phone-desk.module.css';

export interface ConditionChoiceProps {
  legend: string;
  chosen: readonly ConditionCode[];
  onChange: (chosen: ConditionCode[]) => void;
}

/** The quick codes for marks on a device: many, one or none of them. */
export function ConditionChoice({ legend, chosen, onChange }: ConditionChoiceProps) {
  const { t } = useTranslation('kiosk');
  return (
    <fieldset className={styles.conditions}>
      <legend className={styles.legendText}>{legend}</legend>
      <div className={styles.conditionCards}>
        {conditionCodes.map((code) => (
          <CheckboxCard
            key={code}
            label={t(`phoneDesk.handIn.codes.${code}`)}
            checked={chosen.includes(code)}
            onChange={(checked) =>
              onChange(conditionCodes.filter((one) => (one === code ? checked : chosen.includes(one))))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
