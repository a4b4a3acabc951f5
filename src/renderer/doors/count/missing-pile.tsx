import { useTranslation } from 'react-i18next';
import type { CountResult } from '../../../shared/contract/cupboard.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { deviceWords } from './device-words.ts';
import styles from './count-result.module.css';

export interface MissingPileProps {
  missing: CountResult['missing'];
  onFound: (slot: number) => void;
}

/** What is in the record and was not in the cupboard: whose it is, and a way to say that it was found after all. */
export function MissingPile({ missing, onFound }: MissingPileProps) {
  const { t } = useTranslation('kiosk');
  const school = useSchool();
  if (missing.length === 0) return <p className={styles.soft}>{t('count.result.none')}</p>;
  return (
    <>
      <p>{t('count.result.lookAgain')}</p>
      <ul className={styles.things}>
        {missing.map((device) => (
          <li key={device.handover} className={styles.thing}>
            <div className={styles.what}>
              <span className={styles.slot} data-tone="brick">
                {device.slot}
              </span>
              <div className={styles.words}>
                <p className={styles.name}>
                  <bdi>{t('count.result.whose', { name: device.name, className: device.className })}</bdi>
                </p>
                {deviceWords(t, device, school).map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </div>
            </div>
            <Button
              size="staff"
              wide
              label={t('count.result.foundLabel', { name: device.name, slot: device.slot })}
              onClick={() => onFound(device.slot)}
            >
              {t('count.result.found')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
