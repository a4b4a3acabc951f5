import { Check, MessageSquare, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ConditionCode } from '../../../shared/devices.ts';
import { Card } from '../../parts/cards/card.tsx';
import styles from './panel.module.css';

/** How a child’s device went home the time before, beside what is seen on it now. */
export function LastOut({ seen }: { seen: { conditions: readonly ConditionCode[]; note: string } }) {
  const { t } = useTranslation('kiosk');
  return (
    <Card kind="quiet" className={styles.lastOut}>
      <h3 className={styles.legend}>{t('phoneDesk.handIn.lastOut')}</h3>
      <ul className={styles.facts}>
        {seen.conditions.length === 0 ? (
          <li>
            <Check aria-hidden="true" />
            {t('phoneDesk.giveBack.noMarks')}
          </li>
        ) : (
          seen.conditions.map((code) => (
            <li key={code}>
              <TriangleAlert aria-hidden="true" />
              {t(`phoneDesk.handIn.codes.${code}`)}
            </li>
          ))
        )}
        {seen.note === '' ? null : (
          <li>
            <MessageSquare aria-hidden="true" />
            <span dir="auto">{seen.note}</span>
          </li>
        )}
      </ul>
    </Card>
  );
}
