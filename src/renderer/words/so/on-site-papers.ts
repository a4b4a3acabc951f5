import type { onSitePapers as english } from '../en/on-site-papers.ts';
import type { Translated } from '../translated.ts';

/** The list of who is on site, and the record of a roll call, on paper: Somali. */
export const onSitePapers = {
  evacuation: 'Dugsiga jooga: liiskan u qaad goobta isku-imaatinka',
  lockdown: 'Dugsiga jooga: xiritaanka ammaanka',
  evacuationHow:
    'Calaamadee qof kasta oo aad aragto. Isla markiiba sheeg cidda la la’yahay iyo meeshii ay u socotay.',
  lockdownHow: 'Ogow meesha qof kasta joogo. Qol ammaan ah ha uga bixin inaad raadiso.',
  made: 'Sida ay ahayd saacadda {{time}}, {{day}}',
  people_one: '{{count}} qof',
  people_other: '{{count}} qof',
  nobody: 'Cidina imaansho uma diiwaangashanayn.',
  seen: 'La arkay',
  where: 'Xaggee',
  name: 'Magaca',
  from: 'Nooca, hay’adda',
  seeing: 'U yimid',
  since: 'Tan iyo',
  noPhones:
    'Taleefannada carruurtu liis kale ayay ku jiraan. Carruurta iyo shaqaalaha waxaa lagu tiriyaa diiwaannadooda.',
  page: 'Bogga {{page}} ee {{pages}}',
  rollCall: {
    title: 'Hubinta magacyada',
    drill: 'Tababar',
    real: 'Digniin dhab ah',
    evacuation: 'Daadgurayn',
    lockdown: 'Xiritaan ammaan',
    begun: 'Waxaa bilaabay {{name}}, saacadda {{time}}, {{day}}',
    ended: 'Waxaa dhammeeyey {{name}}, saacadda {{time}}',
    running: 'Weli ma dhammaan',
    missing_one: 'La la’yahay: {{count}}',
    missing_other: 'La la’yahay: {{count}}',
    safe_one: 'Nabad qaba: {{count}}',
    safe_other: 'Nabad qaba: {{count}}',
    left_one: 'Hore u baxay: {{count}}',
    left_other: 'Hore u baxay: {{count}}',
    state: 'Xaaladda',
    note: 'Xusuusin: {{note}}',
    states: { missing: 'LA LA’YAHAY', safe: 'nabad qaba', left: 'bixitaan la diiwaangeliyey' },
    by: '{{time}}, {{name}}',
    signed: 'Saxiixa qofka sameeyey hubinta',
  },
} as const satisfies Translated<typeof english>;
