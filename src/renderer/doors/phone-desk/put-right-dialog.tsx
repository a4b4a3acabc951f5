import { LayoutGrid, UserRoundX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import styles from './put-right-dialog.module.css';

export interface PutRightDialogProps {
  name: string;
  slot: number;
  /** Whether it is held on record, so that there is no return to put right. */
  held: boolean;
  onClose: () => void;
  onAnswer: (where: 'in-slot' | 'went-out') => void;
}

/** A phone that went to the wrong child: two large answers, each of which puts it right at once. */
export function PutRightDialog({ name, slot, held, onClose, onAnswer }: PutRightDialogProps) {
  const { t } = useTranslation('kiosk');
  return (
    <Dialog
      title={t('handoverCare.putRight.title')}
      size="staff-wide"
      onClose={onClose}
      actions={
        <Button size="staff" keyHint="Esc" onClick={onClose}>
          {t('handoverCare.putRight.cancel')}
        </Button>
      }
    >
      <p dir="auto">{t(held ? 'phoneDesk.toast.slot' : 'handoverCare.putRight.explain', { name, slot })}</p>
      <div className={styles.answers}>
        <Answer
          sign={<LayoutGrid aria-hidden="true" />}
          title={t('handoverCare.putRight.inSlot')}
          hint={t('handoverCare.putRight.inSlotHint', { slot })}
          onPress={() => onAnswer('in-slot')}
        />
        <Answer
          sign={<UserRoundX aria-hidden="true" />}
          title={t('handoverCare.putRight.wentOut')}
          hint={t('handoverCare.putRight.wentOutHint', { slot })}
          onPress={() => onAnswer('went-out')}
        />
      </div>
    </Dialog>
  );
}

interface AnswerProps {
  sign: ReactNode;
  title: string;
  hint: string;
  onPress: () => void;
}

function Answer({ sign, title, hint, onPress }: AnswerProps) {
  return (
    <button type="button" className={styles.answer} onClick={onPress}>
      {sign}
      <span className={styles.title}>{title}</span>
      <span>{hint}</span>
    </button>
  );
}
