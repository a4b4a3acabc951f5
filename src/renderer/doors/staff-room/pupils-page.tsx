import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameKey } from '../../../shared/text.ts';
import { useAnswer } from '../../client/queries.ts';
import { useSaid } from '../../client/use-said.ts';
import { useSchool } from '../../client/school.tsx';
import { FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { Toast } from '../../parts/feedback/toast.tsx';
import { SearchBox } from '../../parts/staff/search-box.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { AddPupil } from './add-pupil.tsx';
import { ImportPupils } from './import-pupils.tsx';
import { PupilList } from './pupil-list.tsx';
import styles from './staff-page.module.css';

/** The pupil register: who is in it, adding one child, bringing in a file. */
export function PupilsPage() {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const pupils = useAnswer('pupils.list', {});
  const [query, setQuery] = useState('');
  const [done, setDone] = useSaid();
  if (pupils.isError && !pupils.data)
    return (
      <FailedState
        title={t('desk.failed')}
        reference={pupils.error.problem.reference}
        retryLabel={t('desk.retry')}
        onRetry={() => void pupils.refetch()}
      >
        {problemWords(t, pupils.error.problem, timeZone)}
      </FailedState>
    );
  if (!pupils.data) return <LoadingState label={t('desk.loading')} />;
  const key = nameKey(query);
  const found = pupils.data.filter(({ name }) => nameKey(name).includes(key));
  const classes = new Set(pupils.data.map(({ className }) => className));
  return (
    <main className={styles.page}>
      <div className={styles.search}>
        <h2 className={styles.title}>
          {t('pupils.count', {
            count: pupils.data.length,
            classes: t('pupils.classes', { count: classes.size }),
          })}
        </h2>
        <SearchBox label={t('pupils.search')} keyHint="/" value={query} onChange={setQuery} />
      </div>
      <div className={styles.split}>
        <div className={styles.scroll}>
          <PupilList pupils={found} searching={key !== ''} />
        </div>
        <div className={styles.side}>
          <AddPupil onAdded={(name, className) => setDone(t('pupils.add.saved', { name, className }))} />
          <ImportPupils onDone={(count) => setDone(t('pupils.bringIn.done', { count }))} />
        </div>
      </div>
      {done === undefined ? null : <Toast strong={done} />}
    </main>
  );
}
