import { useEffect, useEffectEvent, useLayoutEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchool } from '../../client/school.tsx';
import { ActionBar } from '../../parts/frame/action-bar.tsx';
import { PublicFrame } from '../../parts/frame/public-frame.tsx';
import { useLanguageChoice } from './language-choice.tsx';
import { HowItLooks } from './how-it-looks.tsx';
import { useOfficeCall } from './office-call.tsx';

export interface PublicPageProps {
  /** Names the page in the window’s title. */
  title: string;
  children: ReactNode;
  /** Back, by button or by Escape. */
  onBack?: (() => void) | undefined;
  note?: ReactNode;
  extra?: ReactNode;
  primary?: ReactNode;
  /** The higher buttons of the rule cards. */
  rule?: boolean | undefined;
  keyboard?: ReactNode;
}

/** A page behind one of the public doors: the frame, its title, the call for help, and the way back. */
export function PublicPage({ title, children, onBack, keyboard, ...bar }: PublicPageProps) {
  const { t } = useTranslation();
  const { school } = useSchool();
  const callOffice = useOfficeCall();
  const language = useLanguageChoice();
  useDocumentTitle(title);
  const escape = useEffectEvent(() => onBack?.());
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // A dialog on top of the page has Escape for itself.
      if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) escape();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <PublicFrame
      schoolName={school.name}
      language={language}
      helpLabel={t('welcome.askTheOffice')}
      onHelp={() => callOffice('help')}
      comfort={<HowItLooks />}
      keyboard={keyboard}
      actions={
        <ActionBar
          label={t('welcome.actionsLabel')}
          backLabel={onBack === undefined ? undefined : t('actions.back')}
          onBack={onBack}
          {...bar}
        />
      }
    >
      {children}
    </PublicFrame>
  );
}

/** Says in the window’s title which page this is, and whose. */
export function useDocumentTitle(page: string): void {
  const { t } = useTranslation();
  const { school } = useSchool();
  useEffect(() => {
    document.title = t('welcome.pageTitle', { page, school: school.name });
  }, [t, page, school.name]);
}
