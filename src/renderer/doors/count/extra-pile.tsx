import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountResult } from '../../../shared/contract/cupboard.ts';
import { Button } from '../../parts/button/button.tsx';
import { SayWhatDialog } from './say-what-dialog.tsx';
import styles from './count-result.module.css';

export interface ExtraPileProps {
  count: string;
  extra: CountResult['extra'];
  onTakeIn: (slot: number) => void;
  onNothing: (slot: number) => void;
}

/** What lies in the cupboard and is in no record: taken in now, said what it is, or not there after all. */
export function ExtraPile({ count, extra, onTakeIn, onNothing }: ExtraPileProps) {
  const { t } = useTranslation('kiosk');
  const [saying, setSaying] = useState<CountResult['extra'][number]>();
  if (extra.length === 0) return <p className={styles.soft}>{t('count.result.none')}</p>;
  return (
    <>
      <ul className={styles.things}>
        {extra.map((thing) => (
          <li key={thing.slot} className={styles.thing}>
            <div className={styles.what}>
              <span className={styles.slot} data-tone="sun">
                {thing.slot}
              </span>
              <p className={styles.words}>
                {thing.note === '' ? (
                  <b>{t('count.result.unknown')}</b>
                ) : (
                  <bdi>{t('count.result.noted', { note: thing.note })}</bdi>
                )}
              </p>
            </div>
            <div className={styles.ways}>
              <Button
                size="staff"
                wide
                label={t('count.result.takeInLabel', { slot: thing.slot })}
                onClick={() => onTakeIn(thing.slot)}
              >
                {t('count.result.takeIn')}
              </Button>
              <Button
                size="staff"
                wide
                label={t('count.result.sayWhatLabel', { slot: thing.slot })}
                onClick={() => setSaying(thing)}
              >
                {t('count.result.sayWhat')}
              </Button>
              <Button
                size="staff"
                wide
                label={t('count.result.nothingLabel', { slot: thing.slot })}
                onClick={() => onNothing(thing.slot)}
              >
                {t('count.result.nothing')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {saying ? (
        <SayWhatDialog
          count={count}
          slot={saying.slot}
          note={saying.note}
          onClose={() => setSaying(undefined)}
        />
      ) : null}
    </>
  );
}
