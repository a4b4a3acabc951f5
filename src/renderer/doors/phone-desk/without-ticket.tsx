import { Plus, Ticket } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import { Button } from '../../parts/button/button.tsx';
import { Card } from '../../parts/cards/card.tsx';
import { CameIn } from './came-in.tsx';
import styles from './panel.module.css';

export interface WithoutTicketProps {
  held: HeldHandover;
  onReprint: () => void;
  onAnother: () => void;
}

/** A device that was touched on the desk and not scanned: what it is, and what can be done besides giving it back. */
export function WithoutTicket({ held, onReprint, onAnother }: WithoutTicketProps) {
  const { t } = useTranslation('kiosk');
  return (
    <div className={styles.pair}>
      <CameIn held={held} />
      <Card kind="quiet">
        <h3 className={styles.legend}>{t('phoneDesk.giveBack.besides')}</h3>
        <div className={styles.besides}>
          <Button size="staff" icon={<Ticket />} onClick={onReprint}>
            {t('phoneDesk.giveBack.again')}
          </Button>
          <Button size="staff" icon={<Plus />} onClick={onAnother}>
            {t('phoneDesk.giveBack.another')}
          </Button>
        </div>
      </Card>
    </div>
  );
}
