import { PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import type { LanguageChoice } from '../../words/language-choices.ts';
import styles from './rules-page.module.css';

export interface TranslationChoiceProps {
  choices: readonly LanguageChoice[];
  current: string;
  /** Whether something was typed over a translation that is not in force yet. */
  isChanged: (code: string) => boolean;
  onChange: (code: string) => void;
}

/** Which translation is looked at, each by its own name; one that is being changed has a pencil. */
export function TranslationChoice({ choices, current, isChanged, onChange }: TranslationChoiceProps) {
  const { t } = useTranslation('kiosk');
  return (
    <div className={styles.languages} role="group" aria-label={t('rulesEditor.language')}>
      {choices.map(({ code, name, dir }) => {
        const changed = isChanged(code);
        return (
          <Button
            key={code}
            size="staff"
            pressed={code === current}
            label={changed ? t('rulesEditor.changedMark', { language: name }) : undefined}
            iconEnd={changed ? <PencilLine /> : undefined}
            onClick={() => onChange(code)}
          >
            <bdi lang={code} dir={dir}>
              {name}
            </bdi>
          </Button>
        );
      })}
    </div>
  );
}
