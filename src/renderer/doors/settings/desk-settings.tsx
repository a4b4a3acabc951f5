import { useTranslation } from 'react-i18next';
import { LOCK_LEAST, LOCK_MOST } from '../../../shared/desk-lock.ts';
import type { Settings } from '../../../shared/settings.ts';
import { useSchool } from '../../client/school.tsx';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { SettingsSection } from './settings-section.tsx';
import styles from './settings.module.css';
import { useSetting } from './use-setting.ts';

/** The seconds that are offered, beside those that were set otherwise. */
const offered = [LOCK_LEAST, 90, LOCK_MOST];

/** When the desk locks itself, and whether it may see through a camera. */
export function DeskSettings({ settings: { deskLock, deskCamera } }: { settings: Settings }) {
  const { t } = useTranslation('kiosk');
  const { deskPlace } = useSchool();
  const { outcome, save } = useSetting();
  const seconds = [...new Set([...offered, deskLock])].toSorted((a, b) => a - b);
  return (
    <SettingsSection title={t('scanner.desk.title')} outcome={outcome}>
      <RadioCards
        legend={t('scanner.desk.lock')}
        value={String(deskLock)}
        onChange={(chosen) => void save({ deskLock: Number(chosen) })}
        choices={seconds.map((count) => ({
          value: String(count),
          label: t('scanner.desk.lockAfter', { count }),
        }))}
      />
      <p className={styles.soft}>
        {deskPlace === 'same-screen' ? t('scanner.desk.lockShared') : t('scanner.desk.lockHint')}
      </p>
      <CheckboxCard
        label={t('scanner.desk.camera')}
        hint={t('scanner.desk.cameraHint')}
        checked={deskCamera}
        onChange={(chosen) => void save({ deskCamera: chosen })}
      />
    </SettingsSection>
  );
}
