import type { fieldProblems as englishFields, problems as english } from '../en/problems.ts';
import type { Translated } from '../translated.ts';

/** A sentence for each problem: what happened, and the way on. Turkish. */
export const problems = {
  'input-invalid': 'Burada henüz doğru olmayan bir şey var. Lütfen işaretli kutulara bakın.',
  'not-allowed': 'Hesabınız bunu yapamaz. Okul müdürüne sorun.',
  'session-needed': 'Masa kilitliydi. PIN’inizi girin ve yeniden deneyin. Hiçbir şey kaydedilmedi.',
  unexpected:
    'Bir şeyler ters gitti ve hiçbir şey kaydedilmedi. Ofise şu başvuru numarasını söyleyin: {{reference}}.',
  'disk-full':
    'Bu bilgisayarın diski dolu, bu yüzden hiçbir şey kaydedilmedi. Diskte yer açın, sonra yeniden deneyin.',
  'disk-read-only':
    'Bu bilgisayar diskine yazamıyor, bu yüzden hiçbir şey kaydedilmedi. Bilgisayarla ilgilenen kişiye sorun.',
  'record-unavailable':
    'Kayıt defteri açılamıyor, bu yüzden hiçbir şey kaydedilmedi. Kâğıt defteri kullanın ve yardım çağırın.',
  'rules-changed': 'Kurallar az önce değişti. Lütfen onları yeniden okuyun.',
  'clause-unanswered': 'Bir kuralın henüz yanıtı yok. Lütfen her kuralı yanıtlayın.',
  'visit-not-found':
    'Bu ad ve bu kişiyle bir ziyaret bulamıyoruz. Yazımı kontrol edin veya çıkışınızı ofisin yapmasını isteyin.',
  'visit-ambiguous': 'Doğru ziyareti kapatmamız için lütfen yaklaşık saat kaçta geldiğinizi bize söyleyin.',
  'visit-already-ended': 'Bu ziyaretin çıkışı zaten yapıldı. Yapılacak başka bir şey yok.',
  'visit-open': 'Bu kart kullanımda: sahibi olan ziyaretçi şu anda burada.',
  'try-later': 'Bu çok sık denendi. Lütfen bir dakika bekleyin veya ofise sorun.',
  'expected-unknown': 'Bugün bu kodla beklenen bir ziyaret yok. Kodu kontrol edin veya kodsuz giriş yapın.',
  'expected-arrived': 'Bu kod bugün zaten kullanıldı. Lütfen ofise sorun.',
  'event-over': 'Bu etkinlik bitti veya geri alındı. Lütfen başka bir gün gibi giriş yapın.',
  'event-times': 'Bir etkinlik başladıktan sonra biter. İki saati de kontrol edin.',
  'card-cancelled': 'Bu tekrar ziyaret kartı artık geçmiyor. Lütfen kartsız giriş yapın.',
  'card-not-found':
    'Bu tekrar ziyaret kartı veya ziyaretçi kartı artık bilinmiyor. Lütfen kartsız giriş yapın.',
  'card-exists': 'Bu kişinin zaten bir tekrar ziyaret kartı var.',
  'list-unreadable': 'Listenin bazı satırları okunamıyor, bu yüzden hiçbiri eklenmedi.',
  'roll-call-running': 'Zaten bir yoklama yapılıyor.',
  'roll-call-ended': 'Bu yoklama bitti ve artık değiştirilmez.',
  'nothing-changed': 'Hiçbir şey değiştirilmedi.',
  'code-damaged': 'Bu kod tam okunamıyor. Yeniden okutun veya yazın.',
  'code-foreign': 'Bu kod bu okuldan değil. Ziyaretçi kartındaki veya fişteki kodu arayın.',
  'code-is-pass': 'Bu bir ziyaretçi kartı, telefon fişi değil.',
  'code-is-ticket': 'Bu bir telefon fişi, ziyaretçi kartı değil.',
  'code-is-card': 'Bu bir tekrar ziyaret kartı. Onu giriş yapmak için kullanın.',
  'code-is-child-card': 'Bu, telefon masası için bir çocuk kartı.',
  'code-is-slot-tag': 'Bu, telefon dolabındaki bir bölmenin etiketi.',
  'ticket-used': 'Bu fiş zaten kullanıldı: {{slot}} numaralı bölmedeki telefon geri verildi ({{at}}).',
  'ticket-voided': 'Bu fiş {{slot}} numaralı bölme içindi. Ofis onu geçersiz yaptı ({{at}}).',
  'ticket-replaced':
    'Bu fiş {{slot}} numaralı bölme içindi. Yeni bir fiş yapıldı ({{at}}): yeni fişi isteyin.',
  'ticket-undone':
    'Bu fiş {{slot}} numaralı bölme içindi. Teslim alma iptal edildi ({{at}}): telefon alıkonmadı.',
  'ticket-not-found': 'Bu kodla bir fiş yok. Altı harf ve rakamı kontrol edin.',
  'ticket-printed':
    'Bu fiş bir süre önce yazdırıldı. Kaybolduysa kimliği kontrol edin ve yeni bir fiş yapın.',
  'handover-not-held': 'Bu telefon artık dolapta değil.',
  'slot-taken': 'Bölme {{slot}} dolu. Boş bir bölme seçin.',
  'slot-unknown': 'Dolapta böyle bir bölme yok.',
  'cupboard-full': 'Bütün bölmeler dolu.',
  'device-already-held': 'Bu çocuğun bu türden bir cihazı zaten dolapta.',
  'pupil-not-found': 'Bu çocuk öğrenci listesinde yok.',
  'pupil-exists': 'Bu sınıfta bu adda bir çocuk zaten var.',
  'undo-too-late': 'Üzerinden bir dakikadan fazla geçti, bu yüzden burada geri alınamaz.',
  'undo-superseded': 'O zamandan beri bu telefonla başka bir şey oldu, bu yüzden bu geri alınamaz.',
  'permission-missing': 'Bu çocuğun cihaz getirme izni yok.',
  'keeps-own-device': 'Bu çocuğun cihazı anlaşmayla kendinde kalır.',
  'adult-only': 'İkinci bir görevli kabul etmedikçe bu telefon yalnızca bir yetişkine verilir.',
  'seal-missing': 'Bu telefon hiç mühürlü bir torbaya konmadı.',
  'adult-not-named': 'Bu cihaz için bu yetişkinin adı yazılmadı. İkinci bir görevlinin kabul etmesi gerekir.',
  'nothing-held': 'Dolapta bu çocuğun hiçbir şeyi yok.',
  'slot-out-of-order': 'Bölme {{slot}} kullanım dışı. Başka bir bölme seçin.',
  'slot-in-use': '{{slot}} numaralı bölmede bir cihaz var. Önce onu geri verin veya yerini değiştirin.',
  'child-card-cancelled': 'Bu kart geçersiz yapıldı. Çocuğu adıyla bulun ve yeni bir kart yazdırın.',
  'child-card-not-found': 'Bu çocuğun kartı yok.',
  'slot-tag-cancelled': 'Bu etiket geçersiz yapıldı. Çocuğu adıyla bulun ve yeni bir etiket yazdırın.',
  'slot-tag-missing': '{{slot}} numaralı bölmenin henüz etiketi yok.',
  'count-running': 'Zaten bir sayım yapılıyor.',
  'count-not-running': 'Bu sayım bitti.',
  'count-not-finished': 'Önce saymayı bitirin.',
  'count-slot-needed':
    'Bu kod hangi bölme olduğunu söylemiyor. Bulunduğu bölmeye dokunun, sonra kodu yeniden okutun.',
  'nobody-chosen': 'En az birini seçin.',
  'csv-unreadable':
    'Bu dosya okunamıyor. Ad ve sınıf içeren bir başlık satırı ve her çocuk için bir satır gerekir.',
  'pin-wrong': 'Bu PIN doğru değil. Yeniden deneyin.',
  'pin-blocked': 'Çok fazla yanlış PIN. Bu hesap yeniden deneyebilir: {{until}}.',
  'same-person': 'İkinci bir kişi gerekir: masada oturumu açık olandan başka biri.',
  'staff-exists': 'Bu adda birinin zaten hesabı var.',
  'staff-not-found': 'Bu hesap kapalı. Okul müdürüne sorun.',
  'head-exists': 'Okul müdürünün hesabı zaten açıldı. Bunun yerine bir PIN girin.',
  'head-last': 'Bu, tek okul müdürü hesabıdır. Önce başka bir okul müdürü hesabı açın.',
  'printer-missing': 'Bağlı bir yazıcı yok.',
  'print-failed': 'Yazıcı bunu almadı.',
  'printer-stopped': 'Yazıcı durmuş.',
  'printer-refuses': 'Yazıcı şu anda iş almıyor.',
  'printer-out-of-paper': 'Yazıcıda kâğıt yok.',
  'printer-offline': 'Yazıcı yanıt vermiyor. Açık mı ve fişe takılı mı?',
  'print-unconfirmed': 'Yazıcı baskının çıkıp çıkmadığını söylemiyor. Bakın, çıkmadıysa yeniden yazdırın.',
  'job-not-found': 'Bu baskı artık bilinmiyor.',
  'folder-missing': 'O klasör yok. Başka bir tane seçin.',
  'folder-unwritable': 'Bu program o klasöre yazamaz. Başka bir tane seçin.',
  'folder-full': 'O klasörde yeterli yer yok. Hiçbir şey yazılmadı. Yer açın veya başka bir klasör seçin.',
  'folder-vanished':
    'Yazma sırasında klasör veya bellek kayboldu. Geride hiçbir şey kalmadı. Yeniden takın ve bir daha deneyin.',
  'export-not-verified':
    'Yazılanlar geri okunduğunda aynı çıkmadı. Hiçbir şey saklanmadı. Başka bir bellek deneyin.',
  'nothing-chosen': 'Hiçbir şey seçilmedi.',
} as const satisfies Translated<typeof english>;

