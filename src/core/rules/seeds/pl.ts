import type { RuleTranslation } from './translation.ts';

/** The seeded rule sets in Polish. */
export const pl: readonly RuleTranslation[] = [
  {
    ruleSet: 'every-visit',
    language: 'pl',
    translatedFrom: '45a42fa8c238b697e06248d65fcfe31c5c25e3061622eb7699f4b2d101c3d1e7',
    title: 'Zasady podczas każdej wizyty',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Mój telefon jest wyłączony',
        sentence: 'Wyłączam go tutaj, przy głównym wejściu, i nie używam go wewnątrz budynku.',
        help: 'Jeśli Państwa telefon musi być włączony, ze względu na zdrowie lub dlatego, że się Państwo kimś opiekują, proszę zapytać w sekretariacie.',
      },
      {
        id: 'no-pictures',
        heading: 'Nie robię zdjęć',
        sentence:
          'Nie używam swojego telefonu ani tabletu do robienia zdjęć w budynku szkoły ani na szkolnym placu zabaw.',
        help: 'Jeśli Państwa praca tutaj wymaga zdjęć, proszę najpierw zapytać w sekretariacie.',
      },
      {
        id: 'talk-to-us',
        heading: 'Z obawami przychodzę do szkoły',
        sentence:
          'Jeśli mam obawy lub skargę, mówię o tym w sekretariacie szkoły lub dyrektorowi szkoły. Nie publikuję tego w internecie.',
        help: 'W sekretariacie mogą Państwo dowiedzieć się, jak złożyć skargę i co dzieje się dalej.',
      },
      {
        id: 'no-posting',
        heading: 'Postępuję w internecie uczciwie',
        sentence:
          'Nie publikuję w internecie niczego, co jest nieprawdziwe i szkodzi dobremu imieniu szkoły lub jej ludzi.',
        help: 'Szkoła może poprosić o usunięcie takiego wpisu.',
      },
      {
        id: 'keep-private',
        heading: 'Prywatne sprawy pozostają prywatne',
        sentence:
          'Nie publikuję w internecie tego, co słyszę lub czytam tutaj w zaufaniu, na przykład szczegółów ze spotkania.',
        help: 'Jeśli nie mają Państwo pewności, czy coś jest prywatne, proszę zapytać w sekretariacie.',
      },
    ],
  },
  {
    ruleSet: 'school-event',
    language: 'pl',
    translatedFrom: '558a4ef9c2397a2bc67e3d7e5a50e8534e48890566ebc8bcfdf4cd05e546d70a',
    title: 'Zasady podczas wydarzenia szkolnego',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Mój telefon jest wyłączony',
        sentence: 'Wyłączam go tutaj, przy głównym wejściu, i nie używam go wewnątrz budynku.',
        help: 'Jeśli Państwa telefon musi być włączony, ze względu na zdrowie lub dlatego, że się Państwo kimś opiekują, proszę zapytać w sekretariacie.',
      },
      {
        id: 'camera-welcome',
        heading: 'Używam aparatu, nie telefonu',
        sentence: 'Mogę śmiało robić zdjęcia z wydarzenia aparatem cyfrowym. Nie robię ich swoim telefonem.',
        help: 'Nie mają Państwo ze sobą aparatu? Proszę zapytać w sekretariacie, czy szkoła robi zdjęcia.',
      },
      {
        id: 'no-posting',
        heading: 'Nie publikuję zdjęć dla wszystkich',
        sentence:
          'Nie umieszczam zdjęć z wydarzenia tam, gdzie wszyscy mogą je zobaczyć, na przykład na Facebooku lub Flickrze.',
        help: 'Jeśli zdjęcie zostanie znalezione, szkoła prosi Państwa lub stronę internetową o jego usunięcie.',
      },
      {
        id: 'talk-to-us',
        heading: 'Z obawami przychodzę do szkoły',
        sentence:
          'Jeśli mam obawy lub skargę, mówię o tym w sekretariacie szkoły lub dyrektorowi szkoły. Nie publikuję tego w internecie.',
        help: 'W sekretariacie mogą Państwo dowiedzieć się, jak złożyć skargę i co dzieje się dalej.',
      },
    ],
  },
  {
    ruleSet: 'pupil-phones',
    language: 'pl',
    translatedFrom: 'ff68b6b2a9068c7fb0d6321fc4e75cd8c4f9ced8b4b9ebc1c4a2139c9a22885a',
    title: 'Zasady dotyczące telefonów dzieci',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Mój telefon jest wyłączony',
        sentence: 'Wyłączam swój telefon przy głównym wejściu i nie używam go wewnątrz budynku.',
        help: 'Jeśli potrzebujesz telefonu ze względu na zdrowie, powiedz o tym w sekretariacie.',
      },
      {
        id: 'hand-in',
        heading: 'Oddaję swój telefon',
        sentence:
          'Oddaję swój telefon do sekretariatu szkoły. Sekretariat przechowuje go w szafce zamkniętej na klucz.',
        help: 'Zachowaj kwit: dzięki niemu odzyskasz telefon.',
      },
      {
        id: 'liability',
        heading: 'Telefon przynoszę na własne ryzyko',
        sentence:
          'Szkoła nie ponosi odpowiedzialności za uszkodzenie ani utratę urządzeń mobilnych przyniesionych na jej teren.',
        help: 'Jeśli nie chcesz ryzykować, zostaw telefon w domu.',
      },
      {
        id: 'no-posting',
        heading: 'Nie publikuję zdjęć dla wszystkich',
        sentence:
          'Nie umieszczam zdjęć ze szkolnych wydarzeń, wycieczek ani występów tam, gdzie wszyscy mogą je zobaczyć w internecie.',
        help: 'Jeśli zdjęcie zostanie znalezione, szkoła prosi o jego usunięcie.',
      },
      {
        id: 'kind-online',
        heading: 'Nikogo nie ranię w internecie',
        sentence:
          'Nie udostępniam zdjęć, filmów, dźwięków ani słów, które mogłyby sprawić przykrość komuś w szkole.',
        help: 'Jeśli ktoś sprawia ci przykrość w internecie, powiedz o tym nauczycielowi lub rodzinie.',
      },
    ],
  },
  {
    ruleSet: 'staff-and-governors',
    language: 'pl',
    translatedFrom: '605ec41caa4dd5ff89dbfd3d4d18e94f126b4fd3f839f7c9d21d3c179c98538c',
    title: 'Zasady dla pracowników i członków rady szkoły',
    clauses: [
      {
        id: 'no-own-device',
        heading: 'Bez zdjęć własnym telefonem',
        sentence:
          'Nie używam własnego telefonu, tabletu ani aparatu do utrwalania wizerunku dzieci lub współpracowników.',
        help: 'Zdjęcia na urządzeniach szkoły opuszczają szkołę tylko wtedy, gdy dyrektor szkoły wcześniej się na to zgodzi.',
      },
      {
        id: 'school-equipment',
        heading: 'W pracy bez mediów społecznościowych',
        sentence:
          'Nie odwiedzam prywatnie serwisów społecznościowych na sprzęcie szkoły ani w systemach szkoły.',
        help: '',
      },
      {
        id: 'no-contact-details',
        heading: 'Swoje dane kontaktowe zachowuję dla siebie',
        sentence:
          'Nie podaję rodzicom ani dzieciom własnego adresu, adresu e-mail ani numeru telefonu komórkowego.',
        help: 'Rodzice i dzieci kontaktują się z Państwem przez sekretariat szkoły.',
      },
      {
        id: 'no-friends',
        heading: 'Nie dodaję uczniów do znajomych w internecie',
        sentence:
          'Nie przyjmuję w internecie do znajomych uczniów ani ich rodziców, chyba że z rodzicami łączyła nas przyjaźń, zanim dziecko przyszło do tej szkoły.',
        help: 'Jeśli wiadomość wydaje się pochodzić od ucznia, proszę powiedzieć o tym dyrektorowi szkoły.',
      },
      {
        id: 'keep-private',
        heading: 'Prywatne sprawy pozostają prywatne',
        sentence:
          'Nikomu nie mówię o poufnych sprawach szkoły ani o niczym osobistym, co dotyczy współpracownika lub ucznia.',
        help: 'Jeśli dziecko powie Państwu coś, co budzi niepokój, proszę natychmiast iść do dyrektora szkoły.',
      },
    ],
  },
];
