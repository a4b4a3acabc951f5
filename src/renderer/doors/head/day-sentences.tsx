import { Trans, useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { longDay } from '../../words/format-date.ts';
import styles from './head-day.module.css';

/** The day in two sentences. */
export function DaySentences({ summary }: { summary: CallOutput<'day.summary'> }) {
  const { t } = useTranslation('kiosk');
  const b = <strong />;
  return (
    <div className={styles.sentences}>
      <p className={styles.date}>{longDay(t, summary.day)}</p>
      <h1 className={styles.headline}>
        <span>
          <Trans
            t={t}
            i18nKey="head.peopleSentence"
            components={{ b }}
            values={{
              people: t('head.people', { count: summary.cameIn }),
              here: t('head.here', { count: summary.stillHere }),
            }}
          />
        </span>
        <span>
          <Trans
            t={t}
            i18nKey="head.phonesSentence"
            components={{ b }}
            values={{
              phones: t('head.phones', { count: summary.phonesIn }),
              home: t('head.home', { count: summary.phonesReturned }),
              held: t('head.held', { count: summary.phonesHeld }),
            }}
          />
        </span>
      </h1>
    </div>
  );
}
