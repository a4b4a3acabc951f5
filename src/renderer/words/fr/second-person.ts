import type { secondPerson as english } from '../en/second-person.ts';
import type { Translated } from '../translated.ts';

/** What is asked of a colleague who agrees to something beside the one who is signed in: French. */
export const secondPerson = {
  who: 'Quel collègue est ici avec vous ?',
  pin: 'Le code PIN du collègue',
  pinHint: 'Le collègue le tape en personne. Il compte pour cette fois et n’ouvre rien.',
  whoMissing: 'Choisissez le collègue qui est ici avec vous',
  pinMissing: 'Laissez le collègue taper son code PIN',
  nobody: 'Personne d’autre n’a de compte pour le poste des téléphones',
  nobodyMore:
    'Il faut deux personnes ici. La direction crée un compte pour un collègue sous Personnel ; ce sera alors possible.',
  failed: 'Les collègues ne peuvent pas s’afficher',
} as const satisfies Translated<typeof english>;
