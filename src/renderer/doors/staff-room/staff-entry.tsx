import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { EmptyState, FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { useScanner } from '../../parts/scanner/use-scanner.ts';
import { problemWords } from '../../words/problem-words.ts';
import { EntryHead } from './entry-head.tsx';
import styles from './entry.module.css';
import { HelpCalls } from './help-calls.tsx';
import { PinEntry } from './pin-entry.tsx';
import { useWindowTitle } from './use-window-title.ts';

export interface StaffEntryProps {
  /** Who was at this desk last: the PIN is asked of them first. */
  last: string | undefined;
  /** The desk locked itself while somebody was at work. */
  lockedMeanwhile: boolean;
}

/** The locked desk: choose your name, enter your PIN. Calls from the door are seen here too. */
export function StaffEntry({ last, lockedMeanwhile }: StaffEntryProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  useWindowTitle(t('desk.entry.title'));
  const names = useAnswer('staff.names', {});
  const [chosen, setChosen] = useState(last);
  const [scanned, setScanned] = useState(false);
  useScanner(() => setScanned(true));
  const person = names.data?.find(({ id }) => id === chosen);
  return (
    <div className={styles.page}>
      <EntryHead />
      {lockedMeanwhile ? (
        <Banner tone="note" title={t('desk.entry.lockedMeanwhile')}>
          {t('desk.entry.lockedMeanwhileMore')}
        </Banner>
      ) : null}
      {scanned ? (
        <Banner tone="problem" title={t('desk.entry.scanned')}>
          {t('desk.entry.scannedMore')}
        </Banner>
      ) : null}
      <HelpCalls />
      <main className={styles.centre}>
        {person ? (
          <PinEntry key={person.id} person={person} onOther={() => setChosen(undefined)} />
        ) : (
          <>
            <h1 className={styles.title}>{t('desk.entry.title')}</h1>
            <p className={styles.lead}>{t('desk.entry.hint')}</p>
            {names.data === undefined ? (
              names.isError ? (
                <FailedState
                  title={t('desk.entry.namesFailed')}
                  reference={names.error.problem.reference}
                  retryLabel={t('desk.retry')}
                  onRetry={() => void names.refetch()}
                >
                  {problemWords(t, names.error.problem, timeZone)}
                </FailedState>
              ) : (
                <LoadingState label={t('desk.loading')} />
              )
            ) : names.data.length === 0 ? (
              <EmptyState title={t('desk.entry.noNames')} />
            ) : (
              <ul className={styles.people} aria-label={t('desk.entry.names')}>
                {names.data.map(({ id, name, role }) => (
                  <li key={id}>
                    <button type="button" className={styles.person} onClick={() => setChosen(id)}>
                      <span className={styles.personName} dir="auto">
                        {name}
                      </span>
                      <span className={styles.personRole}>{t(`desk.roles.${role}`)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </main>
    </div>
  );
}
