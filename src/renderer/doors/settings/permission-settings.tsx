import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../shared/settings.ts';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { SettingsSection } from './settings-section.tsx';
import { useSetting } from './use-setting.ts';

const choices = ['no', 'yes'] as const;

/** Whether a child needs a permission on record to bring a device. */
export function PermissionSettings({ settings }: { settings: Settings }) {
  const { t } = useTranslation('kiosk');
  const { outcome, save } = useSetting();
  return (
    <SettingsSection title={t('permissions.setting.title')} outcome={outcome}>
      <RadioCards
        legend={t('permissions.setting.question')}
        value={settings.permissionAsked ? 'yes' : 'no'}
        onChange={(chosen) => void save({ permissionAsked: chosen === 'yes' })}
        choices={choices.map((value) => ({
          value,
          label: t(`permissions.setting.${value}`),
          hint: t(`permissions.setting.${value}Hint`),
        }))}
      />
    </SettingsSection>
  );
}
