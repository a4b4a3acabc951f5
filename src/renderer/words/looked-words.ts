import type { TFunction } from 'i18next';
import type { Beside } from '../../shared/pupil-history.ts';

/** How a device had looked until what was written down was corrected, as a sentence. */
export function lookedWords(
  t: TFunction<'kiosk'>,
  { look, conditions }: NonNullable<Beside['looked']>,
): string {
  const marks =
    conditions.length === 0
      ? t('child.history.noMarks')
      : conditions.map((code) => t(`phoneDesk.handIn.codes.${code}`)).join(', ');
  return look === '' ? t('child.history.looked', { marks }) : t('child.history.lookedLook', { look, marks });
}
