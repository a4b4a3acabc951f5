import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StaffSession } from '../../../shared/staff.ts';
import { useMinute } from '../../client/clock.ts';
import { ask } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { StaffBar } from '../../parts/staff/staff-bar.tsx';
import { timeOfDay } from '../../words/format-date.ts';
import { useStillHeld } from '../home-time/still-held.ts';
import { WaitingPapers } from '../printing/waiting-papers.tsx';
import { DeskComfort } from './desk-comfort.tsx';
import { hasPhones, isDeskPlace, placeKeys, placesOf, rarePlaces, type DeskPlace } from './desk-places.ts';
import { ScannerStatus } from './scanner-status.tsx';

export interface DeskBarProps {
  staff: StaffSession;
  place: DeskPlace;
  onPlace: (place: DeskPlace) => void;
  onLock: () => void;
}

/** The bar of the unlocked desk. What it counts changes with every phone: nothing else is drawn anew for it. */
export function DeskBar({ staff, place, onPlace, onLock }: DeskBarProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone, deskPlace } = useSchool();
  const now = useMinute();
  const { role } = staff;
  const stillHeld = useStillHeld(hasPhones(role));
  return (
    <StaffBar
      title={t(`desk.titles.${place}`)}
      navLabel={t('desk.nav')}
      moreLabel={t('desk.more')}
      places={placesOf(role).map((id) => ({
        id,
        label: t(`desk.places.${id}`),
        keyHint: placeKeys[id],
        rare: rarePlaces.has(id),
        waiting:
          id === 'home-time' && stillHeld !== undefined
            ? { count: stillHeld, label: t('homeTime.onBar', { count: stillHeld }) }
            : undefined,
      }))}
      current={place}
      onPlace={(id) => {
        if (isDeskPlace(id)) onPlace(id);
      }}
      status={
        <>
          {hasPhones(role) ? (
            <>
              <ScannerStatus />
              <WaitingPapers />
            </>
          ) : null}
          <DeskComfort onBar />
          {deskPlace === 'same-screen' ? (
            <Button
              kind="on-bar"
              size="staff"
              icon={<LogOut />}
              label={t('desk.leave')}
              onClick={() => void ask('desk.leave', {})}
            >
              {t('desk.leaveShort')}
            </Button>
          ) : null}
        </>
      }
      clock={timeOfDay(now, timeZone)}
      person={
        role === 'office' ? staff.name : t('desk.person', { name: staff.name, role: t(`desk.roles.${role}`) })
      }
      lockLabel={t('desk.lock')}
      onLock={onLock}
    />
  );
}
