import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { useHomeTimeBoard } from './still-held.ts';

/** What the day opens with: devices that stayed overnight, until each seal was looked at. */
export function EarlierDays({ onLook }: { onLook: () => void }) {
  const { t } = useTranslation('kiosk');
  const board = useHomeTimeBoard(true);
  if (!board || board.sealsToCheck + board.unsealed === 0) return null;
  const { sealsToCheck, unsealed } = board;
  const said = [
    ...(sealsToCheck > 0 ? [t('homeTime.banner.seals', { count: sealsToCheck })] : []),
    ...(unsealed > 0 ? [t('homeTime.banner.unsealed', { count: unsealed })] : []),
  ];
  const [first = '', second] = said;
  return (
    <Banner
      tone="note"
      title={first}
      actions={
        <Button size="staff" onClick={onLook}>
          {t('homeTime.banner.open')}
        </Button>
      }
    >
      {second}
    </Banner>
  );
}
