import {
  Check,
  CirclePlus,
  History,
  MessageSquare,
  Smartphone,
  Tablet,
  TriangleAlert,
  Watch,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { ConditionCode, DeviceKind } from '../../../shared/devices.ts';
import { useSchool } from '../../client/school.tsx';
import { Card } from '../../parts/cards/card.tsx';
import { longDay, shortDay, timeOfDay } from '../../words/format-date.ts';
import styles from './panel.module.css';

const signs: Record<DeviceKind, ReactNode> = {
  smartphone: <Smartphone aria-hidden="true" />,
  'basic-phone': <Smartphone aria-hidden="true" />,
  smartwatch: <Watch aria-hidden="true" />,
  tablet: <Tablet aria-hidden="true" />,
  other: <Smartphone aria-hidden="true" />,
};

/** How a device came in: what it is, that it was off, the marks on it, and which of them it had before. */
export function CameIn({ held }: { held: HeldHandover }) {
  const { t } = useTranslation('kiosk');
  const { timeZone, day } = useSchool();
  const { device, conditions, note } = held;
  const kind = t(`phoneDesk.handIn.kinds.${device.kind}`);
  return (
    <Card kind="quiet">
      <h3 className={styles.legend}>
        {held.day === day
          ? t('phoneDesk.giveBack.cameIn', {
              at: timeOfDay(held.handedInAt, timeZone),
              name: held.takenBy,
            })
          : t('phoneDesk.giveBack.cameInEarlier', { day: longDay(t, held.day), name: held.takenBy })}
      </h3>
      <ul className={styles.facts}>
        <li>
          {signs[device.kind]}
          <span dir="auto">
            {device.look === '' ? kind : t('phoneDesk.giveBack.device', { kind, look: device.look })}
          </span>
        </li>
        {held.seenOff ? (
          <li>
            <Check aria-hidden="true" />
            {t('phoneDesk.giveBack.seenOff')}
          </li>
        ) : null}
        {conditions.length === 0 ? (
          <li>
            <Check aria-hidden="true" />
            {t('phoneDesk.giveBack.noMarks')}
          </li>
        ) : (
          conditions.map((code) => <Mark key={code} code={code} lastOut={held.lastOut} />)
        )}
        {note === '' ? null : (
          <li>
            <MessageSquare aria-hidden="true" />
            <span dir="auto">{note}</span>
          </li>
        )}
      </ul>
    </Card>
  );
}

/** One mark, and whether it was there when the device went home before: what was cracked then is not new. */
function Mark({ code, lastOut }: { code: ConditionCode; lastOut: HeldHandover['lastOut'] }) {
  const { t } = useTranslation('kiosk');
  const known = lastOut?.conditions.includes(code) === true;
  return (
    <li>
      <TriangleAlert aria-hidden="true" />
      <span>
        {t(`phoneDesk.handIn.codes.${code}`)}
        {lastOut === null ? null : (
          <span className={styles.since}>
            {known ? <History aria-hidden="true" /> : <CirclePlus aria-hidden="true" />}
            {known
              ? t('phoneDesk.giveBack.since', { day: shortDay(t, lastOut.day) })
              : t('phoneDesk.giveBack.freshIn')}
          </span>
        )}
      </span>
    </li>
  );
}
