import { CircleMinus, CirclePlus, History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { conditionCodes, type ConditionCode } from '../../../shared/devices.ts';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import styles from './phone-desk.module.css';

export interface ConditionChoiceProps {
  legend: string;
  chosen: readonly ConditionCode[];
  onChange: (chosen: ConditionCode[]) => void;
  /** What was seen the time before: each mark then says whether it was there. */
  before?: readonly ConditionCode[] | undefined;
  /** What a mark is called that was not there before. */
  freshLabel?: string | undefined;
}

/** The quick codes for marks on a device: many, one or none of them; what is new is told by words and sign. */
export function ConditionChoice({ legend, chosen, onChange, before, freshLabel }: ConditionChoiceProps) {
  const { t } = useTranslation('kiosk');
  const difference = (code: ConditionCode) => {
    if (before === undefined) return {};
    const known = before.includes(code);
    if (chosen.includes(code))
      return known
        ? { hint: t('phoneDesk.handIn.known'), end: <History aria-hidden="true" /> }
        : { hint: freshLabel ?? t('phoneDesk.handIn.fresh'), end: <CirclePlus aria-hidden="true" /> };
    return known ? { hint: t('phoneDesk.handIn.gone'), end: <CircleMinus aria-hidden="true" /> } : {};
  };
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
            {...difference(code)}
          />
        ))}
      </div>
    </fieldset>
  );
}
