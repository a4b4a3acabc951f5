import { ListChecks, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction, useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { timeOfDay } from '../../words/format-date.ts';
import { StartRollCall } from './start-roll-call.tsx';
import { usePrint } from './use-print.ts';
import styles from './on-site-page.module.css';

/** Printing the lists, beginning a roll call, and how the files stand that are always ready. */
export function OnSiteActions() {
  const { t } = useTranslation('kiosk');
  const [starting, setStarting] = useState(false);
  const list = useAction('papers.print-on-site');
  const { said, print } = usePrint();
  const send = (what: 'evacuation' | 'lockdown') =>
    void print(() => list.act({ submission: crypto.randomUUID(), what }));
  return (
    <div className={styles.actions}>
      <Button size="staff" icon={<Printer />} busy={list.busy} onClick={() => send('evacuation')}>
        {t('rollCall.print')}
      </Button>
      <Button size="staff" icon={<Printer />} busy={list.busy} onClick={() => send('lockdown')}>
        {t('rollCall.printLockdown')}
      </Button>
      <Button kind="primary" size="staff" icon={<ListChecks />} onClick={() => setStarting(true)}>
        {t('rollCall.begin')}
      </Button>
      <p className={styles.sheet} role="status">
        {said ?? <SheetWords />}
      </p>
      {starting ? <StartRollCall onClose={() => setStarting(false)} /> : null}
    </div>
  );
}

/** Whether the files of the lists hold everybody. */
function SheetWords() {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { data } = useAnswer('on-site.sheet', {}, { fresh: true });
  if (!data) return null;
  const { madeAt, fresh, secondPlace } = data;
  if (madeAt === null) return t('rollCall.sheet.never');
  if (!fresh) return t('rollCall.sheet.stale');
  const first = t('rollCall.sheet.fresh', { time: timeOfDay(madeAt, timeZone) });
  if (secondPlace === 'none') return first;
  return `${first} ${t(secondPlace === 'kept' ? 'rollCall.sheet.second' : 'rollCall.sheet.secondFailed')}`;
}
