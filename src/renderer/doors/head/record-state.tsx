import { LoaderCircle, ShieldAlert, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { Button } from '../../parts/button/button.tsx';
import { timeOfDay } from '../../words/format-date.ts';
import styles from './record-state.module.css';

/** Whether the ledger holds together, with its head as a short code to compare. */
export function RecordState({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation('kiosk');
  const check = useAnswer('record.check', {}, { fresh: true });
  const { data } = check;
  const again = (
    <Button size="staff" busy={check.isFetching} onClick={() => void check.refetch()}>
      {t('head.record.again')}
    </Button>
  );
  if (!data)
    return (
      <div className={styles.record} role="status">
        <LoaderCircle aria-hidden="true" className={styles.icon} />
        <p className={styles.title}>{t(check.isError ? 'head.record.unknown' : 'head.record.checking')}</p>
        {check.isError ? again : null}
      </div>
    );
  const Icon = data.whole ? ShieldCheck : ShieldAlert;
  return (
    <div className={styles.record} data-broken={!data.whole || undefined} role="status">
      <Icon aria-hidden="true" className={styles.icon} />
      <div>
        <p className={styles.title}>{t(data.whole ? 'head.record.whole' : 'head.record.broken')}</p>
        <p>
          {data.whole
            ? t('head.record.checked', { count: data.entries, time: timeOfDay(data.checkedAt, timeZone) })
            : t('head.record.brokenHint', { seq: data.firstFault?.seq ?? '' })}
        </p>
        <p>
          {t('head.record.head')} <code>{data.head.slice(0, 12).replace(/(.{4})(?=.)/gu, '$1 ')}</code>
        </p>
      </div>
      {again}
    </div>
  );
}
