import type { ReactNode } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import type { FormError } from '../staff-room/use-form.ts';

export interface QuestionDialogProps {
  title: string;
  children: ReactNode;
  keep: string;
  yes: string;
  saving: string;
  form: { busy: boolean; errors: readonly FormError[]; attempt: number };
  onKeep: () => void;
  onYes: () => void;
}

/** Asks before something is taken back for good. */
export function QuestionDialog(props: QuestionDialogProps) {
  const { form } = props;
  return (
    <Dialog
      title={props.title}
      onClose={props.onKeep}
      actions={
        <>
          <Button size="staff" onClick={props.onKeep}>
            {props.keep}
          </Button>
          <Button kind="danger" size="staff" busy={form.busy} busyLabel={props.saving} onClick={props.onYes}>
            {props.yes}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => field} />
      <p>{props.children}</p>
    </Dialog>
  );
}
