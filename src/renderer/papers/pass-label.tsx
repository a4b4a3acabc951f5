import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperContent } from '../../shared/papers.ts';
import { QrCode } from '../parts/qr/qr-code.tsx';
import { longDay } from '../words/format-date.ts';
import { PaperEmblem } from './paper-emblem.tsx';
import styles from './pass-label.module.css';
import { useFonts } from './use-fonts.ts';

export interface PassLabelProps {
  pass: Extract<PaperContent, { paper: 'pass' }>;
  onDrawn: () => void;
}

/** Sizes of the name, in dots, largest first: the label does not grow, so a long name is set smaller. */
const NAME_SIZES = [68, 60, 52, 44, 38, 32, 28, 24, 20, 17] as const;

/** A visitor’s pass on a 62 × 100 mm label. */
export function PassLabel({ pass, onDrawn }: PassLabelProps) {
  const { t } = useTranslation();
  const name = useRef<HTMLParagraphElement>(null);
  useFonts(() => {
    if (name.current) fit(name.current);
    onDrawn();
  });
  return (
    <main className={styles.label}>
      <p className={styles.school}>
        <PaperEmblem className={styles.emblem} />
        <bdi>{pass.school}</bdi>
      </p>
      <p className={styles.band}>{t('papers.pass.band')}</p>
      <p ref={name} className={styles.name} dir="auto">
        <span>{pass.name}</span>
      </p>
      <p className={styles.kind}>{t(`kinds.${pass.kind}`)}</p>
      <QrCode className={styles.code} payload={pass.payload} label={t('papers.codeLabel')} />
      <p className={styles.date}>{longDay(t, pass.day)}</p>
      <p className={styles.leave}>
        {t('papers.pass.leave1')}
        <br />
        {t('papers.pass.leave2')}
      </p>
    </main>
  );
}

/** Sets the name in the largest size that leaves its words whole and inside its box. */
function fit(box: HTMLElement): void {
  for (const size of NAME_SIZES) {
    box.style.setProperty('--name-size', String(size));
    if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return;
  }
  box.style.setProperty('overflow-wrap', 'anywhere');
}
