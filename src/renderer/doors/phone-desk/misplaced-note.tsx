import { PackageCheck, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import { Button } from '../../parts/button/button.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import type { PhoneDeskState } from './use-phone-desk.ts';

export interface MisplacedProps {
  desk: PhoneDeskState;
  held: HeldHandover;
}

/** Why a device is not known to lie in its slot, and the way to say that it does. */
export function MisplacedNote({ desk, held }: MisplacedProps) {
  const { t } = useTranslation('kiosk');
  if (held.misplaced === null) return null;
  return (
    <Banner
      tone="problem"
      title={t(`handoverCare.misplaced.${held.misplaced}`)}
      actions={
        <Button size="staff" icon={<PackageCheck />} onClick={() => void desk.found(held)}>
          {t('handoverCare.misplaced.found')}
        </Button>
      }
    />
  );
}

/** The way to say that a held device is out with another child: it was taken from the cupboard with the ticket of that child. */
export function WentOutButton({ desk, held }: MisplacedProps) {
  const { t } = useTranslation('kiosk');
  if (held.misplaced === 'went-out') return null;
  const { id: handover, pupil, slot } = held;
  return (
    <Button
      size="staff"
      icon={<UserRoundX />}
      onClick={() =>
        desk.step({
          type: 'dialog-opened',
          dialog: { at: 'put-right', handover, name: pupil.name, slot, held },
        })
      }
    >
      {t('handoverCare.putRight.wentOut')}
    </Button>
  );
}
