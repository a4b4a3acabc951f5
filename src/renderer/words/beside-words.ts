import type { TFunction } from 'i18next';
import type { Beside } from '../../shared/pupil-history.ts';

/** What happened to a device beside its coming and going, as a sentence. */
export function besideWords(t: TFunction<'kiosk'>, { what, seal, foundIn, told }: Beside): string {
  if (what === 'child-told') return t(`child.childTold.${told?.how ?? 'in-person'}`);
  if (what === 'parent-told')
    return t(`child.parentTold.${told?.how ?? 'in-person'}`, { name: told?.name ?? '' });
  if (what === 'went-out') return t('handoverCare.misplaced.went-out');
  // A sentence leaves out what it does not name.
  return t(`child.beside.${what}`, { seal: seal ?? '', slot: foundIn ?? '' });
}
