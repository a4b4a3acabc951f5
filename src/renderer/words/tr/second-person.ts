import type { secondPerson as english } from '../en/second-person.ts';
import type { Translated } from '../translated.ts';

/** What is asked of a colleague who agrees to something beside the one who is signed in: Turkish. */
export const secondPerson = {
  who: 'Hangi meslektaşınız yanınızda?',
  pin: 'Meslektaşın kendi PIN’i',
  pinHint: 'PIN’i kendisi yazar. Yalnızca bu kez için geçerlidir ve hiçbir şeyi açmaz.',
  whoMissing: 'Yanınızdaki meslektaşı seçin',
  pinMissing: 'Meslektaşınız PIN’ini yazsın',
  nobody: 'Telefon masası için başka kimsenin hesabı yok',
  nobodyMore:
    'Bunun için iki kişi gerekir. Okul müdürü “Personel” sayfasında bir meslektaşa hesap açar; sonra bu yapılabilir.',
  failed: 'Meslektaşlar gösterilemiyor',
} as const satisfies Translated<typeof english>;
