import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';

export interface ManyLeaveProps {
  count: number;
  onBack: () => void;
  onSure: () => void;
}

/** Asked once more when a large part of the school would leave at once. */
export function ManyLeave({ count, onBack, onSure }: ManyLeaveProps) {
  const { t } = useTranslation('kiosk');
  return (
    <Dialog
      title={t('pupils.bringIn.many.title', { count })}
      onClose={onBack}
      actions={
        <>
          <Button size="staff" onClick={onBack}>
            {t('pupils.bringIn.many.back')}
          </Button>
          <Button kind="danger" size="staff" onClick={onSure}>
            {t('pupils.bringIn.many.sure')}
          </Button>
        </>
      }
    >
      <p>{t('pupils.bringIn.many.explain')}</p>
    </Dialog>
  );
}
