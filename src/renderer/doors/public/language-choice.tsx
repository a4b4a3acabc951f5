import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { LanguageRow } from '../../parts/welcome/language-row.tsx';
import { languageChoices } from '../../words/language-choices.ts';

const OpenChoice = createContext<() => void>(() => undefined);

/** The languages a visitor may choose from, by their own names. */
export function useOfferedLanguages() {
  return languageChoices(useSchool().languages);
}

/** The name on the header’s button and what it opens; nothing where there is one language only. */
export function useLanguageChoice(): { name: string; label: string; open: () => void } | undefined {
  const { t, i18n } = useTranslation();
  const open = useContext(OpenChoice);
  const choices = useOfferedLanguages();
  const name = choices.find(({ code }) => code === i18n.language)?.name ?? '';
  return choices.length < 2 ? undefined : { name, label: t('welcome.languageIs', { language: name }), open };
}

/** Lets every page inside it change the language, on top of the page, so that nothing is lost. */
export function LanguageChoiceProvider({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  const choices = useOfferedLanguages();
  return (
    <OpenChoice value={show}>
      {children}
      {open ? (
        <Dialog
          size="public"
          title={t('welcome.languages')}
          onClose={() => setOpen(false)}
          actions={<Button onClick={() => setOpen(false)}>{t('actions.close')}</Button>}
        >
          <LanguageRow
            fill
            label={t('welcome.languages')}
            languages={choices}
            chosen={i18n.language}
            onChoose={(code) => {
              void i18n.changeLanguage(code);
              setOpen(false);
            }}
          />
        </Dialog>
      ) : null}
    </OpenChoice>
  );
}
