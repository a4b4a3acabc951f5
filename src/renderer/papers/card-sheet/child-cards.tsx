import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperContent } from '../../../shared/papers.ts';
import { QrCode } from '../../parts/qr/qr-code.tsx';
import { fitName } from '../fit-name.ts';
import { PaperEmblem } from '../paper-emblem.tsx';
import { useFonts } from '../use-fonts.ts';
import { CardSheet } from './card-sheet.tsx';
import styles from './child-cards.module.css';

type Content = Extract<PaperContent, { paper: 'child-cards' }>;

export interface ChildCardsProps {
  content: Content;
  onDrawn: () => void;
}

/** Sizes of the name, in dots, largest first; a word too long even for the last is broken, and read all the same. */
const NAME_SIZES = [72, 64, 56, 50, 44, 38, 32, 28] as const;
const BROKEN_SIZES = [32, 28, 24, 20, 17, 14, 11] as const;

/** Children’s cards in the order they come in, to be cut out and worn. */
export function ChildCards({ content, onDrawn }: ChildCardsProps) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDivElement>(null);
  useFonts(() => {
    for (const name of sheet.current?.querySelectorAll<HTMLElement>(`.${styles.name}`) ?? [])
      fitName(name, NAME_SIZES, BROKEN_SIZES);
    onDrawn();
  });
  return (
    <div ref={sheet}>
      <CardSheet
        cards={content.cards}
        cardKey={({ payload }) => payload}
        how={t('papers.sheet.cut')}
        draw={(card) => <ChildCard card={card} school={content.school} />}
      />
    </div>
  );
}

function ChildCard({ card, school }: { card: Content['cards'][number]; school: string }) {
  const { t } = useTranslation();
  return (
    <li className={styles.card}>
      <div className={styles.words}>
        <p className={styles.school}>
          <PaperEmblem className={styles.emblem} />
          <bdi>{school}</bdi>
        </p>
        <p className={styles.name} dir="auto">
          <span>{card.name}</span>
        </p>
        <p className={styles.class}>
          <bdi>{card.className}</bdi>
        </p>
        <p className={styles.found}>{t('papers.childCard.found')}</p>
      </div>
      <QrCode className={styles.code} payload={card.payload} label={t('papers.codeLabel')} />
    </li>
  );
}
