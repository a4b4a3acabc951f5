import type { ReactNode, Ref } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { PaperContent } from '../../../shared/papers.ts';
import { dayOf, longDay, shortDay, timeOfDay } from '../../words/format-date.ts';
import { PaperEmblem } from '../paper-emblem.tsx';
import styles from './log-page.module.css';

export type LogContent = Extract<PaperContent, { paper: 'daily-log' }>;

export interface LogPageProps {
  content: LogContent;
  /** From 1. */
  page: number;
  pages: number;
  children: ReactNode;
  ref?: Ref<HTMLElement> | undefined;
}

/** A page of the log: whose and when above, and what proves it below, on every one of them. */
export function LogPage({ content, page, pages, children, ref }: LogPageProps) {
  const { t } = useTranslation();
  const { school, log, exportedAt, exportedBy, entries, head, key } = content;
  const exportedOn = dayOf(exportedAt, log.timeZone);
  const exported = { name: exportedBy, time: timeOfDay(exportedAt, log.timeZone) };
  return (
    <section ref={ref} className={styles.page}>
      <header className={styles.header}>
        <PaperEmblem className={styles.emblem} />
        <div className={styles.title}>
          <h1>
            <bdi>{school}</bdi>
          </h1>
          <p>{t('papers.log.title', { day: longDay(t, log.day) })}</p>
        </div>
        <div className={styles.made}>
          <p>{t('papers.log.page', { page, pages })}</p>
          <p>
            {exportedOn === log.day
              ? t('papers.log.exported', exported)
              : t('papers.log.exportedLater', { ...exported, day: shortDay(t, exportedOn) })}
          </p>
        </div>
      </header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.footer}>
        <div>
          <p>{t('papers.log.head', { entries: entries.toLocaleString('en-GB') })}</p>
          <p className={styles.mono}>{inGroups(head, 16)}</p>
          <p>
            <Trans
              t={t}
              i18nKey="papers.log.seal"
              values={{ key: inGroups(key, 50) }}
              components={{ mono: <span className={styles.mono} /> }}
            />
          </p>
        </div>
        <p className={styles.number}>{t('papers.log.pageShort', { page, pages })}</p>
      </footer>
    </section>
  );
}

function inGroups(text: string, size: number): string {
  return (text.match(new RegExp(`.{1,${size}}`, 'gu')) ?? []).join(' ');
}
