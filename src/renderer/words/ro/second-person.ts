import type { secondPerson as english } from '../en/second-person.ts';
import type { Translated } from '../translated.ts';

/** What is asked of a colleague who agrees beside the one who is signed in: Romanian. */
export const secondPerson = {
  who: 'Ce coleg este aici cu dvs.?',
  pin: 'PIN-ul propriu al colegului',
  pinHint: 'Îl scrie chiar colegul. Este valabil doar acum și nu deschide nimic.',
  whoMissing: 'Alegeți colegul care este aici cu dvs.',
  pinMissing: 'Lăsați colegul să-și scrie PIN-ul',
  nobody: 'Nimeni altcineva nu are cont pentru postul de telefoane',
  nobodyMore:
    'Este nevoie de două persoane. Directorul școlii face un cont pentru un coleg la Personal; apoi se poate face.',
  failed: 'Colegii nu pot fi afișați',
} as const satisfies Translated<typeof english>;
