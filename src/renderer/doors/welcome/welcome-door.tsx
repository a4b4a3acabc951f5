import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMinute } from '../../client/clock.ts';
import { useAction } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Door } from '../../parts/welcome/door.tsx';
import { WelcomeWall } from '../../parts/welcome/welcome-wall.tsx';
import { VisuallyHiddenBlock } from '../../parts/visually-hidden.tsx';
import { dayOf, longDay, timeOfDay } from '../../words/format-date.ts';
import { useOfferedLanguages } from '../public/language-choice.tsx';
import { useOfficeCall } from '../public/office-call.tsx';
import { useDocumentTitle } from '../public/public-page.tsx';

export interface WelcomeDoorProps {
  onArrive: () => void;
  onLeave: () => void;
  onPhones: () => void;
}

/** The hallway with its three doors. It never times out: there is nothing of anybody here. */
export function WelcomeDoor({ onArrive, onLeave, onPhones }: WelcomeDoorProps) {
  const { t, i18n } = useTranslation();
  const { school, timeZone, deskPlace } = useSchool();
  const languages = useOfferedLanguages();
  const now = useMinute();
  const callOffice = useOfficeCall();
  const desk = useAction('desk.open');
  const [opened, setOpened] = useState(false);
  useDocumentTitle(t('welcome.title'));
  useEffect(() => document.body.focus(), []);
  return (
    <>
      <WelcomeWall
        schoolName={school.name}
        greeting={t('welcome.greeting')}
        clock={timeOfDay(now, timeZone)}
        date={longDay(t, dayOf(now, timeZone))}
        doors={
          <>
            <Door
              title={t('welcome.signIn')}
              hint={t('welcome.signInHint')}
              pictogram="sign-in"
              colour="blue"
              onOpen={onArrive}
            />
            <Door
              title={t('welcome.signOut')}
              hint={t('welcome.signOutHint')}
              pictogram="sign-out"
              colour="leaf"
              onOpen={onLeave}
            />
            <Door
              title={t('welcome.phones')}
              hint={t('welcome.phonesHint')}
              pictogram="phones"
              colour="sun"
              onOpen={() => {
                void desk.act({ door: 'phones' });
                if (deskPlace !== 'same-screen') onPhones();
              }}
            />
          </>
        }
        languages={languages}
        language={i18n.language}
        languagesLabel={t('welcome.languages')}
        onLanguage={(code) => void i18n.changeLanguage(code)}
        helpLabel={t('welcome.askForHelp')}
        onHelp={() => callOffice('help')}
        staffLabel={t('welcome.staff')}
        onStaff={() => {
          void desk.act({ door: 'staff' });
          setOpened(deskPlace !== 'same-screen');
        }}
      />
      <VisuallyHiddenBlock>
        <p role="status">{opened ? t('welcome.deskOpened') : ''}</p>
      </VisuallyHiddenBlock>
    </>
  );
}
