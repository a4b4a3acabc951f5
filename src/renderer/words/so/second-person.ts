import type { secondPerson as english } from '../en/second-person.ts';
import type { Translated } from '../translated.ts';

/** What is asked of a colleague who agrees to something beside the one who is signed in: Somali. */
export const secondPerson = {
  who: 'Waa kuma shaqaalaha kale ee kula jooga?',
  pin: 'PIN-ka shaqaalaha kale',
  pinHint: 'Isaga ayaa qoraya. Arrintan hal mar ayuu u shaqeeyaa, waxna ma furo.',
  whoMissing: 'Dooro shaqaalaha kula jooga',
  pinMissing: 'Shaqaalaha kale ha qoro PIN-kiisa',
  nobody: 'Qof kale oo akoon miiska taleefannada ku leh ma jiro',
  nobodyMore:
    'Tani laba qof ayay u baahan tahay. Maamulaha dugsiga ayaa shaqaale kale akoon uga sameeya bogga “Shaqaalaha”; markaas waa la samayn karaa.',
  failed: 'Shaqaalaha kale lama tusi karo',
} as const satisfies Translated<typeof english>;
