import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchool } from '../../client/school.tsx';
import { languageChoices } from '../../words/language-choices.ts';
import { LanguageDialog } from './language-dialog.tsx';

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
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  const choices = useOfferedLanguages();
  return (
    <OpenChoice value={show}>
      {children}
      {open ? <LanguageDialog choices={choices} size="public" onClose={() => setOpen(false)} /> : null}
    </OpenChoice>
  );
}
