import type { TFunction } from 'i18next';
import type { CountResult } from '../../../shared/contract/cupboard.ts';
import { deviceKind } from '../../../shared/devices.ts';
import { dayOf, shortDay, timeOfDay } from '../../words/format-date.ts';

/** A device a count looked for: what it is and how it looks, then when it was taken in and by whom. */
export function deviceWords(
  t: TFunction<'kiosk'>,
  { deviceKind: kind, look, handedInAt, takenBy }: CountResult['missing'][number],
  { timeZone, day }: { timeZone: string; day: string },
): string[] {
  const known = deviceKind.safeParse(kind);
  const device = known.success ? t(`phoneDesk.handIn.kinds.${known.data}`) : kind;
  const taken = dayOf(handedInAt, timeZone);
  return [
    look === '' ? t('count.result.deviceOnly', { device }) : t('count.result.device', { device, look }),
    taken === day
      ? t('count.result.takenIn', { time: timeOfDay(handedInAt, timeZone), name: takenBy })
      : t('count.result.takenInDay', { day: shortDay(t, taken), name: takenBy }),
  ];
}
