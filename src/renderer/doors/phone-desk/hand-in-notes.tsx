import { IdCard, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Board } from '../../../shared/contract/phones.ts';
import { Button } from '../../parts/button/button.tsx';
import { Card } from '../../parts/cards/card.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import type { AskWhy } from './desk-state.ts';
import type { BoardPupil } from './find-children.ts';
import styles from './panel.module.css';
import type { PhoneDeskState } from './use-phone-desk.ts';

export interface HandInNotesProps {
  desk: PhoneDeskState;
  board: Board;
  pupil: BoardPupil;
  why: AskWhy | undefined;
  card: boolean;
}

/** What must be known before this device is taken in: no permission, a full cupboard, a card, a mistaken return. */
export function HandInNotes({ desk, board, pupil, why, card }: HandInNotesProps) {
  const { t } = useTranslation('kiosk');
  return (
    <>
      {why === undefined ? null : (
        <Banner
          tone="problem"
          title={t(
            why === 'permission-missing' ? 'phoneDesk.handIn.noPermission' : 'phoneDesk.handIn.ownDevice',
          )}
        >
          {t(
            why === 'permission-missing'
              ? 'phoneDesk.handIn.noPermissionMore'
              : 'phoneDesk.handIn.ownDeviceMore',
          )}
        </Banner>
      )}
      {board.nextFreeSlot === null ? (
        <Banner tone="problem" title={t('phoneDesk.handIn.cupboardFull')}>
          {t('phoneDesk.handIn.cupboardFullMore')}
        </Banner>
      ) : null}
      {card ? (
        <Card kind="band">
          <IdCard aria-hidden="true" className={styles.bandSign} />
          <p>{t('phoneDesk.handIn.card')}</p>
        </Card>
      ) : null}
      <GoneHome desk={desk} board={board} pupil={pupil} />
    </>
  );
}

/** A device that went home today: perhaps to the wrong child. */
function GoneHome({ desk, board, pupil }: { desk: PhoneDeskState; board: Board; pupil: BoardPupil }) {
  const { t } = useTranslation('kiosk');
  const { name } = pupil;
  const alone = board.pupils.filter((one) => one.name === name).length === 1;
  const entry = board.recent.find((one) => one.pupilName === name && one.canPutRight);
  if (pupil.state !== 'gone-home' || !alone || !entry) return null;
  const { handover, slot } = entry;
  return (
    <Banner
      tone="note"
      title={t('phoneDesk.handIn.wentHome')}
      actions={
        <Button
          size="staff"
          icon={<UserRoundX />}
          onClick={() =>
            desk.step({ type: 'dialog-opened', dialog: { at: 'put-right', handover, name, slot } })
          }
        >
          {t('phoneDesk.scans.wrongChild')}
        </Button>
      }
    >
      {t('phoneDesk.handIn.wentHomeMore')}
    </Banner>
  );
}
