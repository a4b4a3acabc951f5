import type { comfort as english } from '../en/comfort.ts';
import type { Translated } from '../translated.ts';

/** How a screen looks and sounds for whoever stands in front of it: Romanian. */
export const comfort = {
  open: 'Aspect',
  title: 'Aspectul potrivit pentru dvs.',
  lead: 'Rămâne așa până terminați. Nu se păstrează nimic.',
  deskTitle: 'Aspectul acestui ecran',
  deskLead: 'Rămâne așa până la repornirea programului.',
  theme: 'Culori',
  themes: {
    day: 'Luminos',
    contrast: 'Contrast mare',
    evening: 'Întunecat, de seară',
  },
  text: 'Mărimea cuvintelor',
  texts: {
    normal: 'Normală',
    large: 'Mare',
    largest: 'Cea mai mare',
  },
  low: 'Coborâți butoanele',
  calm: 'Nimic nu se mișcă',
  sounds: 'Sunete',
  usual: 'Înapoi cum era',
  touchToBegin: 'Atingeți pentru a începe',
} as const satisfies Translated<typeof english>;
