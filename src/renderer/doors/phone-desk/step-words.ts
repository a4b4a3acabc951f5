import type { TFunction } from 'i18next';
import { spokenCode } from '../../../shared/codes.ts';
import type { Board } from '../../../shared/contract/phones.ts';

/** What was done at the desk; the code is said of a void ticket alone. */
export function stepWords(t: TFunction<'kiosk'>, { what, code, slot }: Board['recent'][number]): string {
  if (code === null && what === 'handed-in') return t('phoneDesk.counts.handed-in');
  if (code === null && what === 'ticket-reissued') return t('phoneDesk.ticket.reissuedTitle', { slot });
  if (what === 'went-out') return t('handoverCare.misplaced.went-out');
  return t(`phoneDesk.scans.${what}`, { code: spokenCode(code ?? '') });
}
