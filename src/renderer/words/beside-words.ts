import type { TFunction } from 'i18next';
import type { Beside } from '../../shared/pupil-history.ts';

/** What happened to a device beside its coming and going, as a sentence. */
export function besideWords(t: TFunction<'kiosk'>, { what, seal, foundIn, told }: Beside): string {
  switch (what) {
    case 'child-told':
      return t(`child.childTold.${told?.how ?? 'in-person'}`);
    case 'parent-told':
      return t(`child.parentTold.${told?.how ?? 'in-person'}`, { name: told?.name ?? '' });
    case 'found-elsewhere':
      return t('child.beside.found-elsewhere', { slot: foundIn ?? '' });
    case 'kept-overnight':
    case 'seal-intact':
    case 'seal-broken':
      return t(`child.beside.${what}`, { seal: seal ?? '' });
    default:
      return t(`child.beside.${what}`);
  }
}
