import { useTranslation } from 'react-i18next';
import type { SchoolEvent } from '../../../shared/contract/events.ts';
import { useForm } from '../staff-room/use-form.ts';
import { QuestionDialog } from './question-dialog.tsx';

export interface CancelEventProps {
  event: SchoolEvent;
  onClose: () => void;
  onDone: () => void;
}

/** Asks before an event is taken back. */
export function CancelEvent({ event, onClose, onDone }: CancelEventProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('events.cancel');
  const cancel = async () => {
    const saved = await form.send({ submission: form.submission, event: event.id });
    if (saved) onDone();
  };
  return (
    <QuestionDialog
      title={t('events.cancelling.title', { name: event.name })}
      keep={t('events.cancelling.keep')}
      yes={t('events.cancelling.yes')}
      saving={t('events.cancelling.saving')}
      form={form}
      onKeep={onClose}
      onYes={() => void cancel()}
    >
      {t('events.cancelling.explain')}
    </QuestionDialog>
  );
}
