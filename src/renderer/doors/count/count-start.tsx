import { EyeOff, ListChecks, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useAction } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { softNo } from '../../parts/scanner/soft-sound.ts';
import { useScanner } from '../../parts/scanner/use-scanner.ts';
import { problemWords } from '../../words/problem-words.ts';
import { EarlierCounts } from './earlier-counts.tsx';
import styles from './count-page.module.css';

/** Before a count: what it is, and how the last ones ended. */
export function CountStart({ earlier }: { earlier: CallOutput<'counts.read'>['earlier'] }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const starting = useAction('counts.start');
  const [failed, setFailed] = useState<string>();
  // Nothing scanned here may open a phone at the desk behind this page.
  useScanner(() => {
    softNo();
    setFailed(t('count.start.scanned'));
  });
  const start = async () => {
    setFailed(undefined);
    const started = await starting.act({ submission: crypto.randomUUID() });
    if (started && !started.ok) setFailed(problemWords(t, started.problem, timeZone));
  };
  return (
    <>
      <section className={styles.begin}>
        <h2 tabIndex={-1} className={styles.title}>
          {t('count.start.title')}
        </h2>
        <p className={styles.lead}>{t('count.start.lead')}</p>
        <ul className={styles.points}>
          <li>
            <EyeOff aria-hidden="true" />
            {t('count.start.blind')}
          </li>
          <li>
            <Users aria-hidden="true" />
            {t('count.start.twoPeople')}
          </li>
        </ul>
        <Button
          kind="primary"
          size="staff-large"
          icon={<ListChecks />}
          busy={starting.busy}
          busyLabel={t('count.start.beginning')}
          onClick={() => void start()}
        >
          {t('count.start.begin')}
        </Button>
        <p role="alert" className={styles.wrong}>
          {failed}
        </p>
      </section>
      <EarlierCounts earlier={earlier} />
    </>
  );
}
