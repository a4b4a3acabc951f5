import { Languages } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../shared/languages.ts';
import { Button } from '../../parts/button/button.tsx';
import { languageChoices } from '../../words/language-choices.ts';
import { LanguageDialog } from '../public/language-dialog.tsx';

const choices = languageChoices(languages.map(({ tag }) => tag));

/** The language of the desk’s own window, for as long as the program runs. Papers stay in English. */
export function DeskLanguage() {
  const { t, i18n } = useTranslation('kiosk');
  const [open, setOpen] = useState(false);
  const name = choices.find(({ code }) => code === i18n.language)?.name ?? '';
  return (
    <>
      <Button
        size="header"
        icon={<Languages />}
        label={t('welcome.languageIs', { language: name })}
        onClick={() => setOpen(true)}
      >
        {name}
      </Button>
      {open ? <LanguageDialog choices={choices} size="staff" onClose={() => setOpen(false)} /> : null}
    </>
  );
}
