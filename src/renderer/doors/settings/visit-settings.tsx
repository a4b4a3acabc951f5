import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../shared/languages.ts';
import type { Settings } from '../../../shared/settings.ts';
import { typedTime } from '../../../shared/typed-time.ts';
import { Button } from '../../parts/button/button.tsx';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { languageChoices } from '../../words/language-choices.ts';
import { SettingsSection } from './settings-section.tsx';
import styles from './settings.module.css';
import { useSetting } from './use-setting.ts';

const rulesAsked = ['every-visit', 'when-they-change'] as const;

/** When a day ends, and when known visitors read the rules again. */
export function VisitSettings({ settings }: { settings: Settings }) {
  const { t } = useTranslation('kiosk');
  const { outcome, save } = useSetting();
  return (
    <SettingsSection title={t('settings.visits.title')} outcome={outcome}>
      <ClosingTime stands={settings.closingTime} onSave={(closingTime) => save({ closingTime })} />
      <RadioCards
        legend={t('settings.visits.rulesAsked')}
        value={settings.rulesAsked}
        onChange={(chosen) => void save({ rulesAsked: chosen })}
        choices={rulesAsked.map((value) => ({
          value,
          label: t(`settings.visits.rules.${value}`),
          hint: t(`settings.visits.rulesHint.${value}`),
        }))}
      />
    </SettingsSection>
  );
}

function ClosingTime({ stands, onSave }: { stands: string; onSave: (time: string) => Promise<boolean> }) {
  const { t } = useTranslation('kiosk');
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const time = typedTime.safeParse(typed ?? stands);
    setWrong(!time.success);
    if (!time.success) {
      document.getElementById('settings-closing')?.focus();
      return;
    }
    setBusy(true);
    const saved = await onSave(time.data);
    setBusy(false);
    if (saved) setTyped(undefined);
  };
  return (
    <form className={styles.closing} noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        id="settings-closing"
        label={t('settings.visits.closingTime')}
        hint={t('settings.visits.closingTimeHint')}
        error={wrong ? t('settings.visits.closingTimeWrong') : undefined}
        size="staff"
        capitals="none"
        inputMode="numeric"
        maxLength={5}
        value={typed ?? stands}
        onChange={setTyped}
      />
      <Button
        size="staff"
        type="submit"
        busy={busy}
        busyLabel={t('settings.visits.saving')}
        label={t('settings.visits.saveClosing')}
      >
        {t('settings.visits.save')}
      </Button>
    </form>
  );
}

/** The languages a visitor can choose: each by its own name. */
export function LanguageSettings({ settings }: { settings: Settings }) {
  const { t } = useTranslation('kiosk');
  const { outcome, save } = useSetting();
  const offered = new Set(settings.languages);
  return (
    <SettingsSection
      title={t('settings.visits.languages')}
      lead={t('settings.visits.languagesHint')}
      outcome={outcome}
    >
      <div className={styles.languages}>
        {languageChoices(languages.map(({ tag }) => tag)).map(({ code, name, dir }) => (
          <span key={code} lang={code} dir={dir}>
            <CheckboxCard
              label={name}
              checked={offered.has(code)}
              disabled={code === 'en'}
              onChange={(chosen) =>
                void save({
                  languages: languages
                    .map(({ tag }) => tag)
                    .filter((tag) => (tag === code ? chosen : offered.has(tag))),
                })
              }
            />
          </span>
        ))}
      </div>
    </SettingsSection>
  );
}
