import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';

interface EndDialogProps {
  count: string;
  onClose: () => void;
}

/** Asks whether every slot was looked into, before the result is shown. */
export function FinishDialog({ count, onClose }: EndDialogProps) {
  return <EndDialog call="counts.finish" words="finish" count={count} onClose={onClose} />;
}

/** Asks before a count is given up. */
export function GiveUpDialog({ count, onClose }: EndDialogProps) {
  return <EndDialog call="counts.give-up" words="giveUp" count={count} onClose={onClose} />;
}

function EndDialog({
  call,
  words,
  count,
  onClose,
}: EndDialogProps & { call: 'counts.finish' | 'counts.give-up'; words: 'finish' | 'giveUp' }) {
  const { t } = useTranslation('kiosk');
  const form = useForm(call);
  const end = async () => {
    if (await form.send({ submission: form.submission, count })) onClose();
  };
  return (
    <Dialog
      title={t(`count.${words}.title`)}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t(`count.${words}.no`)}
          </Button>
          <Button
            kind={words === 'finish' ? 'primary' : 'danger'}
            size="staff"
            busy={form.busy}
            busyLabel={t(`count.${words}.saving`)}
            onClick={() => void end()}
          >
            {t(`count.${words}.yes`)}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => field} />
      <p>{t(`count.${words}.lead`)}</p>
    </Dialog>
  );
}
