import { useTranslation } from 'react-i18next';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';

export interface WholeChoiceProps {
  whole: boolean;
  onChange: (whole: boolean) => void;
}

/** Whether a file is the whole school, so that whoever is not in it has left. */
export function WholeChoice({ whole, onChange }: WholeChoiceProps) {
  const { t } = useTranslation('kiosk');
  return (
    <RadioCards
      legend={t('pupils.bringIn.whole.question')}
      columns={2}
      value={whole ? 'whole' : 'some'}
      onChange={(value) => onChange(value === 'whole')}
      choices={[
        {
          value: 'whole',
          label: t('pupils.bringIn.whole.whole'),
          hint: t('pupils.bringIn.whole.wholeHint'),
        },
        { value: 'some', label: t('pupils.bringIn.whole.some'), hint: t('pupils.bringIn.whole.someHint') },
      ]}
    />
  );
}
