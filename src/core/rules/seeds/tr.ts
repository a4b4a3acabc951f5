import type { RuleTranslation } from './translation.ts';

/** The seeded rule sets in Turkish. */
export const tr: readonly RuleTranslation[] = [
  {
    ruleSet: 'every-visit',
    language: 'tr',
    translatedFrom: '45a42fa8c238b697e06248d65fcfe31c5c25e3061622eb7699f4b2d101c3d1e7',
    title: 'Her ziyaret için kurallar',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Telefonum kapalı',
        sentence: 'Telefonumu burada, ana girişte kapatırım ve binanın içinde kullanmam.',
        help: 'Sağlığınız için veya birine baktığınız için telefonunuzun açık olması gerekiyorsa ofise sorun.',
      },
      {
        id: 'no-pictures',
        heading: 'Fotoğraf çekmem',
        sentence:
          'Okul binasında veya oyun alanında telefonumu veya tabletimi fotoğraf çekmek için kullanmam.',
        help: 'Buradaki işiniz için fotoğraf gerekiyorsa önce ofise sorun.',
      },
      {
        id: 'talk-to-us',
        heading: 'Kaygılarımı okula iletirim',
        sentence:
          'Bir kaygım veya şikâyetim varsa bunu okul ofisine veya okul müdürüne söylerim. İnternette paylaşmam.',
        help: 'Ofis size bir şikâyetin nasıl yapıldığını ve sonra ne olduğunu anlatabilir.',
      },
      {
        id: 'no-posting',
        heading: 'İnternette adil davranırım',
        sentence:
          'Gerçek olmayan ve okulun veya okuldaki insanların adına zarar veren hiçbir şeyi internette paylaşmam.',
        help: 'Okul böyle bir paylaşımın kaldırılmasını isteyebilir.',
      },
      {
        id: 'keep-private',
        heading: 'Özel olan şeyleri gizli tutarım',
        sentence:
          'Burada gizli olarak duyduğum veya okuduğum şeyleri, örneğin bir görüşmenin ayrıntılarını, internette paylaşmam.',
        help: 'Bir şeyin özel olup olmadığından emin değilseniz ofise sorun.',
      },
    ],
  },
  {
    ruleSet: 'school-event',
    language: 'tr',
    translatedFrom: '558a4ef9c2397a2bc67e3d7e5a50e8534e48890566ebc8bcfdf4cd05e546d70a',
    title: 'Okul etkinliği için kurallar',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Telefonum kapalı',
        sentence: 'Telefonumu burada, ana girişte kapatırım ve binanın içinde kullanmam.',
        help: 'Sağlığınız için veya birine baktığınız için telefonunuzun açık olması gerekiyorsa ofise sorun.',
      },
      {
        id: 'camera-welcome',
        heading: 'Telefon değil, fotoğraf makinesi kullanırım',
        sentence:
          'Dijital bir fotoğraf makinesiyle etkinliğin fotoğraflarını memnuniyetle çekebilirim. Telefonumla çekmem.',
        help: 'Yanınızda fotoğraf makinesi yok mu? Okulun fotoğraf çekip çekmediğini ofise sorun.',
      },
      {
        id: 'no-posting',
        heading: 'Fotoğrafları herkese açık paylaşmam',
        sentence: 'Etkinliğin fotoğraflarını Facebook veya Flickr gibi herkesin görebileceği yerlere koymam.',
        help: 'Bir fotoğraf bulunursa okul sizden veya internet sitesinden onu kaldırmasını ister.',
      },
      {
        id: 'talk-to-us',
        heading: 'Kaygılarımı okula iletirim',
        sentence:
          'Bir kaygım veya şikâyetim varsa bunu okul ofisine veya okul müdürüne söylerim. İnternette paylaşmam.',
        help: 'Ofis size bir şikâyetin nasıl yapıldığını ve sonra ne olduğunu anlatabilir.',
      },
    ],
  },
  {
    ruleSet: 'pupil-phones',
    language: 'tr',
    translatedFrom: 'ff68b6b2a9068c7fb0d6321fc4e75cd8c4f9ced8b4b9ebc1c4a2139c9a22885a',
    title: 'Çocukların telefonları için kurallar',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Telefonum kapalı',
        sentence: 'Telefonumu ana girişte kapatırım ve binanın içinde kullanmam.',
        help: 'Sağlığın için telefonuna ihtiyacın varsa ofise söyle.',
      },
      {
        id: 'hand-in',
        heading: 'Telefonumu teslim ederim',
        sentence: 'Telefonumu okul ofisine teslim ederim. Ofis onu kilitli bir dolapta saklar.',
        help: 'Fişini sakla: telefonunu onunla geri alırsın.',
      },
      {
        id: 'liability',
        heading: 'Telefonumun riski bana aittir',
        sentence:
          'Okul, okul alanına getirilen mobil cihazların zarar görmesi veya kaybolması konusunda hiçbir sorumluluk kabul etmez.',
        help: 'Bu riski almak istemiyorsan telefonunu evde bırak.',
      },
      {
        id: 'no-posting',
        heading: 'Fotoğrafları herkese açık paylaşmam',
        sentence:
          'Okul etkinliklerinin, gezilerinin veya gösterilerinin fotoğraflarını internette herkesin görebileceği yerlere koymam.',
        help: 'Bir fotoğraf bulunursa okul onun kaldırılmasını ister.',
      },
      {
        id: 'kind-online',
        heading: 'İnternette kimseyi üzmem',
        sentence: 'Okuldan birini üzebilecek fotoğraf, video, ses veya sözleri paylaşmam.',
        help: 'Biri seni internette üzerse öğretmenine veya ailene söyle.',
      },
    ],
  },
  {
    ruleSet: 'staff-and-governors',
    language: 'tr',
    translatedFrom: '605ec41caa4dd5ff89dbfd3d4d18e94f126b4fd3f839f7c9d21d3c179c98538c',
    title: 'Personel ve yönetim kurulu üyeleri için kurallar',
    clauses: [
      {
        id: 'no-own-device',
        heading: 'Kendi telefonumla fotoğraf çekmem',
        sentence:
          'Çocukların veya meslektaşlarımın görüntüsünü kaydetmek için kendi telefonumu, tabletimi veya kameramı kullanmam.',
        help: 'Okul cihazlarındaki fotoğraflar, ancak okul müdürü önceden kabul ederse okulun dışına çıkar.',
      },
      {
        id: 'school-equipment',
        heading: 'İşte sosyal medya yok',
        sentence: 'Okulun cihazlarında veya sistemlerinde sosyal paylaşım sitelerine kendim için girmem.',
        help: '',
      },
      {
        id: 'no-contact-details',
        heading: 'İletişim bilgilerimi kendime saklarım',
        sentence: 'Velilere veya çocuklara kendi adresimi, e-postamı veya cep telefonu numaramı vermem.',
        help: 'Veliler ve çocuklar size okul ofisi aracılığıyla ulaşır.',
      },
      {
        id: 'no-friends',
        heading: 'İnternette öğrencilerle arkadaş olmam',
        sentence:
          'İnternette öğrencileri arkadaş olarak kabul etmem; çocuk bu okula gelmeden önce arkadaş değilsek anne ve babalarını da kabul etmem.',
        help: 'Bir mesaj bir öğrenciden geliyor gibi görünüyorsa okul müdürüne söyleyin.',
      },
      {
        id: 'keep-private',
        heading: 'Özel olan şeyleri gizli tutarım',
        sentence:
          'Okul için gizli olan hiçbir şeyi, bir meslektaş veya öğrenci hakkında kişisel hiçbir şeyi kimseye söylemem.',
        help: 'Bir çocuk size kaygı veren bir şey söylerse hemen okul müdürüne gidin.',
      },
    ],
  },
];
