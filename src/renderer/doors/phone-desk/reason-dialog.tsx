import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import type { useForm } from '../staff-room/use-form.ts';
import styles from './panel.module.css';

export interface ReasonDialogProps {
  /** In front of the ids of its boxes. */
  idPrefix: string;
  title: string;
  explain: string;
  /** What a reason may look like. */
  hint: string;
  /** On the button that does it. */
  make: string;
  form: Pick<ReturnType<typeof useForm>, 'busy' | 'errors' | 'attempt' | 'errorOf'>;
  reason: string;
  onReason: (reason: string) => void;
  onMake: () => void;
  onClose: () => void;
  /** What is asked besides the reason. */
  children?: ReactNode;
}

/** Asks why something is undone or made worthless, and does it. */
export function ReasonDialog({
  idPrefix,
  form,
  reason,
  onReason,
  onMake,
  onClose,
  ...words
}: ReasonDialogProps) {
  const { t } = useTranslation('kiosk');
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('handoverCare.worthless.cancel')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            busy={form.busy}
            busyLabel={t('handoverCare.worthless.making')}
            type="submit"
            form={`${idPrefix}form`}
          >
            {words.make}
          </Button>
        </>
      }
    >
      <form
        id={`${idPrefix}form`}
        className={styles.dialogForm}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onMake();
        }}
      >
        <p dir="auto">{words.explain}</p>
        <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => idPrefix + field} />
        <TextField
          id={`${idPrefix}reason`}
          label={t('handoverCare.worthless.reason')}
          hint={words.hint}
          error={form.errorOf('reason')}
          size="staff"
          autoFocus
          value={reason}
          onChange={onReason}
        />
        {words.children}
      </form>
    </Dialog>
  );
}
