import { useTranslation } from 'react-i18next';
import styles from './log-figures.module.css';
import type { LogFigures as Figures } from './log-rows.ts';

/** The day in five figures, above everything else. */
export function LogFigures({ figures }: { figures: Figures }) {
  const { t } = useTranslation();
  const shown: [number, string][] = [
    [figures.cameIn, t('papers.log.cameIn', { count: figures.cameIn })],
    [figures.notSignedOut, t('papers.log.notSignedOut')],
    [
      figures.phonesIn,
      t('papers.log.phonesIn', { count: figures.phonesIn, returned: figures.phonesReturned }),
    ],
    [figures.phonesHeld, t('papers.log.held')],
    [figures.declined, t('papers.log.declined')],
  ];
  return (
    <dl className={styles.figures}>
      {shown.map(([figure, words]) => (
        <div key={words} className={styles.figure}>
          <dt>{words}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
