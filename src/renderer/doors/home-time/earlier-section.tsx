import { Check, Moon, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StillHeld } from '../../../shared/contract/home-time.ts';
import { Button } from '../../parts/button/button.tsx';
import { WhoseDevice } from './held-row.tsx';
import styles from './home-time.module.css';

export interface EarlierSectionProps {
  held: readonly StillHeld[];
  onWhole: (held: StillHeld) => void;
  onBroken: (held: StillHeld) => void;
  onKeep: (held: StillHeld) => void;
}

/** What stayed overnight and wants a look: its seal, or a seal where there is none. */
export function EarlierSection({ held, onWhole, onBroken, onKeep }: EarlierSectionProps) {
  const { t } = useTranslation('kiosk');
  const section = useRef<HTMLElement>(null);
  const { length } = held;
  const before = useRef(length);
  // What was looked at is gone with its buttons: on with the keys at the next.
  useEffect(() => {
    const fewer = length < before.current;
    before.current = length;
    if (fewer && document.activeElement === document.body) section.current?.querySelector('button')?.focus();
  }, [length]);
  return (
    <section ref={section} className={styles.earlier} aria-labelledby="home-time-earlier">
      <h3 id="home-time-earlier" className={styles.className}>
        {t('homeTime.earlier.title')}
      </h3>
      <p>{t('homeTime.earlier.lead')}</p>
      <ul className={styles.rows}>
        {held.map((one) => {
          const { name } = one.pupil;
          const seal = one.seal ?? '';
          return (
            <li key={one.handover} className={styles.row}>
              <span className={styles.slot} role="img" aria-label={t('homeTime.slot', { slot: one.slot })}>
                {one.slot}
              </span>
              <WhoseDevice held={one} withClass />
              <div className={styles.look}>
                <b className={styles.sealNumber}>
                  {one.seal === null
                    ? t('homeTime.earlier.unsealed')
                    : t('homeTime.earlier.sealNumber', { seal })}
                </b>
                {one.seal === null ? (
                  <Button
                    kind="primary"
                    size="staff"
                    icon={<Moon />}
                    label={t('homeTime.earlier.keepLabel', { name })}
                    onClick={() => onKeep(one)}
                  >
                    {t('homeTime.earlier.keep')}
                  </Button>
                ) : (
                  <>
                    <Button
                      size="staff"
                      icon={<TriangleAlert />}
                      label={t('homeTime.earlier.brokenLabel', { seal, name })}
                      onClick={() => onBroken(one)}
                    >
                      {t('homeTime.earlier.broken')}
                    </Button>
                    <Button
                      kind="primary"
                      size="staff"
                      icon={<Check />}
                      label={t('homeTime.earlier.wholeLabel', { seal, name })}
                      onClick={() => onWhole(one)}
                    >
                      {t('homeTime.earlier.whole')}
                    </Button>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
