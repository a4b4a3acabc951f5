import { useTranslation } from 'react-i18next';
import { spokenCode } from '../../../shared/codes.ts';
import type { ExpectedVisit } from '../../../shared/contract/expected.ts';
import { useForm } from '../staff-room/use-form.ts';
import { QuestionDialog } from './question-dialog.tsx';

export interface CancelExpectedProps {
  visit: ExpectedVisit;
  onClose: () => void;
  onDone: () => void;
}

/** Asks before somebody is taken off the list. */
export function CancelExpected({ visit, onClose, onDone }: CancelExpectedProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('expected.cancel');
  const cancel = async () => {
    const saved = await form.send({ submission: form.submission, expected: visit.id });
    if (saved) onDone();
  };
  return (
    <QuestionDialog
      title={t('expected.cancelling.title', { name: visit.name })}
      keep={t('expected.cancelling.keep')}
      yes={t('expected.cancelling.yes')}
      saving={t('expected.cancelling.saving')}
      form={form}
      onKeep={onClose}
      onYes={() => void cancel()}
    >
      {t('expected.cancelling.explain', { code: spokenCode(visit.code) })}
    </QuestionDialog>
  );
}
