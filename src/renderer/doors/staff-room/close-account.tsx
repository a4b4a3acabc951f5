import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { FormErrors } from './form-errors.tsx';
import { useForm } from './use-form.ts';

export interface CloseAccountProps {
  account: { id: string; name: string };
  onClose: () => void;
  onDone: () => void;
}

/** Asks before the account of somebody who left is closed. */
export function CloseAccount({ account, onClose, onDone }: CloseAccountProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('staff.close');
  const close = async () => {
    const saved = await form.send({ submission: form.submission, staff: account.id });
    if (saved) onDone();
  };
  return (
    <Dialog
      title={t('staffRoom.close.title', { name: account.name })}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('staffRoom.close.cancel')}
          </Button>
          <Button
            kind="danger"
            size="staff"
            busy={form.busy}
            busyLabel={t('staffRoom.close.closing')}
            onClick={() => void close()}
          >
            {t('staffRoom.close.confirm')}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => field} />
      <p>{t('staffRoom.close.explain')}</p>
    </Dialog>
  );
}
