import type { comfort as english } from '../en/comfort.ts';
import type { Translated } from '../translated.ts';

/** How a screen looks and sounds for whoever stands in front of it: Somali. */
export const comfort = {
  open: 'Muuqaalka',
  title: 'Muuqaalka kugu habboon',
  lead: 'Sidan ayuu ahaanayaa ilaa aad dhammayso. Waxba lama kaydiyo.',
  deskTitle: 'Muuqaalka shaashaddan',
  deskLead: 'Sidan ayuu ahaanayaa ilaa barnaamijka dib loo bilaabo.',
  theme: 'Midabbada',
  themes: {
    day: 'Iftiin',
    contrast: 'Midabbo aad u kala cad',
    evening: 'Fiid mugdi ah',
  },
  text: 'Cabbirka erayada',
  texts: {
    normal: 'Caadi',
    large: 'Weyn',
    largest: 'Ugu weyn',
  },
  low: 'Badhamada hoos u soo deji',
  calm: 'Waxba ma dhaqaaqaan',
  sounds: 'Dhawaaqyo',
  usual: 'Sidii hore ku celi',
  touchToBegin: 'Taabo si aad u bilowdo',
} as const satisfies Translated<typeof english>;
