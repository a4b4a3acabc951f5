import { Check, Minus, MoveRight, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Count, CountResult } from '../../../shared/contract/cupboard.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { useScanner } from '../../parts/scanner/use-scanner.ts';
import { dayOf, longDay } from '../../words/format-date.ts';
import { CountedCupboard } from './counted-cupboard.tsx';
import { ExtraPile } from './extra-pile.tsx';
import { MissingPile } from './missing-pile.tsx';
import { NextScan } from './next-scan.tsx';
import { Pile } from './pile.tsx';
import { SignCount } from './sign-count.tsx';
import { slotRanges } from './slot-ranges.ts';
import { useCount } from './use-count.ts';
import { WrongSlotPile } from './wrong-slot-pile.tsx';
import styles from './count-result.module.css';

/** Most slots that are drawn one by one in their pile; more are said as ranges. */
const CHIPS_MOST = 64;

export interface CountResultViewProps {
  count: Count;
  result: CountResult;
  shelves: readonly number[];
  onTakeIn: (slot: number) => void;
  onSigned: () => void;
}

/** A finished count: four piles, each with what can be done about it, the cupboard as counted, and two people who sign. */
export function CountResultView({ count, result, shelves, onTakeIn, onSigned }: CountResultViewProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const counting = useCount(count);
  useScanner(({ text }) => void counting.scan(text));
  const { asExpected, missing, extra, wrongSlot, changed, expected, found } = result;
  const differs = missing.length + extra.length + wrongSlot.length;
  return (
    <div className={styles.result}>
      <div className={styles.head}>
        <h2 tabIndex={-1} className={styles.title}>
          {differs === 0 ? t('count.result.same') : t('count.result.differs', { count: differs })}
        </h2>
        <p className={styles.soft}>
          {t('count.result.figures', {
            day: longDay(t, dayOf(count.startedAt, timeZone)),
            expected,
            found,
          })}
        </p>
      </div>
      <p role="alert" className={styles.wrong}>
        {counting.failed}
      </p>
      <NextScan slot={counting.chosen} onAny={() => counting.choose(undefined)} />
      <div className={styles.piles}>
        <Pile
          tone="leaf"
          sign={<Check strokeWidth={3} />}
          value={asExpected.length}
          label={t('count.result.asExpected')}
          lead={t('count.result.asExpectedLead')}
        >
          {asExpected.length > CHIPS_MOST ? (
            <p className={styles.ranges}>{t('count.result.slots', { slots: slotRanges(asExpected) })}</p>
          ) : (
            <ul className={styles.numbers} aria-label={t('count.result.asExpected')}>
              {asExpected.map((slot) => (
                <li key={slot} className={styles.number}>
                  {slot}
                </li>
              ))}
            </ul>
          )}
        </Pile>
        <Pile
          tone="brick"
          sign={<Minus strokeWidth={3} />}
          value={missing.length}
          label={t('count.result.missing')}
          lead={t('count.result.missingLead')}
        >
          <MissingPile missing={missing} onFound={(slot) => void counting.find(slot)} />
        </Pile>
        <Pile
          tone="sun"
          sign={<Plus strokeWidth={3} />}
          value={extra.length}
          label={t('count.result.extra')}
          lead={t('count.result.extraLead')}
        >
          <ExtraPile
            count={count.id}
            extra={extra}
            onTakeIn={onTakeIn}
            onNothing={(slot) => void counting.takeBack(slot)}
          />
        </Pile>
        <Pile
          tone="dashed"
          sign={<MoveRight strokeWidth={3} />}
          value={wrongSlot.length}
          label={t('count.result.wrongSlot')}
          lead={t('count.result.wrongSlotLead')}
        >
          <WrongSlotPile
            wrongSlot={wrongSlot}
            onMoved={(foundIn, slot) => void counting.takeBack(foundIn, slot)}
          />
        </Pile>
      </div>
      {changed.length === 0 ? null : (
        <section className={styles.changed} aria-labelledby="count-changed">
          <h3 id="count-changed" className={styles.subtitle}>
            {t('count.result.changedTitle')}
          </h3>
          <p>{t('count.result.changedLead')}</p>
          <div className={styles.changedSlots}>
            {changed.map((slot) => (
              <Button
                key={slot}
                size="staff"
                label={t('count.result.changedLabel', { slot })}
                onClick={() => void counting.find(slot)}
              >
                {slot}
              </Button>
            ))}
          </div>
        </section>
      )}
      <CountedCupboard shelves={shelves} result={result} />
      <SignCount count={count.id} onSigned={onSigned} />
    </div>
  );
}
