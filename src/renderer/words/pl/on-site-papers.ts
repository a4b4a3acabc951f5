import type { onSitePapers as english } from '../en/on-site-papers.ts';
import type { Translated } from '../translated.ts';

/** The list of who is on site, and the record of a roll call, on paper: Polish. */
export const onSitePapers = {
  evacuation: 'Na terenie szkoły: proszę zabrać na miejsce zbiórki',
  lockdown: 'Na terenie szkoły: na wypadek lockdownu',
  evacuationHow:
    'Proszę odhaczyć każdą osobę, którą widać. Proszę od razu powiedzieć, kogo brakuje i dokąd ta osoba szła.',
  lockdownHow:
    'Proszę ustalić, gdzie jest każda osoba. Nie wolno opuszczać bezpiecznego pomieszczenia, żeby jej szukać.',
  made: 'Stan na {{time}}, {{day}}',
  people_one: '{{count}} osoba',
  people_few: '{{count}} osoby',
  people_many: '{{count}} osób',
  people_other: '{{count}} osoby',
  nobody: 'Nikt nie był wpisany.',
  seen: 'Widziano',
  where: 'Gdzie',
  name: 'Imię i nazwisko',
  from: 'Rodzaj, organizacja',
  seeing: 'Do kogo',
  since: 'Od',
  noPhones:
    'Telefony dzieci są na innej liście. Dzieci i pracowników liczy się według ich własnych list obecności.',
  page: 'Strona {{page}} z {{pages}}',
  rollCall: {
    title: 'Sprawdzanie obecności',
    drill: 'Ćwiczenia',
    real: 'Prawdziwy alarm',
    evacuation: 'Ewakuacja',
    lockdown: 'Lockdown',
    begun: 'Rozpoczęto: {{day}}, {{time}}, {{name}}',
    ended: 'Zakończono: {{time}}, {{name}}',
    running: 'Jeszcze nie zakończono',
    missing_one: 'Brakuje: {{count}}',
    missing_few: 'Brakuje: {{count}}',
    missing_many: 'Brakuje: {{count}}',
    missing_other: 'Brakuje: {{count}}',
    safe_one: '{{count}} bezpieczna osoba',
    safe_few: '{{count}} bezpieczne osoby',
    safe_many: '{{count}} bezpiecznych osób',
    safe_other: '{{count}} bezpiecznej osoby',
    left_one: '{{count}} osoba już wyszła',
    left_few: '{{count}} osoby już wyszły',
    left_many: '{{count}} osób już wyszło',
    left_other: '{{count}} osoby już wyszło',
    state: 'Stan',
    note: 'Uwaga: {{note}}',
    states: { missing: 'BRAKUJE', safe: 'bezpieczny', left: 'wypisany' },
    by: '{{time}}, {{name}}',
    signed: 'Podpis osoby, która sprawdzała obecność',
  },
} as const satisfies Translated<typeof english>;
