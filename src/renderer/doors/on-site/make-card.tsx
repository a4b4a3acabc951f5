import { IdCard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ReturnCard } from '../../../shared/contract/cards.ts';
import { Button } from '../../parts/button/button.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import styles from './on-site-page.module.css';

export interface MakeCardProps {
  visit: { id: string; name: string; hasCard: boolean };
  onMade: (card: ReturnCard) => void;
}

/** Makes a return card for somebody who is here, or says that they have one. */
export function MakeCard({ visit, onMade }: MakeCardProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('cards.make');
  const make = async () => {
    const card = await form.send({ submission: form.submission, visit: visit.id });
    if (card) onMade(card);
  };
  if (visit.hasCard)
    return (
      <span className={styles.hasCard}>
        <IdCard aria-hidden="true" />
        {t('cards.has')}
      </span>
    );
  return (
    <>
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => field} />
      <Button
        size="staff"
        busy={form.busy}
        busyLabel={t('cards.making')}
        label={t('cards.makeLabel', { name: visit.name })}
        onClick={() => void make()}
      >
        {t('cards.make')}
      </Button>
    </>
  );
}
