import { type KeyboardLayout, rows, spacedRows } from './keyboard-layout.ts';

/** English, and Somali, whose letters are among the English ones. Chinese names are typed with it as well. */
export const english: KeyboardLayout = {
  language: 'en',
  letters: rows('qwertyuiop', "asdfghjkl'", 'zxcvbnm-'),
};

const french: KeyboardLayout = {
  language: 'fr',
  letters: rows('azertyuiopéè', 'qsdfghjklmàç', "wxcvbnêù'-"),
};

const polish: KeyboardLayout = {
  language: 'pl',
  letters: rows("qwertyuiopęó'", 'asdfghjkląśł-', 'zxcvbnmżźćń'),
};

const romanian: KeyboardLayout = {
  language: 'ro',
  letters: rows('qwertyuiopăî', 'asdfghjklșțâ', "zxcvbnm'-."),
};

const spanish: KeyboardLayout = {
  language: 'es',
  letters: rows('qwertyuiopáé', 'asdfghjklñíó', "zxcvbnmú'-"),
};

const turkish: KeyboardLayout = {
  language: 'tr',
  letters: rows('qwertyuıopğü', "asdfghjklşi'", 'zxcvbnmöç-'),
};

/** The places of the Arabic keyboard with real keys; behind shift hamzas, vowels, and letters of Persian and Urdu names. */
const arabic: KeyboardLayout = {
  language: 'ar',
  sample: 'أبت',
  letters: spacedRows('ض ص ث ق ف غ ع ه خ ح ج', 'ش س ي ب ل ا ت ن م ك ط', 'ذ ء ر ى ة و ز ظ د'),
  shifted: spacedRows('أ إ آ ئ ؤ لا پ چ ڤ گ ژ', 'ً ٌ ٍ َ ُ ِ ّ ْ ـ ، ؛', 'ٹ ڈ ڑ ں ہ ے ی ک ؟'),
};

/** Devanagari by sound: each letter where its Latin sound is; long vowels and breathed consonants behind shift. */
const nepali: KeyboardLayout = {
  language: 'ne',
  sample: 'कखग',
  letters: spacedRows('ट ौ े र त य ु ि ो प इ', 'ा स द उ ग ह ज क ल ए ्', 'ष ड छ च व ब न म ं'),
  shifted: spacedRows('ठ औ ै ृ थ ञ ू ी ओ फ ई', 'आ श ध ऊ घ अ झ ख ज्ञ ऐ ।', 'ऋ ढ क्ष त्र ँ भ ण ः ङ'),
};

const layouts: Readonly<Record<string, KeyboardLayout>> = {
  fr: french,
  pl: polish,
  ro: romanian,
  es: spanish,
  tr: turkish,
  ar: arabic,
  ne: nepali,
};

/** The keyboard of a language, by its tag. */
export function layoutOf(language: string): KeyboardLayout {
  return layouts[language] ?? english;
}
