import type { actions as english } from '../en/actions.ts';
import type { Translated } from '../translated.ts';

/** The words on buttons that many screens share: Spanish. */
export const actions = {
  back: 'Atrás',
  continue: 'Continuar',
  close: 'Cerrar',
  yes: 'Sí',
} as const satisfies Translated<typeof english>;
