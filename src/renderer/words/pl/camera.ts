import type { camera as english } from '../en/camera.ts';
import type { Translated } from '../translated.ts';

/** The camera that reads codes: Polish. */
export const camera = {
  use: 'Użyj kamery',
  stop: 'Wyłącz kamerę',
  on: 'Kamera włączona. Żaden obraz nie jest zachowywany.',
  states: {
    starting: 'Uruchamianie kamery…',
    seeing: 'Proszę pokazać swój kod do kamery.',
    dark: 'Jest za ciemno, żeby zobaczyć Państwa kod. Proszę obrócić go do światła.',
    other: 'To nie jest nasz kod. Proszę pokazać kod otrzymany od szkoły.',
    read: 'Państwa kod został odczytany.',
    missing: 'Kamera zniknęła. Proszę zamiast tego podać imię i nazwisko.',
    unusable: 'Z kamery nie można teraz korzystać. Proszę zamiast tego podać imię i nazwisko.',
  },
} as const satisfies Translated<typeof english>;
