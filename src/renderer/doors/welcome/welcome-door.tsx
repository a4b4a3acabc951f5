import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMinute } from '../../client/clock.ts';
import { useComfort } from '../../client/comfort.tsx';
import { useUntouched } from '../../client/idle.ts';
import { useAction, useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import type { SchoolEvent } from '../../../shared/contract/events.ts';
import { insideSentence } from '../../words/names.ts';
import { EventSign } from '../../parts/welcome/event-sign.tsx';
import { Door } from '../../parts/welcome/door.tsx';
import { TouchToBegin } from '../../parts/welcome/touch-to-begin.tsx';
import { WelcomeWall } from '../../parts/welcome/welcome-wall.tsx';
import { VisuallyHiddenBlock } from '../../parts/visually-hidden.tsx';
import { dayOf, longDay, timeOfDay } from '../../words/format-date.ts';
import { HowItLooks } from '../public/how-it-looks.tsx';
import { useOfferedLanguages } from '../public/language-choice.tsx';
import { useOfficeCall } from '../public/office-call.tsx';
import { useDocumentTitle } from '../public/public-page.tsx';

/** How often the wall asks which events are on, in ms: they begin and end by the clock. */
const EVENTS_EVERY = 15_000;
/** More signs than this would push the doors off the wall; the rest is offered behind the first of them. */
const EVENTS_MOST = 2;

export interface WelcomeDoorProps {
  /** Nobody has been here for a while: the first touch only wakes the screen. */
  resting: boolean;
  /** Told when nobody touched anything for as long as a page may stand. */
  onRest: () => void;
  onWake: () => void;
  onArrive: () => void;
  onEvent: (event: SchoolEvent) => void;
  onLeave: () => void;
  onPhones: () => void;
}

/** The hallway with its three doors. It asks nobody whether they are still there: nothing was typed here. */
export function WelcomeDoor(props: WelcomeDoorProps) {
  const { resting, onRest, onWake, onArrive, onEvent, onLeave, onPhones } = props;
  const { t, i18n } = useTranslation();
  const { school, timeZone, deskPlace, idle } = useSchool();
  const { comfort, change } = useComfort();
  const languages = useOfferedLanguages();
  const now = useMinute();
  const events = useAnswer('events.now', {}, { every: EVENTS_EVERY }).data ?? [];
  const callOffice = useOfficeCall();
  const desk = useAction('desk.open');
  const [opened, setOpened] = useState(false);
  useUntouched(idle.warnAfter + idle.clearAfter, () => {
    if (!resting) onRest();
  });
  useDocumentTitle(t('welcome.title'));
  useEffect(() => document.body.focus(), []);
  return (
    <>
      <WelcomeWall
        sleeping={resting ? <TouchToBegin label={t('comfort.touchToBegin')} onWake={onWake} /> : undefined}
        schoolName={school.name}
        greeting={t('welcome.greeting')}
        clock={timeOfDay(now, timeZone)}
        date={longDay(t, dayOf(now, timeZone))}
        events={
          events.length === 0
            ? undefined
            : events.slice(0, EVENTS_MOST).map((event) => (
                <EventSign key={event.id} onOpen={() => onEvent(event)}>
                  {t('arriving.event.open', { event: insideSentence(event.name) })}
                </EventSign>
              ))
        }
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
        lowerLabel={t('comfort.low')}
        lowered={comfort.low}
        onLower={() => change({ low: !comfort.low })}
        comfort={<HowItLooks />}
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
