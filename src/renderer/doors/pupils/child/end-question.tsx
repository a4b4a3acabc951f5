import { useTranslation } from 'react-i18next';
import { QuestionDialog } from '../../expected-visitors/question-dialog.tsx';
import { useForm } from '../../staff-room/use-form.ts';

export interface EndQuestionProps {
  what: 'permission' | 'adjustment';
  child: { id: string; name: string };
  onClose: () => void;
  onDone: () => void;
}

/** Asks before what stands for a child is ended. */
export function EndQuestion({ what, child, onClose, onDone }: EndQuestionProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm(what === 'permission' ? 'permissions.end' : 'adjustments.end');
  const end = async () => {
    const saved = await form.send({ submission: form.submission, pupil: child.id });
    if (saved) onDone();
  };
  return (
    <QuestionDialog
      title={t(`child.${what}.endTitle`, { name: child.name })}
      keep={t(`child.${what}.endKeep`)}
      yes={t(`child.${what}.endYes`)}
      saving={t('permissions.give.saving')}
      form={form}
      onKeep={onClose}
      onYes={() => void end()}
    >
      {t(`child.${what}.endExplain`)}
    </QuestionDialog>
  );
}
