import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import styles from './child-cards.module.css';

const ID = 'lost-tag-';

export interface LoseTagProps {
  onClose: () => void;
  onDone: (slot: number) => void;
}

/** Asks which slot’s tag is lost, and makes it worthless. */
export function LoseTag({ onClose, onDone }: LoseTagProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('slot-tags.cancel');
  const [typed, setTyped] = useState('');
  const cancel = async (event: FormEvent) => {
    event.preventDefault();
    const slot = Number(typed);
    const saved = await form.send({ submission: form.submission, slot }, () =>
      t('childCards.losingTag.slotWrong'),
    );
    if (saved) onDone(slot);
  };
  return (
    <Dialog
      title={t('childCards.losingTag.title')}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('childCards.losingTag.keep')}
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
        <p>{t('childCards.losingTag.explain')}</p>
        <TextField
          id={`${ID}slot`}
          label={t('childCards.losingTag.slot')}
          error={form.errorOf('slot')}
          size="staff"
          inputMode="numeric"
          capitals="none"
          maxLength={3}
          value={typed}
          onChange={setTyped}
        />
      </form>
    </Dialog>
  );
}
