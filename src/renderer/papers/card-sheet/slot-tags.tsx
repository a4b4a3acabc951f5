import { useTranslation } from 'react-i18next';
import type { PaperContent } from '../../../shared/papers.ts';
import { QrCode } from '../../parts/qr/qr-code.tsx';
import { useFonts } from '../use-fonts.ts';
import { CardSheet } from './card-sheet.tsx';
import styles from './slot-tags.module.css';

type Content = Extract<PaperContent, { paper: 'slot-tags' }>;

export interface SlotTagsProps {
  content: Content;
  onDrawn: () => void;
}

/** Reusable tags, folded in the middle: the slot’s number in front for people, its code on the back for the scanner. */
export function SlotTags({ content, onDrawn }: SlotTagsProps) {
  const { t } = useTranslation();
  useFonts(onDrawn);
  return (
    <CardSheet
      cards={content.tags}
      cardKey={({ payload }) => payload}
      how={t('papers.sheet.fold')}
      draw={(tag) => <SlotTag tag={tag} school={content.school} />}
    />
  );
}

function SlotTag({ tag, school }: { tag: Content['tags'][number]; school: string }) {
  const { t } = useTranslation();
  const slot = String(tag.slot);
  return (
    <li className={styles.tag}>
      <div className={styles.half}>
        <Hole />
        <p className={styles.label}>{t('papers.slotTag.front')}</p>
        <p className={styles.number} data-digits={slot.length}>
          {slot}
        </p>
        <p className={styles.school}>
          <bdi>{school}</bdi>
        </p>
      </div>
      <div className={styles.half}>
        <Hole />
        <QrCode className={styles.code} payload={tag.payload} label={t('papers.codeLabel')} />
        <p className={styles.back}>{t('papers.slotTag.back', { slot })}</p>
      </div>
    </li>
  );
}

/** Where the hole is punched: as far from the fold on either half. */
function Hole() {
  return (
    <svg className={styles.hole} viewBox="0 0 6 6" aria-hidden="true">
      <circle cx="3" cy="3" r="2.5" />
      <path d="M3 1.8v2.4M1.8 3h2.4" />
    </svg>
  );
}
