import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperContent } from '../../shared/papers.ts';
import { QrCode } from '../parts/qr/qr-code.tsx';
import { fitName } from './fit-name.ts';
import { PaperEmblem } from './paper-emblem.tsx';
import styles from './return-card-page.module.css';
import { useFonts } from './use-fonts.ts';

export interface ReturnCardPageProps {
  card: Extract<PaperContent, { paper: 'return-card' }>;
  onDrawn: () => void;
}

/** Sizes of the name, in dots, largest first. */
const NAME_SIZES = [44, 38, 32, 28, 24, 20, 17] as const;

/**
 * A return card on an A4 page: front and back beside each other, to be cut out, folded in the middle and carried like a
 * bank card (ISO/IEC 7810 ID-1: 85.6 × 54 mm).
 */
export function ReturnCardPage({ card, onDrawn }: ReturnCardPageProps) {
  const { t } = useTranslation();
  const name = useRef<HTMLParagraphElement>(null);
  useFonts(() => {
    if (name.current) fitName(name.current, NAME_SIZES);
    onDrawn();
  });
  return (
    <main className={styles.page}>
      <p className={styles.cut}>{t('papers.card.cut')}</p>
      <div className={styles.card}>
        <section className={styles.front}>
          <div className={styles.words}>
            <p className={styles.school}>
              <PaperEmblem className={styles.emblem} />
              <bdi>{card.school}</bdi>
            </p>
            <p className={styles.band}>{t('papers.card.title')}</p>
            <p ref={name} className={styles.name} dir="auto">
              <span>{card.name}</span>
            </p>
            <p className={styles.kind}>{t(`kinds.${card.kind}`)}</p>
          </div>
          <QrCode className={styles.code} payload={card.payload} label={t('papers.codeLabel')} />
        </section>
        <section className={styles.back}>
          <p>{t('papers.card.use')}</p>
          <p>{t('papers.card.found')}</p>
        </section>
      </div>
    </main>
  );
}
