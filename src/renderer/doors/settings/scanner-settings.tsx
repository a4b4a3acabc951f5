import { ScanLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Settings, settings as schema } from '../../../shared/settings.ts';
import { Button } from '../../parts/button/button.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { SavedBox } from './saved-box.tsx';
import { ScannerTry } from './scanner-try.tsx';
import { SettingsSection } from './settings-section.tsx';
import { useSetting } from './use-setting.ts';

const ways = ['letters', 'places'] as const;

/** How the scanner types: found out by a try, or set by hand. */
export function ScannerSettings({ settings: { scanner } }: { settings: Settings }) {
  const { t } = useTranslation('kiosk');
  const { outcome, save } = useSetting();
  const [trying, setTrying] = useState(false);
  const { slowest, before } = schema.shape.scanner.shape;
  const words = { save: t('scanner.save'), saving: t('scanner.saving') };
  return (
    <SettingsSection title={t('scanner.title')} lead={t('scanner.lead')} outcome={outcome}>
      {trying ? (
        <ScannerTry
          stands={scanner}
          onSet={(needs) => save({ scanner: needs })}
          onEnd={() => setTrying(false)}
        />
      ) : (
        <Button size="staff" icon={<ScanLine />} onClick={() => setTrying(true)}>
          {t('scanner.test.open')}
        </Button>
      )}
      <RadioCards
        legend={t('scanner.reads.title')}
        value={scanner.reads}
        onChange={(reads) => void save({ scanner: { ...scanner, reads } })}
        choices={ways.map((value) => ({
          value,
          label: t(`scanner.reads.${value}`),
          hint: t(`scanner.reads.${value}Hint`),
        }))}
      />
      <SavedBox
        id="settings-scanner-slowest"
        label={t('scanner.slowest')}
        hint={t('scanner.slowestHint')}
        wrong={t('scanner.slowestWrong')}
        stands={String(scanner.slowest)}
        maxLength={3}
        numeric
        read={(typed) => slowest.safeParse(typed.trim() === '' ? undefined : Number(typed)).data}
        onSave={(value) => save({ scanner: { ...scanner, slowest: value } })}
        words={{ ...words, saveLabel: t('scanner.saveSlowest') }}
      />
      <SavedBox
        id="settings-scanner-before"
        label={t('scanner.before')}
        hint={t('scanner.beforeHint')}
        wrong={t('scanner.beforeWrong')}
        stands={scanner.before}
        maxLength={4}
        read={(typed) => before.safeParse(typed).data}
        onSave={(value) => save({ scanner: { ...scanner, before: value } })}
        words={{ ...words, saveLabel: t('scanner.saveBefore') }}
      />
    </SettingsSection>
  );
}
