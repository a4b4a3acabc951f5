import type { secondPerson as english } from '../en/second-person.ts';
import type { Translated } from '../translated.ts';

/** What is asked of a colleague who agrees to something: Spanish. */
export const secondPerson = {
  who: '¿Qué colega está aquí con usted?',
  pin: 'El PIN propio del colega',
  pinHint: 'Lo escribe el propio colega. Vale solo esta vez y no abre nada.',
  whoMissing: 'Elija al colega que está aquí con usted',
  pinMissing: 'Deje que el colega escriba su PIN',
  nobody: 'Nadie más tiene cuenta para el puesto de teléfonos',
  nobodyMore:
    'Para esto hacen falta dos personas. La dirección crea una cuenta para un colega en Personal; después se puede hacer.',
  failed: 'Los colegas no se pueden mostrar',
} as const satisfies Translated<typeof english>;
