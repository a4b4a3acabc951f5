import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { useSaid } from '../../client/use-said.ts';
import { useSchool } from '../../client/school.tsx';
import { FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { Toast } from '../../parts/feedback/toast.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { AccountList, type Account } from './account-list.tsx';
import { AddStaff } from './add-staff.tsx';
import { CloseAccount } from './close-account.tsx';
import styles from './staff-page.module.css';

/** Accounts: who has one, adding one, closing one. */
export function StaffAccounts({ self }: { self: string }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const accounts = useAnswer('staff.list', {});
  const [closing, setClosing] = useState<Account>();
  const [done, setDone] = useSaid();
  if (accounts.isError && !accounts.data)
    return (
      <FailedState
        title={t('desk.failed')}
        reference={accounts.error.problem.reference}
        retryLabel={t('desk.retry')}
        onRetry={() => void accounts.refetch()}
      >
        {problemWords(t, accounts.error.problem, timeZone)}
      </FailedState>
    );
  if (!accounts.data) return <LoadingState label={t('desk.loading')} />;
  return (
    <main className={styles.page}>
      <div className={styles.split}>
        <div className={styles.scroll}>
          <AccountList accounts={accounts.data} self={self} onClose={setClosing} />
        </div>
        <AddStaff onAdded={(name) => setDone(t('staffRoom.add.saved', { name }))} />
      </div>
      {done === undefined ? null : <Toast strong={done} />}
      {closing ? (
        <CloseAccount
          account={closing}
          onClose={() => setClosing(undefined)}
          onDone={() => {
            setDone(t('staffRoom.close.done', { name: closing.name }));
            setClosing(undefined);
          }}
        />
      ) : null}
    </main>
  );
}
