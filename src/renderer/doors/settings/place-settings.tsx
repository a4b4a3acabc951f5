import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../shared/settings.ts';
import { useAction } from '../../client/queries.ts';
import { Button } from '../../parts/button/button.tsx';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import { SettingsSection } from './settings-section.tsx';
import styles from './settings.module.css';
import { useSetting } from './use-setting.ts';

/** What the screen at the door does. */
export function DoorSettings({ settings }: { settings: Settings }) {
  const { t } = useTranslation('kiosk');
  const { outcome, save } = useSetting();
  return (
    <SettingsSection title={t('settings.kiosk.title')} outcome={outcome}>
      <CheckboxCard
        label={t('settings.kiosk.sounds')}
        hint={t('settings.kiosk.soundsHint')}
        checked={settings.sounds}
        onChange={(sounds) => void save({ sounds })}
      />
      <CheckboxCard
        label={t('settings.kiosk.camera')}
        hint={t('settings.kiosk.cameraHint')}
        checked={settings.camera}
        onChange={(camera) => void save({ camera })}
      />
    </SettingsSection>
  );
}

/** Where the list of who is on site is kept besides this computer. */
export function SheetSettings({ settings }: { settings: Settings }) {
  const { t } = useTranslation('kiosk');
  const { outcome, save } = useSetting();
  const chooser = useAction('logs.choose-folder');
  const choose = async () => {
    const chosen = await chooser.act({});
    if (chosen?.ok === true) await save({ sheetFolder: chosen.value.folder });
  };
  return (
    <SettingsSection title={t('settings.sheet.title')} lead={t('settings.sheet.lead')} outcome={outcome}>
      <dl className={styles.place}>
        <dt>{t('settings.sheet.folder')}</dt>
        <dd>
          {settings.sheetFolder === null ? t('settings.sheet.none') : <bdi>{settings.sheetFolder}</bdi>}
        </dd>
      </dl>
      <div className={styles.buttons}>
        <Button
          size="staff"
          icon={<FolderOpen />}
          busy={chooser.busy}
          busyLabel={t('settings.sheet.choosing')}
          onClick={() => void choose()}
        >
          {t('settings.sheet.choose')}
        </Button>
        {settings.sheetFolder === null ? null : (
          <Button size="staff" onClick={() => void save({ sheetFolder: null })}>
            {t('settings.sheet.remove')}
          </Button>
        )}
      </div>
    </SettingsSection>
  );
}
