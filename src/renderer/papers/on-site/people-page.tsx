import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './people-page.module.css';

export interface PeoplePageProps {
  school: string;
  title: string;
  how: string;
  countWords: string;
  made: string;
  page: string;
  /** A table of people. */
  children: ReactNode;
  /** A line to sign on, with what it is for. */
  toSign?: string | undefined;
}

/** One A4 page of a list of people. */
export function PeoplePage(props: PeoplePageProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.page}>
      <header className={styles.head}>
        <div>
          <p className={styles.school}>
            <bdi>{props.school}</bdi>
          </p>
          <h1 className={styles.title}>{props.title}</h1>
          <p className={styles.how}>{props.how}</p>
        </div>
        <p className={styles.count}>
          {props.countWords}
          <small>{props.made}</small>
        </p>
      </header>
      <div className={styles.table}>{props.children}</div>
      {props.toSign === undefined ? null : <p className={styles['line-to-sign']}>{props.toSign}</p>}
      <footer className={styles.foot}>
        <span>{t('onSitePapers.noPhones')}</span>
        <span>{props.page}</span>
      </footer>
    </section>
  );
}
