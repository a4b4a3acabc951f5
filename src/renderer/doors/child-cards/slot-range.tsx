import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import styles from './child-cards.module.css';

export interface SlotRangeProps {
  slots: readonly number[];
  onChoose: (slots: readonly number[]) => void;
}

/** Chooses the slots from one number to another. */
export function SlotRange({ slots, onChoose }: SlotRangeProps) {
  const { t } = useTranslation('kiosk');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState(false);
  const choose = (event: FormEvent) => {
    event.preventDefault();
    const [first, last] = [Number(from), Number(to === '' ? from : to)];
    const its = slots.filter((slot) => slot >= first && slot <= last);
    setWrong(its.length === 0);
    if (its.length > 0) onChoose(its);
  };
  const box = { size: 'staff', inputMode: 'numeric', capitals: 'none', maxLength: 3 } as const;
  return (
    <form className={styles.range} noValidate onSubmit={choose}>
      <TextField
        {...box}
        id="tags-from"
        label={t('childCards.tags.from')}
        error={wrong ? t('childCards.tags.rangeWrong') : undefined}
        value={from}
        onChange={setFrom}
      />
      <TextField {...box} id="tags-to" label={t('childCards.tags.to')} value={to} onChange={setTo} />
      <Button size="staff" type="submit">
        {t('childCards.tags.choose')}
      </Button>
    </form>
  );
}
