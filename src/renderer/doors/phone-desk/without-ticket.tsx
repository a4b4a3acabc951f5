import { Ban, PencilLine, Plus, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import { Button } from '../../parts/button/button.tsx';
import { Card } from '../../parts/cards/card.tsx';
import { CameIn } from './came-in.tsx';
import { MistakeButton } from './mistake-button.tsx';
import { WentOutButton } from './misplaced-note.tsx';
import styles from './panel.module.css';
import type { PhoneDeskState } from './use-phone-desk.ts';
import { WorthlessDialog } from './worthless-dialog.tsx';

export interface WithoutTicketProps {
  desk: PhoneDeskState;
  held: HeldHandover;
  onAnother: () => void;
  /** Opens the way for a lost ticket. */
  onLost: () => void;
}

/** A device that was touched on the desk and not scanned: what it is, and what can be done besides giving it back. */
export function WithoutTicket({ desk, held, onAnother, onLost }: WithoutTicketProps) {
  const { t } = useTranslation('kiosk');
  const [voiding, setVoiding] = useState(false);
  return (
    <div className={styles.pair}>
      <CameIn held={held} />
      <Card kind="quiet">
        <h3 className={styles.legend}>{t('phoneDesk.giveBack.besides')}</h3>
        <div className={styles.besides}>
          {held.ticketKind === 'day' ? (
            <Button size="staff" icon={<Printer />} onClick={() => void desk.reprint(held, onLost)}>
              {t('phoneDesk.giveBack.again')}
            </Button>
          ) : null}
          <Button size="staff" icon={<PencilLine />} onClick={() => void desk.amend(held.id)}>
            {t('phoneDesk.giveBack.correct')}
          </Button>
          <Button size="staff" icon={<Plus />} onClick={onAnother}>
            {t('phoneDesk.giveBack.another')}
          </Button>
          <WentOutButton desk={desk} held={held} />
          <MistakeButton desk={desk} held={held} />
          {held.ticketKind === null ? null : (
            <Button
              size="staff"
              icon={<Ban />}
              onClick={() => {
                desk.step({ type: 'begun' });
                setVoiding(true);
              }}
            >
              {t('phoneDesk.giveBack.worthlessDo')}
            </Button>
          )}
        </div>
      </Card>
      {voiding ? (
        <WorthlessDialog
          held={held}
          onClose={() => setVoiding(false)}
          onDone={() => {
            setVoiding(false);
            desk.step({ type: 'ticket-worthless', held });
          }}
        />
      ) : null}
    </div>
  );
}
