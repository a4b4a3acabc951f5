import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperContent } from '../../../shared/papers.ts';
import { dayOf, longDay, timeOfDay } from '../../words/format-date.ts';
import { PaperEmblem } from '../paper-emblem.tsx';
import styles from './history-page.module.css';

export type HistoryContent = Extract<PaperContent, { paper: 'pupil-history' }>;

export interface HistoryPageProps {
  content: HistoryContent;
  /** From 1. */
  page: number;
  pages: number;
  /** The day of the stay the page begins in the middle of. */
  begun: string | undefined;
  children: ReactNode;
  ref?: Ref<HTMLElement> | undefined;
}

/** A page of the record: whose it is above, which page below, on every one of them. */
export function HistoryPage({ content, page, pages, begun, children, ref }: HistoryPageProps) {
  const { t } = useTranslation();
  const { school, history, madeAt, madeBy, timeZone } = content;
  const { pupil, device, stays } = history;
  return (
    <section ref={ref} className={styles.page}>
      <header className={styles.header}>
        <PaperEmblem className={styles.emblem} />
        <div className={styles.title}>
          <p>
            <bdi>{school}</bdi>
          </p>
          <h1 className={styles.name}>
            <bdi>{pupil.name}</bdi>
          </h1>
          <p>{pupil.left ? t('child.left') : <bdi>{pupil.className}</bdi>}</p>
        </div>
        <div className={styles.made}>
          <p className={styles.strong}>
            {device === null
              ? t('child.paper.title')
              : t('child.paper.titleOf', { kind: t(`phoneDesk.handIn.kinds.${device}`) })}
          </p>
          <p>{t('child.paper.stays', { count: stays.length })}</p>
          <p>
            {t('child.paper.made', {
              day: longDay(t, dayOf(madeAt, timeZone)),
              time: timeOfDay(madeAt, timeZone),
              name: madeBy,
            })}
          </p>
        </div>
      </header>
      {/* Its place is kept on every page: the pages were shared out by one measure. */}
      <header className={styles.running}>{begun === undefined ? null : longDay(t, begun)}</header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.footer}>
        <p>{t('child.paper.only')}</p>
        <p className={styles.number}>{t('child.paper.page', { page, pages })}</p>
      </footer>
    </section>
  );
}
