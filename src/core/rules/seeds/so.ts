import type { RuleTranslation } from './translation.ts';

/** The seeded rule sets in Somali. */
export const so: readonly RuleTranslation[] = [
  {
    ruleSet: 'every-visit',
    language: 'so',
    translatedFrom: '45a42fa8c238b697e06248d65fcfe31c5c25e3061622eb7699f4b2d101c3d1e7',
    title: 'Xeerarka booqasho kasta',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Taleefankaygu wuu damsan yahay',
        sentence: 'Waxaan ku daminayaa halkan, albaabka weyn, kumana isticmaalayo gudaha dhismaha.',
        help: 'Haddii aad u baahan tahay in taleefankaagu shidnaado, caafimaadkaaga awgiis ama qof aad daryeesho awgiis, weydii xafiiska.',
      },
      {
        id: 'no-pictures',
        heading: 'Sawirro ma qaado',
        sentence:
          'Taleefankayga ama tablet-kayga uma isticmaalo inaan sawirro kaga qaado dhismaha dugsiga ama garoonka ciyaarta.',
        help: 'Haddii shaqadaada halkan ay sawirro u baahan tahay, marka hore weydii xafiiska.',
      },
      {
        id: 'talk-to-us',
        heading: 'Welwelkayga dugsiga ayaan u sheegaa',
        sentence:
          'Haddii aan welwel ama cabasho qabo, waxaan u sheegaa xafiiska dugsiga ama maamulaha dugsiga. Internetka kuma baahiyo.',
        help: 'Xafiisku wuxuu kuu sheegi karaa sida cabashada loo gudbiyo iyo waxa xiga.',
      },
      {
        id: 'no-posting',
        heading: 'Internetka caddaalad ayaan ku isticmaalaa',
        sentence: 'Internetka kuma baahiyo wax aan run ahayn oo dhaawacaya magaca dugsiga ama dadka dugsiga.',
        help: 'Dugsigu wuxuu codsan karaa in qoraalka noocaas ah la tirtiro.',
      },
      {
        id: 'keep-private',
        heading: 'Arrimaha sirta ah waan ilaaliyaa',
        sentence:
          'Internetka kuma baahiyo waxa aan halkan si sir ah ugu maqlo ama ugu akhriyo, sida faahfaahinta shir.',
        help: 'Haddii aadan hubin in arrin sir tahay iyo in kale, weydii xafiiska.',
      },
    ],
  },
  {
    ruleSet: 'school-event',
    language: 'so',
    translatedFrom: '558a4ef9c2397a2bc67e3d7e5a50e8534e48890566ebc8bcfdf4cd05e546d70a',
    title: 'Xeerarka munaasabadda dugsiga',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Taleefankaygu wuu damsan yahay',
        sentence: 'Waxaan ku daminayaa halkan, albaabka weyn, kumana isticmaalayo gudaha dhismaha.',
        help: 'Haddii aad u baahan tahay in taleefankaagu shidnaado, caafimaadkaaga awgiis ama qof aad daryeesho awgiis, weydii xafiiska.',
      },
      {
        id: 'camera-welcome',
        heading: 'Kaamirad ayaan isticmaalaa, taleefan maya',
        sentence:
          'Waa la ii soo dhaweynayaa inaan munaasabadda sawirro kaga qaado kaamirad dijitaal ah. Taleefankayga kuma qaado.',
        help: 'Kaamirad miyaanad wadan? Weydii xafiiska in dugsigu sawirro qaadayo.',
      },
      {
        id: 'no-posting',
        heading: 'Sawirro uma baahiyo dadweynaha',
        sentence: 'Sawirrada munaasabadda ma dhigo meel qof walba ka arki karo, sida Facebook ama Flickr.',
        help: 'Haddii sawir la helo, dugsigu wuxuu adiga ama bogga internetka ka codsadaa in la tirtiro.',
      },
      {
        id: 'talk-to-us',
        heading: 'Welwelkayga dugsiga ayaan u sheegaa',
        sentence:
          'Haddii aan welwel ama cabasho qabo, waxaan u sheegaa xafiiska dugsiga ama maamulaha dugsiga. Internetka kuma baahiyo.',
        help: 'Xafiisku wuxuu kuu sheegi karaa sida cabashada loo gudbiyo iyo waxa xiga.',
      },
    ],
  },
  {
    ruleSet: 'pupil-phones',
    language: 'so',
    translatedFrom: 'ff68b6b2a9068c7fb0d6321fc4e75cd8c4f9ced8b4b9ebc1c4a2139c9a22885a',
    title: 'Xeerarka taleefannada carruurta',
    clauses: [
      {
        id: 'phone-off',
        heading: 'Taleefankaygu wuu damsan yahay',
        sentence: 'Taleefankayga waxaan ku daminayaa albaabka weyn, kumana isticmaalayo gudaha dhismaha.',
        help: 'Haddii aad taleefankaaga u baahan tahay caafimaadkaaga awgiis, u sheeg xafiiska.',
      },
      {
        id: 'hand-in',
        heading: 'Taleefankayga waan dhiibaa',
        sentence: 'Taleefankayga waxaan u dhiibaa xafiiska dugsiga. Xafiisku wuxuu ku hayaa armaajo qufulan.',
        help: 'Tigidhkaaga hayso: isaga ayaad taleefankaaga ku helaysaa.',
      },
      {
        id: 'liability',
        heading: 'Taleefankayga khatartiisa anigaa leh',
        sentence:
          'Dugsigu wax mas’uuliyad ah kama qaado waxyeellada ama lumitaanka qalabka mobaylka ah ee la keeno goobta dugsiga.',
        help: 'Haddii aadan doonayn inaad khatar geliso, taleefankaaga guriga kaga tag.',
      },
      {
        id: 'no-posting',
        heading: 'Sawirro uma baahiyo dadweynaha',
        sentence:
          'Sawirrada munaasabadaha, socdaallada ama bandhigyada dugsiga ma dhigo meel qof walba internetka ka arki karo.',
        help: 'Haddii sawir la helo, dugsigu wuxuu codsadaa in la tirtiro.',
      },
      {
        id: 'kind-online',
        heading: 'Qofna internetka kuma dhibo',
        sentence: 'Ma wadaago sawirro, muuqaallo, codad ama erayo dhibi kara qof dugsiga ka tirsan.',
        help: 'Haddii qof internetka kugu dhibo, u sheeg macallinkaaga ama qoyskaaga.',
      },
    ],
  },
  {
    ruleSet: 'staff-and-governors',
    language: 'so',
    translatedFrom: '605ec41caa4dd5ff89dbfd3d4d18e94f126b4fd3f839f7c9d21d3c179c98538c',
    title: 'Xeerarka shaqaalaha iyo xubnaha guddiga',
    clauses: [
      {
        id: 'no-own-device',
        heading: 'Sawirro kuma qaado taleefankayga',
        sentence:
          'Taleefankayga, tablet-kayga ama kaamiraddayda gaarka ah uma isticmaalo inaan ku duubo sawirro carruur ama dadka aan la shaqeeyo.',
        help: 'Sawirrada ku jira qalabka dugsigu dugsiga waxay ka baxaan oo keliya marka maamulaha dugsigu hore u oggolaado.',
      },
      {
        id: 'school-equipment',
        heading: 'Baraha bulshada ma galo shaqada',
        sentence: 'Baraha bulshada dan gaar ah ugama galo qalabka dugsiga ama nidaamyada dugsiga.',
        help: '',
      },
      {
        id: 'no-contact-details',
        heading: 'Xogta xiriirkayga anigaa haysta',
        sentence:
          'Waalidiinta ama carruurta ma siiyo cinwaankayga, iimaylkayga ama lambarka mobaylkayga gaarka ah.',
        help: 'Waalidiinta iyo carruurtu waxay kugu helaan xafiiska dugsiga.',
      },
      {
        id: 'no-friends',
        heading: 'Internetka ardayda kulama saaxiibo',
        sentence:
          'Internetka ardayda saaxiib ahaan ugama aqbalo, waalidkoodna ma aqbalo, haddii aannaan saaxiibbo ahayn ka hor intii uusan ilmuhu halkan iman.',
        help: 'Haddii farriin u muuqato inay arday ka timid, u sheeg maamulaha dugsiga.',
      },
      {
        id: 'keep-private',
        heading: 'Arrimaha sirta ah waan ilaaliyaa',
        sentence:
          'Cidna uma sheego waxa dugsiga sir u ah, mana sheego wax shakhsi ah oo ku saabsan qof aan la shaqeeyo ama arday.',
        help: 'Haddii ilmo kuu sheego wax ku welweliya, isla markiiba u tag maamulaha dugsiga.',
      },
    ],
  },
];
