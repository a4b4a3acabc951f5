import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../shared/settings.ts';
import { typedTime } from '../../../shared/typed-time.ts';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { useSetting } from '../settings/use-setting.ts';
import styles from '../settings/settings.module.css';

const ID = 'settings-home-time';

/** From when the desk asks after what is still held. */
export function HomeTimeSettings({ settings }: { settings: Settings }) {
  const { t } = useTranslation('kiosk');
  const { outcome, save } = useSetting();
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const homeTime = typedTime.safeParse(typed ?? settings.homeTime);
    setWrong(!homeTime.success);
    if (!homeTime.success) {
      document.getElementById(ID)?.focus();
      return;
    }
    setBusy(true);
    const saved = await save({ homeTime: homeTime.data });
    setBusy(false);
    if (saved) setTyped(undefined);
  };
  return (
    <SettingsSection title={t('homeTime.settings.title')} outcome={outcome}>
      <form className={styles.closing} noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          id={ID}
          label={t('homeTime.settings.time')}
          hint={t('homeTime.settings.timeHint')}
          error={wrong ? t('homeTime.settings.wrong') : undefined}
          size="staff"
          capitals="none"
          inputMode="numeric"
          maxLength={5}
          value={typed ?? settings.homeTime}
          onChange={setTyped}
        />
        <Button
          size="staff"
          type="submit"
          busy={busy}
          busyLabel={t('homeTime.settings.saving')}
          label={t('homeTime.settings.saveLabel')}
        >
          {t('homeTime.settings.save')}
        </Button>
      </form>
    </SettingsSection>
  );
}
