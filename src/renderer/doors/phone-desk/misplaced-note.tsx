import { PackageCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import { Button } from '../../parts/button/button.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import type { PhoneDeskState } from './use-phone-desk.ts';

/** Why a device is not known to lie in its slot, and the way to say that it does. */
export function MisplacedNote({ desk, held }: { desk: PhoneDeskState; held: HeldHandover }) {
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
