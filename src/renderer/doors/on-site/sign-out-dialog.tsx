import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';

export interface SignOutDialogProps {
  visit: { id: string; name: string };
  onClose: () => void;
  onDone: () => void;
}

/** Asks before a visitor is signed out by the office. */
export function SignOutDialog({ visit, onClose, onDone }: SignOutDialogProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('visits.sign-out-by-staff');
  const signOut = async () => {
    const saved = await form.send({ submission: form.submission, visit: visit.id });
    if (saved) onDone();
  };
  return (
    <Dialog
      title={t('staffRoom.onSite.confirmTitle', { name: visit.name })}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('staffRoom.onSite.cancel')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            busy={form.busy}
            busyLabel={t('staffRoom.onSite.saving')}
            onClick={() => void signOut()}
          >
            {t('staffRoom.onSite.yes')}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => field} />
      <p>{t('staffRoom.onSite.confirm')}</p>
    </Dialog>
  );
}