/** For a failure that has no number to tell, and of which nobody knows how far it came. */
export const unexplained = 'Bir şeyler ters gitti. Lütfen yeniden deneyin. Yine olmazsa ofise sorun.';

/** A sentence for each thing that can be wrong with one box. */
export const fieldProblems = {
  empty: 'Bu kutuyu doldurun',
  'too-long': 'Bu çok uzun',
  'no-letters': 'Buraya yalnızca sayı veya işaret değil, harf yazın',
  invisible: 'Bunun içinde gizli bir karakter var. Yeniden yazın',
  control: 'Bunu tek satırda yazın',
  'full-name': 'Adınızı ve soyadınızı girişte yazdığınız gibi yazın',
  'pin-short': 'PIN 6 veya daha fazla rakamlıdır',
  'pin-digits': 'Yalnızca rakam kullanın',
  'pin-simple': 'Bu PIN’i tahmin etmek çok kolay. Başka bir tane seçin',
  'signature-blank': 'Bir noktadan fazlasıyla imzalayın veya başka bir imzalama yolu seçin',
  'time-unreadable': 'Bir saat yazın, örneğin 8:45',
  'out-of-range': 'Bu sayı çok büyük veya çok küçük',
  'not-understood': 'Bu burada kullanılamaz',
} as const satisfies Translated<typeof englishFields>;
