import type { RuleTranslation } from './translation.ts';

/** The seeded rule sets in Romanian. */
export const ro: readonly RuleTranslation[] = [
  {
    ruleSet: 'every-visit',
    language: 'ro',
    translatedFrom: '45a42fa8c238b697e06248d65fcfe31c5c25e3061622eb7699f4b2d101c3d1e7',
    title: 'Reguli pentru fiecare vizită',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Telefonul meu este închis',
        sentence: 'Îl închid aici, la intrarea principală, și nu îl folosesc în interiorul clădirii.',
        help: 'Dacă trebuie să țineți telefonul deschis, din motive de sănătate sau pentru că îngrijiți pe cineva, întrebați la secretariat.',
      },
      {
        id: 'no-pictures',
        heading: 'Nu fac fotografii',
        sentence:
          'Nu folosesc telefonul sau tableta ca să fac fotografii în clădirea școlii sau în curtea de joacă.',
        help: 'Dacă munca dvs. de aici are nevoie de fotografii, întrebați mai întâi la secretariat.',
      },
      {
        id: 'talk-to-us',
        heading: 'Îi spun școlii ce mă îngrijorează',
        sentence:
          'Dacă am o îngrijorare sau o plângere, îi spun secretariatului școlii sau directorului școlii. Nu o public online.',
        help: 'Secretariatul vă poate spune cum se face o plângere și ce urmează.',
      },
      {
        id: 'no-posting',
        heading: 'Mă port corect online',
        sentence:
          'Nu public online nimic care este neadevărat și dăunează bunului nume al școlii sau al oamenilor ei.',
        help: 'Școala poate cere ca o astfel de postare să fie ștearsă.',
      },
      {
        id: 'keep-private',
        heading: 'Nu dezvălui ce este confidențial',
        sentence:
          'Nu public online ce aud sau citesc aici în mod confidențial, cum ar fi detalii de la o întâlnire.',
        help: 'Dacă nu știți sigur dacă ceva este confidențial, întrebați la secretariat.',
      },
    ],
  },
  {
    ruleSet: 'school-event',
    language: 'ro',
    translatedFrom: '558a4ef9c2397a2bc67e3d7e5a50e8534e48890566ebc8bcfdf4cd05e546d70a',
    title: 'Reguli pentru un eveniment al școlii',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Telefonul meu este închis',
        sentence: 'Îl închid aici, la intrarea principală, și nu îl folosesc în interiorul clădirii.',
        help: 'Dacă trebuie să țineți telefonul deschis, din motive de sănătate sau pentru că îngrijiți pe cineva, întrebați la secretariat.',
      },
      {
        id: 'camera-welcome',
        heading: 'Folosesc un aparat foto, nu telefonul',
        sentence:
          'Pot face fără probleme fotografii la eveniment cu un aparat foto digital. Nu le fac cu telefonul.',
        help: 'Nu aveți la dvs. un aparat foto? Întrebați la secretariat dacă școala face fotografii.',
      },
      {
        id: 'no-posting',
        heading: 'Nu public fotografii pentru toată lumea',
        sentence:
          'Nu pun fotografii de la eveniment acolo unde le poate vedea oricine, cum ar fi pe Facebook sau Flickr.',
        help: 'Dacă se găsește o fotografie, școala vă cere dvs. sau cere site-ului ștergerea ei.',
      },
      {
        id: 'talk-to-us',
        heading: 'Îi spun școlii ce mă îngrijorează',
        sentence:
          'Dacă am o îngrijorare sau o plângere, îi spun secretariatului școlii sau directorului școlii. Nu o public online.',
        help: 'Secretariatul vă poate spune cum se face o plângere și ce urmează.',
      },
    ],
  },
  {
    ruleSet: 'pupil-phones',
    language: 'ro',
    translatedFrom: 'ff68b6b2a9068c7fb0d6321fc4e75cd8c4f9ced8b4b9ebc1c4a2139c9a22885a',
    title: 'Reguli pentru telefoanele copiilor',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Telefonul meu este închis',
        sentence: 'Îmi închid telefonul la intrarea principală și nu îl folosesc în interiorul clădirii.',
        help: 'Dacă ai nevoie de telefon din motive de sănătate, spune la secretariat.',
      },
      {
        id: 'hand-in',
        heading: 'Îmi predau telefonul',
        sentence:
          'Îmi predau telefonul la secretariatul școlii. Secretariatul îl ține într-un dulap încuiat.',
        help: 'Păstrează tichetul: cu el primești telefonul înapoi.',
      },
      {
        id: 'liability',
        heading: 'Telefonul este pe riscul meu',
        sentence:
          'Școala nu își asumă nicio răspundere pentru deteriorarea sau pierderea dispozitivelor mobile aduse în incinta școlii.',
        help: 'Dacă nu vrei să riști, lasă telefonul acasă.',
      },
      {
        id: 'no-posting',
        heading: 'Nu public fotografii pentru toată lumea',
        sentence:
          'Nu pun online, acolo unde le poate vedea oricine, fotografii de la evenimentele, excursiile sau spectacolele școlii.',
        help: 'Dacă se găsește o fotografie, școala cere să fie ștearsă.',
      },
      {
        id: 'kind-online',
        heading: 'Nu supăr pe nimeni online',
        sentence:
          'Nu distribui fotografii, filme, sunete sau cuvinte care ar putea supăra pe cineva de la școală.',
        help: 'Dacă cineva te supără online, spune-i profesorului tău sau familiei tale.',
      },
    ],
  },
  {
    ruleSet: 'staff-and-governors',
    language: 'ro',
    translatedFrom: '605ec41caa4dd5ff89dbfd3d4d18e94f126b4fd3f839f7c9d21d3c179c98538c',
    title: 'Reguli pentru personal și membrii consiliului școlii',
    clauses: [
      {
        id: 'no-own-device',
        heading: 'Nicio fotografie cu telefonul meu',
        sentence:
          'Nu folosesc telefonul, tableta sau aparatul meu foto personal ca să înregistrez imagini cu copii sau colegi.',
        help: 'Imaginile de pe dispozitivele școlii ies din școală numai cu acordul dat dinainte de directorul școlii.',
      },
      {
        id: 'school-equipment',
        heading: 'Fără rețele sociale la serviciu',
        sentence:
          'Nu intru pe rețele sociale în interes personal de pe echipamentele școlii sau prin sistemele școlii.',
        help: '',
      },
      {
        id: 'no-contact-details',
        heading: 'Nu dau datele mele de contact',
        sentence:
          'Nu dau părinților sau copiilor propria adresă, propriul e-mail sau propriul număr de mobil.',
        help: 'Părinții și copiii vă pot contacta prin secretariatul școlii.',
      },
      {
        id: 'no-friends',
        heading: 'Nu mă împrietenesc online cu elevii',
        sentence:
          'Nu accept elevi ca prieteni online și nici pe părinții lor, decât dacă eram prieteni înainte ca acel copil să vină aici.',
        help: 'Dacă un mesaj pare să vină de la un elev, spuneți-i directorului școlii.',
      },
      {
        id: 'keep-private',
        heading: 'Nu dezvălui ce este confidențial',
        sentence:
          'Nu spun nimănui ce este confidențial pentru școală și nici ceva personal despre un coleg sau un elev.',
        help: 'Dacă un copil vă spune ceva care vă îngrijorează, mergeți imediat la directorul școlii.',
      },
    ],
  },
];
