import { Activity, memo, useEffect, useEffectEvent, useLayoutEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffSession } from '../../../shared/staff.ts';
import { ask, useAction } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { useScanner } from '../../parts/scanner/use-scanner.ts';
import { ChildCardsPage } from '../child-cards/child-cards-page.tsx';
import { ConfiscationsPage } from '../confiscations/confiscations-page.tsx';
import { CountPage } from '../count/count-page.tsx';
import { EarlierDays } from '../home-time/earlier-days.tsx';
import { HomeTimePage } from '../home-time/home-time-page.tsx';
import { HeadDay } from '../head/head-day.tsx';
import { VisitorsPage } from '../expected-visitors/visitors-page.tsx';
import { DeskScanner, PhoneDesk } from '../phone-desk/phone-desk.tsx';
import { OnSitePage } from '../on-site/on-site-page.tsx';
import { RulesPage } from '../rules/rules-page.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';
import { ScanNews } from '../phone-desk/scan-news.tsx';
import { usePhoneDesk } from '../phone-desk/use-phone-desk.ts';
import { DeskBar } from './desk-bar.tsx';
import { firstPlace, hasPhones, type DeskPlace } from './desk-places.ts';
import { HelpCalls } from './help-calls.tsx';
import { PupilsPage } from '../pupils/pupils-page.tsx';
import { StaffAccounts } from './staff-accounts.tsx';
import { TouchKeyboard } from './touch-keyboard.tsx';
import { useWindowTitle } from './use-window-title.ts';

export interface DeskPagesProps {
  staff: StaffSession;
  /** Told before the desk is locked by its button or key. */
  onLock: () => void;
}

/** The unlocked desk: its bar, the calls from the door, and one page. Every page keeps what was begun on it. */
export function DeskPages({ staff, onLock }: DeskPagesProps) {
  const { t } = useTranslation('kiosk');
  const { day, timeZone, deskPlace } = useSchool();
  const { role } = staff;
  const [place, setPlace] = useState<DeskPlace>(firstPlace(role, 'staff'));
  const [confiscated, setConfiscated] = useState<string>();
  const desk = usePhoneDesk(place, setPlace);
  const atPhones = place === 'hand-in' || place === 'give-back';
  useWindowTitle(t(`desk.places.${place}`));
  const signOut = useAction('staff.sign-out');
  const lock = async () => {
    onLock();
    await signOut.act({});
  };

  useEffect(() => {
    const look = (choose: (before: DeskPlace, door: DeskPlace) => DeskPlace) =>
      void ask('desk.door', {}).then((opened) => {
        if (opened.ok) setPlace((before) => choose(before, firstPlace(role, opened.value.door)));
        return opened;
      });
    const reopened = () => {
      if (document.visibilityState === 'visible') look((_before, door) => door);
    };
    // Once when these pages begin, unless a page was chosen already, and again whenever a door of the welcome screen
    // opened the desk.
    look((before, door) => (before === firstPlace(role, 'staff') ? door : before));
    document.addEventListener('visibilitychange', reopened);
    return () => document.removeEventListener('visibilitychange', reopened);
  }, [role]);

  const go = (id: DeskPlace) => {
    if (id === place) return;
    // What a scan came to on one page is not said on the next: a count there is blind.
    if (desk.state.message?.about === 'line') desk.step({ type: 'message-over' });
    if (id === 'hand-in' || id === 'give-back') desk.step({ type: 'rested' });
    setPlace(id);
  };
  const lockByKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.ctrlKey || event.altKey || event.key.toLowerCase() !== 'l') return;
    event.preventDefault();
    void lock();
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => lockByKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <>
      <DeskBar staff={staff} place={place} onPlace={go} onLock={() => void lock()} />
      <HelpCalls canAnswer />
      {hasPhones(role) ? (
        <>
          {place === 'home-time' ? null : <EarlierDays onLook={() => setPlace('home-time')} />}
          <DeskScanner desk={desk} />
          <Page shown={atPhones}>
            <PhoneDesk
              desk={desk}
              side={place === 'give-back' ? 'give-back' : 'hand-in'}
              onPupils={() => setPlace('pupils')}
              onConfiscated={(handover) => {
                setConfiscated(handover);
                setPlace('confiscations');
              }}
            />
          </Page>
          <Page shown={place === 'count'}>
            <CountPage
              onTakeIn={(slot) => {
                desk.step({ type: 'free-slot-touched', slot });
                setPlace('hand-in');
              }}
            />
          </Page>
          <Page shown={place === 'home-time'}>
            <HomeTimePage onConfiscations={() => setPlace('confiscations')} />
          </Page>
          <Page shown={place === 'confiscations'}>
            <ConfiscationsPage wanted={confiscated} onWantedShown={() => setConfiscated(undefined)} />
          </Page>
          <Page shown={place === 'cards'}>
            <ChildCardsPage />
          </Page>
          <Page shown={place === 'on-site'}>
            <OnSitePage />
          </Page>
          <Page shown={place === 'pupils'}>
            <PupilsPage />
          </Page>
          <Page shown={place === 'visitors'}>
            <VisitorsPage />
          </Page>
        </>
      ) : (
        <NoScans />
      )}
      {role === 'head' ? (
        <>
          <Page shown={place === 'today'}>
            <HeadDay today={day} timeZone={timeZone} />
          </Page>
          <Page shown={place === 'rules'}>
            <RulesPage />
          </Page>
          <Page shown={place === 'settings'}>
            <SettingsPage />
          </Page>
        </>
      ) : null}
      {role === 'office' ? null : (
        <Page shown={place === 'staff'}>
          <StaffAccounts self={staff.id} />
        </Page>
      )}
      {atPhones || !hasPhones(role) ? null : <ScanNews desk={desk} />}
      {deskPlace === 'same-screen' ? <TouchKeyboard /> : null}
    </>
  );
}

/** Keeps codes out of the boxes of a desk that has nothing to do with them. */
function NoScans() {
  useScanner(() => undefined);
  return null;
}

/** One page; while it is not on screen it stays as it was, and a scan need not wait for it to be drawn unseen. */
const Page = memo(
  function Page({ shown, children }: { shown: boolean; children: ReactNode }) {
    return <Activity mode={shown ? 'visible' : 'hidden'}>{children}</Activity>;
  },
  (before, after) => !before.shown && !after.shown,
);
