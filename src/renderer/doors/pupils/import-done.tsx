import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '../../../shared/contract/pupils.ts';
import { Button } from '../../parts/button/button.tsx';
import styles from './import-done.module.css';
import { shownOf } from './more.tsx';

export interface ImportDoneProps {
  outcome: ImportOutcome;
  onClose: () => void;
}

/** What an import did, and whose device must still be fetched. */
export function ImportDone({ outcome, onClose }: ImportDoneProps) {
  const { t } = useTranslation('kiosk');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { added, changed, left, back, unchanged, numbered } = outcome;
  const moved = changed.filter(({ from, to }) => from.className !== to.className).length;
  const renamed = changed.filter(({ from, to }) => from.name !== to.name).length;
  const holders = left.filter(({ holds }) => holds);
  const sentences = [
    added.length > 0 ? t('pupils.bringIn.added', { count: added.length }) : '',
    moved > 0 ? t('pupils.bringIn.moved', { count: moved }) : '',
    renamed > 0 ? t('pupils.bringIn.renamed', { count: renamed }) : '',
    left.length > 0 ? t('pupils.bringIn.left', { count: left.length }) : '',
    back.length > 0 ? t('pupils.bringIn.back', { count: back.length }) : '',
    numbered > 0 ? t('pupils.bringIn.numbered', { count: numbered }) : '',
    unchanged > 0 ? t('pupils.bringIn.stay', { count: unchanged }) : '',
  ].filter((sentence) => sentence !== '');
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <CircleCheck aria-hidden="true" className={styles.sign} />
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {t('pupils.bringIn.done.title')}
        </h2>
        <ul className={styles.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {holders.length > 0 ? (
          <section className={styles.holders}>
            <h3 className={styles.subtitle}>{t('pupils.bringIn.done.holders')}</h3>
            <ul className={styles.names}>
              {shownOf(holders).map(({ id, name, className }) => (
                <li key={id}>
                  <bdi>{name}</bdi>, <bdi>{className}</bdi>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <Button kind="primary" size="staff-large" onClick={onClose}>
          {t('pupils.bringIn.done.toList')}
        </Button>
      </div>
    </main>
  );
}
