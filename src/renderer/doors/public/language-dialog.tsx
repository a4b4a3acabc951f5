import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Dialog, type DialogProps } from '../../parts/feedback/dialog.tsx';
import { LanguageRow } from '../../parts/welcome/language-row.tsx';
import type { LanguageChoice } from '../../words/language-choices.ts';

export interface LanguageDialogProps {
  choices: readonly LanguageChoice[];
  size: DialogProps['size'];
  onClose: () => void;
}

/** The languages to choose from, on top of the page, so that nothing on it is lost. */
export function LanguageDialog({ choices, size, onClose }: LanguageDialogProps) {
  const { t, i18n } = useTranslation();
  return (
    <Dialog
      size={size}
      title={t('welcome.languages')}
      onClose={onClose}
      actions={
        <Button size={size === 'public' ? 'action' : 'staff'} onClick={onClose}>
          {t('actions.close')}
        </Button>
      }
    >
      <LanguageRow
        fill
        label={t('welcome.languages')}
        languages={choices}
        chosen={i18n.language}
        onChoose={(code) => {
          void i18n.changeLanguage(code);
          onClose();
        }}
      />
    </Dialog>
  );
}
