import type { TFunction } from 'i18next';
import type { Stay } from '../../shared/pupil-history.ts';

/** What a device is and looks like: `Smartphone: Black, blue case`. */
export function deviceWords(t: TFunction<'kiosk'>, { kind, look }: Stay['device']): string {
  const kindWords = t(`phoneDesk.handIn.kinds.${kind}`);
  return look === '' ? kindWords : t('child.history.deviceLook', { kind: kindWords, look });
}
