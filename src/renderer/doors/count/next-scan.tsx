import { ScanLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import styles from './next-scan.module.css';

/** The slot the next code scanned is for, once one was touched or its tag was scanned; and a way out. */
export function NextScan({ slot, onAny }: { slot: number | undefined; onAny: () => void }) {
  const { t } = useTranslation('kiosk');
  if (slot === undefined) return null;
  return (
    <div className={styles.next}>
      <ScanLine aria-hidden="true" />
      <p>{t('count.going.nextScan', { slot })}</p>
      <Button size="staff" onClick={onAny}>
        {t('count.going.nextScanAny')}
      </Button>
    </div>
  );
}
