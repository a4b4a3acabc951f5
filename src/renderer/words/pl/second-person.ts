import type { secondPerson as english } from '../en/second-person.ts';
import type { Translated } from '../translated.ts';

/** What is asked of a colleague who agrees to something beside the one who is signed in: Polish. */
export const secondPerson = {
  who: 'Kto drugi jest tu z Państwem?',
  pin: 'Własny PIN tej drugiej osoby',
  pinHint: 'Ta osoba wpisuje go sama. Liczy się tylko ten jeden raz i niczego nie otwiera.',
  whoMissing: 'Proszę wybrać, kto drugi jest tu z Państwem',
  pinMissing: 'Druga osoba powinna wpisać swój PIN',
  nobody: 'Nikt inny nie ma konta na stanowisku telefonów',
  nobodyMore:
    'Do tego potrzebne są dwie osoby. Dyrektor szkoły tworzy konto dla drugiej osoby na stronie „Pracownicy”; wtedy będzie to możliwe.',
  failed: 'Nie można pokazać pracowników',
} as const satisfies Translated<typeof english>;
