import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './card-sheet.module.css';
import { inPages } from './in-pages.ts';

export interface CardSheetProps<Card> {
  cards: readonly Card[];
  cardKey: (card: Card) => string | number;
  /** What to do with a page, in its margin. */
  how: string;
  draw: (card: Card) => ReactNode;
}

/** Where the cards end, in millimetres from the page’s edges. */
const LEFT = 19.4;
const RIGHT = 190.6;
const TOP = 13.5;
const BOTTOM = 283.5;
const ACROSS = [LEFT, 105, RIGHT] as const;
const DOWN = [TOP, 67.5, 121.5, 175.5, 229.5, BOTTOM] as const;

/** A4 pages of cards as large as a bank card (ISO/IEC 7810 ID-1: 85.6 × 54 mm), ten to a page, to be cut out. */
export function CardSheet<Card>({ cards, cardKey, how, draw }: CardSheetProps<Card>) {
  const { t } = useTranslation();
  const pages = inPages(cards);
  return (
    <main>
      {pages.map((page, index) => (
        <section key={page.map(cardKey).join(' ')} className={styles.page}>
          <p className={styles.how}>{how}</p>
          <ul className={styles.cards}>
            {page.map((card) => (
              <Fragment key={cardKey(card)}>{draw(card)}</Fragment>
            ))}
          </ul>
          <CutLines />
          <p className={styles.number}>{t('papers.sheet.page', { page: index + 1, pages: pages.length })}</p>
        </section>
      ))}
    </main>
  );
}

/** The lines to cut along, each 4 mm into the margins, where a guillotine is set by them. */
function CutLines() {
  const lines = [
    ...ACROSS.map((x) => `M${x} ${TOP - 4}V${BOTTOM + 4}`),
    ...DOWN.map((y) => `M${LEFT - 4} ${y}H${RIGHT + 4}`),
  ];
  return (
    <svg className={styles.lines} viewBox="0 0 210 296.9" aria-hidden="true">
      <path d={lines.join('')} />
    </svg>
  );
}
