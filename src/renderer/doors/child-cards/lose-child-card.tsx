import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import styles from './child-cards.module.css';
import type { CardedChild } from './classes-of.ts';

const ID = 'lost-card-';

export interface LoseChildCardProps {
  child: CardedChild;
  onClose: () => void;
  onDone: () => void;
}

/** Asks what happened to a card before it is made worthless. */
export function LoseChildCard({ child, onClose, onDone }: LoseChildCardProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('child-cards.cancel');
  const [why, setWhy] = useState('');
  const cancel = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await form.send({ submission: form.submission, pupil: child.id, why }, (_field, code) =>
      code === 'empty' ? t('childCards.losing.whyMissing') : undefined,
    );
    if (saved) onDone();
  };
  return (
    <Dialog
      title={t('childCards.losing.title', { name: child.name })}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('childCards.losing.keep')}
          </Button>
          <Button
            kind="danger"
            size="staff"
            type="submit"
            form={`${ID}form`}
            busy={form.busy}
            busyLabel={t('childCards.losing.saving')}
          >
            {t('childCards.losing.yes')}
          </Button>
        </>
      }
    >
      <form id={`${ID}form`} className={styles.form} noValidate onSubmit={(event) => void cancel(event)}>
        <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => ID + field} />
        <p>{t('childCards.losing.explain')}</p>
        <p>{t('childCards.losing.phone')}</p>
        <TextField
          id={`${ID}why`}
          label={t('childCards.losing.why')}
          hint={t('childCards.losing.whyHint')}
          error={form.errorOf('why')}
          size="staff"
          value={why}
          onChange={setWhy}
        />
      </form>
    </Dialog>
  );
}
