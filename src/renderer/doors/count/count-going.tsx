import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Count } from '../../../shared/contract/cupboard.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { BigNumber } from '../../parts/data/big-number.tsx';
import { useScanner } from '../../parts/scanner/use-scanner.ts';
import { timeOfDay } from '../../words/format-date.ts';
import { CountCupboard } from './count-cupboard.tsx';
import { FinishDialog, GiveUpDialog } from './end-dialogs.tsx';
import { NextScan } from './next-scan.tsx';
import { useCount } from './use-count.ts';
import styles from './count-going.module.css';

/** A count under way: the empty cupboard, and how many slots something was found in. */
export function CountGoing({ count, shelves }: { count: Count; shelves: readonly number[] }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const counting = useCount(count);
  const [asking, setAsking] = useState<'finish' | 'give-up'>();
  useScanner(({ text }) => void counting.scan(text));
  const { just, failed, chosen } = counting;
  const found = new Set(count.finds.map(({ slot }) => slot));
  return (
    <div className={styles.going}>
      <div className={styles.drawn}>
        <h2 tabIndex={-1} className={styles.title}>
          {t('count.going.title')}
        </h2>
        <CountCupboard
          shelves={shelves}
          found={found}
          chosen={chosen}
          onTouch={(slot) => void counting.touch(slot)}
        />
      </div>
      <div className={styles.side}>
        <BigNumber value={found.size} label={t('count.going.found', { count: found.size })} />
        <div className={styles.hints}>
          <p>{t('count.going.hint')}</p>
          <p>{t('count.going.scanHint')}</p>
        </div>
        <div className={styles.just}>
          <p role="status">{just ? t(`count.going.said.${just.what}`, { slot: just.slot }) : null}</p>
          {just && just.what !== 'takenBack' && found.has(just.slot) ? (
            <Button size="staff" onClick={() => void counting.takeBack(just.slot)}>
              {t('count.going.undo')}
            </Button>
          ) : null}
        </div>
        <p role="alert" className={styles.wrong}>
          {failed}
        </p>
        <NextScan slot={chosen} onAny={() => counting.choose(undefined)} />
        <div className={styles.ends}>
          <p className={styles.soft}>
            {t('count.going.since', { time: timeOfDay(count.startedAt, timeZone), name: count.startedBy })}
          </p>
          <Button kind="primary" size="staff-large" wide onClick={() => setAsking('finish')}>
            {t('count.going.finish')}
          </Button>
          <Button size="staff" wide onClick={() => setAsking('give-up')}>
            {t('count.going.giveUp')}
          </Button>
        </div>
      </div>
      {asking === 'finish' ? <FinishDialog count={count.id} onClose={() => setAsking(undefined)} /> : null}
      {asking === 'give-up' ? <GiveUpDialog count={count.id} onClose={() => setAsking(undefined)} /> : null}
    </div>
  );
}
