import { useTranslation } from 'react-i18next';
import type { ReturnCard } from '../../../shared/contract/cards.ts';
import { useForm } from '../staff-room/use-form.ts';
import { QuestionDialog } from './question-dialog.tsx';

export interface LoseCardProps {
  card: ReturnCard;
  onClose: () => void;
  onDone: () => void;
}

/** Asks before a lost card is made worthless. */
export function LoseCard({ card, onClose, onDone }: LoseCardProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('cards.cancel');
  const cancel = async () => {
    const saved = await form.send({ submission: form.submission, card: card.id });
    if (saved) onDone();
  };
  return (
    <QuestionDialog
      title={t('cards.losing.title', { name: card.name })}
      keep={t('cards.losing.keep')}
      yes={t('cards.losing.yes')}
      saving={t('cards.losing.saving')}
      form={form}
      onKeep={onClose}
      onYes={() => void cancel()}
    >
      {t('cards.losing.explain')}
    </QuestionDialog>
  );
}
