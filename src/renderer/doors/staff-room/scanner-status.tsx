import { ScanLine, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDamagedInARow } from '../../parts/scanner/use-scanner.ts';
import { StatusItem } from '../../parts/staff/status-item.tsx';

/** So many damaged codes one after the other are no dirty tickets any more. */
const TROUBLE = 3;

/** Says in the bar that the scanner is heard, or that it is set up so that nothing it types can be read. */
export function ScannerStatus() {
  const { t } = useTranslation('kiosk');
  return useDamagedInARow() < TROUBLE ? (
    <StatusItem icon={<ScanLine aria-hidden="true" />}>{t('desk.scannerReady')}</StatusItem>
  ) : (
    <StatusItem icon={<TriangleAlert aria-hidden="true" />}>{t('scanner.trouble')}</StatusItem>
  );
}
