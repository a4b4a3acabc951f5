import { useTranslation } from 'react-i18next';
import type { PaperContent, PaperSizeName } from '../../shared/papers.ts';
import { QrCode } from '../parts/qr/qr-code.tsx';
import { dayOf, longDay, timeOfDay } from '../words/format-date.ts';
import { PaperEmblem } from './paper-emblem.tsx';
import styles from './test-page.module.css';
import { useFonts } from './use-fonts.ts';

export interface TestPageProps {
  page: Extract<PaperContent, { paper: 'test-page' }>;
  onDrawn: () => void;
}

/** What its code says: no code of ours, so that a desk that scans it does nothing. */
const CODE = 'TEST PAGE 123';

/** The length of the ruler, in millimetres: what fits where each paper can be printed on. */
const RULER: Readonly<Record<PaperSizeName, number>> = {
  'label-62x100': 50,
  'roll-62': 50,
  'roll-80': 60,
  'roll-58': 40,
  a4: 150,
};

/** A page that shows whether a printer, its paper and a scanner fit together. */
export function TestPage({ page, onDrawn }: TestPageProps) {
  const { t } = useTranslation();
  useFonts(onDrawn);
  const { size, queue, madeAt, timeZone } = page;
  const length = RULER[size];
  return (
    <main className={styles.page} data-size={size}>
      <div className={styles.reach}>
        <p className={styles.school}>
          <PaperEmblem className={styles.emblem} />
          <bdi>{page.school}</bdi>
        </p>
        <h1 className={styles.title}>{t('papers.test.title')}</h1>
        <p>{t(`papers.test.sizes.${size}`)}</p>
        <p className={styles.queue}>
          {queue === '' ? t('papers.test.usual') : t('papers.test.printer', { queue })}
        </p>
        <p>
          {t('papers.test.made', {
            day: longDay(t, dayOf(madeAt, timeZone)),
            time: timeOfDay(madeAt, timeZone),
          })}
        </p>
        <Ruler length={length} />
        <p className={styles.note}>{t('papers.test.ruler', { length })}</p>
        <QrCode className={styles.code} payload={CODE} label={t('papers.codeLabel')} />
        <p className={styles.note}>{t('papers.test.code', { text: CODE })}</p>
        <p className={styles.note}>{t('papers.test.edges')}</p>
      </div>
    </main>
  );
}

/** A ruler with a mark at every millimetre. */
function Ruler({ length }: { length: number }) {
  const marks = Array.from({ length: length + 1 }, (_, at) => {
    const tall = at % 10 === 0 ? 5 : at % 5 === 0 ? 3.5 : 2;
    return `M${at} 0v${tall}`;
  });
  return (
    <svg
      className={styles.ruler}
      viewBox={`-0.5 0 ${length + 1} 6`}
      style={{ inlineSize: `${length + 1}mm` }}
      aria-hidden="true"
    >
      <path d={`M0 0h${length}${marks.join('')}`} />
    </svg>
  );
}
