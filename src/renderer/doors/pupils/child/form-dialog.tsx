import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../../parts/button/button.tsx';
import { Dialog } from '../../../parts/feedback/dialog.tsx';
import { FormErrors } from '../../staff-room/form-errors.tsx';
import type { FormError } from '../../staff-room/use-form.ts';
import styles from './child-page.module.css';

export interface FormDialogProps {
  /** What the ids of its boxes begin with. */
  id: string;
  title: string;
  cancel: string;
  save: string;
  saving: string;
  form: { busy: boolean; errors: readonly FormError[]; attempt: number };
  onSubmit: (event: FormEvent) => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form of a few boxes in a dialog. */
export function FormDialog(props: FormDialogProps) {
  const { id, form } = props;
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      actions={
        <>
          <Button size="staff" onClick={props.onClose}>
            {props.cancel}
          </Button>
          <Button
            kind="primary"
            size="staff"
            type="submit"
            form={`${id}form`}
            busy={form.busy}
            busyLabel={props.saving}
          >
            {props.save}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => id + field} />
      <form id={`${id}form`} className={styles.form} noValidate onSubmit={props.onSubmit}>
        {props.children}
      </form>
    </Dialog>
  );
}
