import type { handoverCare as english } from '../en/handover-care.ts';
import type { Translated } from '../translated.ts';

/** What the phone desk says where something about a handover is put right: Turkish. */
export const handoverCare = {
  amend: {
    title: 'Alınırken nasıl görünüyordu',
    explain: 'Bölme {{slot}}, {{name}}. Önceden yazılanlar kayıt defterinde kalır.',
    save: 'Kaydet',
    saving: 'Kaydediliyor…',
    cancel: 'Şimdi değil',
    done: 'İzler kaydedildi.',
  },
  worthless: {
    title: 'Bu fiş geçersiz yapılsın mı?',
    explain: 'Bölme {{slot}}, {{name}}. Bu fişle artık hiçbir şey verilmez. Telefon bölmesinde kalır.',
    reason: 'Neden?',
    reasonHint: 'Birkaç sözcük, örneğin “oyun alanında bulundu”',
    reasonMissing: 'Nedenini birkaç sözcükle yazın',
    make: 'Geçersiz yap',
    making: 'Kaydediliyor…',
    cancel: 'Şimdi değil',
    done: 'Fiş artık geçersiz.',
  },
  mistake: {
    open: 'Yanlışlıkla girildi',
    title: 'Bu yanlışlıkla mı girildi?',
    explain:
      'Bölme {{slot}}, {{name}}. Giriş geri alınır ve bölme yeniden boş olur. İkisi de kayıt defterinde kalır.',
    reasonHint: 'Birkaç sözcük, örneğin “başka bir çocuğun”',
    make: 'Girişi geri al',
  },
  putRight: {
    title: 'Telefon nerede?',
    explain: '{{name}}, bölme {{slot}}. Geri verme kayıt defterinde kalır, söyledikleriniz ona eklenir.',
    inSlot: 'Hâlâ burada',
    inSlotHint: 'Yeniden {{slot}} numaralı bölmede',
    wentOut: 'Başka bir çocukla gitti',
    wentOutHint: '{{slot}} numaralı bölme, telefon gelene kadar işaretli kalır',
    cancel: 'Şimdi değil',
    inSlotDone: 'Telefon yeniden dolapta.',
    wentOutDone: 'Bölme, telefon gelene kadar işaretli kalır.',
  },
  misplaced: {
    'went-out': 'Başka bir çocukla gitti.',
    missing: 'Sayımda kendi bölmesinde bulunmadı.',
    elsewhere: 'Sayımda başka bir bölmede bulundu.',
    found: 'Yeniden bölmesinde',
    foundDone: 'Telefon yeniden kendi bölmesinde.',
  },
  confiscated: {
    title: 'Bu cihaza el konuldu.',
    more: 'Yalnızca adı yazılı bir yetişkin, “El konulanlar” sayfasından geri alır.',
    open: 'El konulanlara git',
  },
} as const satisfies Translated<typeof english>;
