import { Lock } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCK_WARNING } from '../../../shared/desk-lock.ts';
import { useSchool } from '../../client/school.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useSecondsToLock } from './lock-watch.ts';
import styles from './lock-warning.module.css';

/** Says that the desk is about to lock itself, for as long as nobody touches it. `onLate` is called once it should have. */
export function LockWarning({ onLate }: { onLate: () => void }) {
  const { lockAfter } = useSchool();
  const left = useSecondsToLock(lockAfter);
  const late = useEffectEvent(onLate);
  const over = left === 0;
  useEffect(() => {
    if (over) late();
  }, [over]);
  return left === undefined || over ? null : <Warning left={left} />;
}

function Warning({ left }: { left: number }) {
  const { t } = useTranslation('kiosk');
  const box = useRef<HTMLDivElement>(null);
  // Above whatever is open: a dialog too, which stays as it is.
  useLayoutEffect(() => box.current?.showPopover(), []);
  return (
    <div ref={box} popover="manual" className={styles.warning}>
      <Lock aria-hidden="true" />
      <span aria-hidden="true">{t('desk.locking', { count: left })}</span>
      {/* Said once: a voice cannot keep up with the seconds. */}
      <VisuallyHidden>
        <span role="alert">{t('desk.locking', { count: LOCK_WARNING })}</span>
      </VisuallyHidden>
    </div>
  );
}
