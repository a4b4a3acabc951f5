import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperContent } from '../../shared/papers.ts';
import { QrCode } from '../parts/qr/qr-code.tsx';
import { longDay } from '../words/format-date.ts';
import { fitName } from './fit-name.ts';
import { PaperEmblem } from './paper-emblem.tsx';
import styles from './pass-label.module.css';
import { useFonts } from './use-fonts.ts';

export interface PassLabelProps {
  pass: Extract<PaperContent, { paper: 'pass' }>;
  onDrawn: () => void;
}

/** Sizes of the name, in dots: the label does not grow, so a long name is set smaller. */
const NAME_SIZES = [68, 60, 52, 44, 38, 32, 28, 24, 20, 17] as const;

/** A visitor’s pass on a label or roll, as wide as its paper. Drawn in `--dot`s, an eighth of a millimetre in print. */
export function PassLabel({ pass, onDrawn }: PassLabelProps) {
  const { t } = useTranslation();
  const name = useRef<HTMLParagraphElement>(null);
  useFonts(() => {
    if (name.current) fitName(name.current, NAME_SIZES);
    onDrawn();
  });
  return (
    <div className={styles.label} data-size={pass.size}>
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
      {pass.copy > 1 ? <p className={styles.copy}>{t('papers.copy', { copy: pass.copy })}</p> : null}
      <p className={styles.leave}>
        {t('papers.pass.leave1')}
        <br />
        {t('papers.pass.leave2')}
      </p>
    </div>
  );
}
