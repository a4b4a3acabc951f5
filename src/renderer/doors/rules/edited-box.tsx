import { PencilLine, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import type { LanguageChoice } from '../../words/language-choices.ts';
import type { Box } from './draft.ts';
import styles from './rules-page.module.css';

export interface EditedBoxProps {
  id: string;
  label: string;
  /** The words of the text that counts; empty where it has none. */
  english: string;
  box: Box;
  language: LanguageChoice;
  error: string | undefined;
  onType: (typed: string) => void;
  onBack: () => void;
}

/** One piece of a rule: in English, and beside it the translation to change. */
export function EditedBox({ id, label, english, box, language, error, onType, onBack }: EditedBoxProps) {
  const { t } = useTranslation('kiosk');
  return (
    <div className={styles.pair}>
      <p className={styles.english} lang="en" dir="ltr" data-none={english === '' || undefined}>
        {english === '' ? t('rulesEditor.noHelp') : english}
      </p>
      <div className={styles.box}>
        <TextField
          id={id}
          size="staff"
          label={label}
          hint={box.movedOn ? t('rulesEditor.movedOn', { text: box.inForce }) : undefined}
          error={error}
          lines={2}
          lang={language.code}
          dir={language.dir}
          capitals="none"
          value={box.value}
          onChange={onType}
        />
        {box.changed || box.movedOn ? (
          <div className={styles.changed}>
            <PencilLine aria-hidden="true" />
            <span>{t('rulesEditor.changed')}</span>
            <Button
              size="staff"
              icon={<Undo2 />}
              label={t('rulesEditor.backLabel', { what: label })}
              onClick={onBack}
            >
              {t('rulesEditor.back')}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
