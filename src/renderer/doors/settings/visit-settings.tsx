import { useTranslation } from 'react-i18next';
import { languages } from '../../../shared/languages.ts';
import type { Settings } from '../../../shared/settings.ts';
import { typedTime } from '../../../shared/typed-time.ts';
import { CheckboxCard } from '../../parts/fields/checkbox-card.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { languageChoices } from '../../words/language-choices.ts';
import { SavedBox } from './saved-box.tsx';
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
      <SavedBox
        id="settings-closing"
        label={t('settings.visits.closingTime')}
        hint={t('settings.visits.closingTimeHint')}
        wrong={t('settings.visits.closingTimeWrong')}
        stands={settings.closingTime}
        maxLength={5}
        numeric
        read={(typed) => typedTime.safeParse(typed).data}
        onSave={(closingTime) => save({ closingTime })}
        words={{
          save: t('settings.visits.save'),
          saveLabel: t('settings.visits.saveClosing'),
          saving: t('settings.visits.saving'),
        }}
      />
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
