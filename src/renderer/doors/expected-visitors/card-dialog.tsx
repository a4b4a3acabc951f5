import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ReturnCard } from '../../../shared/contract/cards.ts';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { QrCode } from '../../parts/qr/qr-code.tsx';
import { useCardPrint } from './use-card-print.ts';
import styles from './visitors-page.module.css';

export interface CardDialogProps {
  card: ReturnCard;
  onClose: () => void;
}

/** A return card: its code, and the button that prints it. */
export function CardDialog({ card, onClose }: CardDialogProps) {
  const { t } = useTranslation('kiosk');
  const { print, said, busy } = useCardPrint(card.id);
  return (
    <Dialog
      title={t('cards.card.title', { name: card.name })}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" icon={<Printer />} busy={busy} onClick={() => void print()}>
            {t('cards.card.print')}
          </Button>
          <Button kind="primary" size="staff" onClick={onClose}>
            {t('cards.card.close')}
          </Button>
        </>
      }
    >
      <QrCode payload={card.payload} label={t('cards.card.code')} className={styles.qr} />
      <p>{t('cards.card.how')}</p>
      <p role="status">{said}</p>
    </Dialog>
  );
}
