import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolEvent } from '../../../shared/contract/events.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import styles from './visitors-page.module.css';

const ID = 'event-';

export interface AddEventProps {
  onClose: () => void;
  onDone: (event: SchoolEvent) => void;
}

/** A school event: what it is called, on which day, from when until when. */
export function AddEvent({ onClose, onDone }: AddEventProps) {
  const { t } = useTranslation('kiosk');
  const { day: today } = useSchool();
  const form = useForm('events.add');
  const [typed, setTyped] = useState({ name: '', day: today, from: '', until: '' });
  const box = (field: keyof typeof typed) => ({
    id: ID + field,
    size: 'staff' as const,
    value: typed[field],
    error: form.errorOf(field),
    onChange: (value: string) => setTyped((before) => ({ ...before, [field]: value })),
  });

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.day !== '' && typed.day < today) {
      form.fail([{ field: 'day', text: t('events.add.dayOver') }]);
      return;
    }
    const made = await form.send({ submission: form.submission, ...typed }, (field, code) => {
      if (field === 'day') return t('events.add.dayMissing');
      if (field === 'name') return code === 'empty' ? t('events.add.nameMissing') : undefined;
      return t('events.add.timeMissing');
    });
    if (made) onDone(made);
  };
  return (
    <Dialog
      title={t('events.add.title')}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('events.add.close')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            type="submit"
            form={`${ID}form`}
            busy={form.busy}
            busyLabel={t('events.add.saving')}
          >
            {t('events.add.save')}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => ID + field} />
      <form id={`${ID}form`} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <TextField
          {...box('name')}
          label={t('events.add.name')}
          hint={t('events.add.nameHint')}
          maxLength={120}
          autoFocus
        />
        <TextField {...box('day')} type="date" label={t('events.add.day')} />
        <div className={styles.fields}>
          <TextField
            {...box('from')}
            label={t('events.add.from')}
            hint={t('events.add.timeHint')}
            capitals="none"
          />
          <TextField
            {...box('until')}
            label={t('events.add.until')}
            hint={t('events.add.timeHint')}
            capitals="none"
          />
        </div>
      </form>
    </Dialog>
  );
}
