import type { handoverCare as english } from '../en/handover-care.ts';
import type { Translated } from '../translated.ts';

/** What the phone desk says where something about a handover is put right: Polish. */
export const handoverCare = {
  amend: {
    title: 'Jak wyglądał przy przyjęciu',
    explain: 'Miejsce {{slot}}, {{name}}. To, co zapisano wcześniej, zostaje w zapisie.',
    save: 'Zapisz',
    saving: 'Zapisywanie…',
    cancel: 'Nie teraz',
    done: 'Ślady zapisane.',
  },
  worthless: {
    title: 'Unieważnić ten kwit?',
    explain:
      'Miejsce {{slot}}, {{name}}. Za ten kwit niczego się już nie wydaje. Telefon zostaje w swoim miejscu.',
    reason: 'Dlaczego?',
    reasonHint: 'Kilka słów, na przykład „znaleziony na boisku”',
    reasonMissing: 'Proszę w kilku słowach napisać dlaczego',
    make: 'Unieważnij',
    making: 'Zapisywanie…',
    cancel: 'Nie teraz',
    done: 'Kwit jest teraz nieważny.',
  },
  mistake: {
    open: 'Wpisano przez pomyłkę',
    title: 'Czy wpisano to przez pomyłkę?',
    explain:
      'Miejsce {{slot}}, {{name}}. Wpis zostaje cofnięty, a miejsce jest znów wolne. W zapisie zostaje jedno i drugie.',
    reasonHint: 'Kilka słów, na przykład „należy do innego dziecka”',
    make: 'Cofnij wpis',
  },
  putRight: {
    title: 'Gdzie jest telefon?',
    explain:
      '{{name}}, miejsce {{slot}}. Wydanie zostaje w zapisie, a to, co zostanie tu podane, jest dopisane.',
    inSlot: 'Nadal tu jest',
    inSlotHint: 'Znów w miejscu {{slot}}',
    wentOut: 'Ma go inne dziecko',
    wentOutHint: 'Miejsce {{slot}} jest oznaczone, dopóki telefon nie wróci',
    cancel: 'Nie teraz',
    inSlotDone: 'Telefon jest znów w szafce.',
    wentOutDone: 'Miejsce jest oznaczone, dopóki telefon nie wróci.',
  },
  misplaced: {
    'went-out': 'Zabrało go inne dziecko.',
    missing: 'Przy spisie nie było go w swoim miejscu.',
    elsewhere: 'Przy spisie leżał w innym miejscu.',
    found: 'Wrócił na miejsce',
    foundDone: 'Telefon jest znów w swoim miejscu.',
  },
  confiscated: {
    title: 'To urządzenie zatrzymano dziecku.',
    more: 'Odbiera je tylko wskazana osoba dorosła, na stronie „Zatrzymane”.',
    open: 'Otwórz „Zatrzymane”',
  },
} as const satisfies Translated<typeof english>;
