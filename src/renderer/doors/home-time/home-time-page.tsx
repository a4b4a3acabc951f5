import { House } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { EmptyState, FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { BrokenSealDialog } from './broken-seal-dialog.tsx';
import { ClassSection } from './class-section.tsx';
import { EarlierSection } from './earlier-section.tsx';
import { WhoseDevice } from './held-row.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { wantsLook } from './ladder.ts';
import { StepsDialog } from './steps-dialog.tsx';
import { useHomeTimeSteps } from './use-home-time.ts';
import styles from './home-time.module.css';

interface Asked {
  dialog: 'keep' | 'broken' | 'notes';
  handover: string;
}

/** What is still held at home time, by class, with the ladder of what was done about each. */
export function HomeTimePage({ onConfiscations }: { onConfiscations: () => void }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { data: board, error, refetch } = useAnswer('home-time.board', {}, { fresh: true });
  const { problem, step, sealIsWhole } = useHomeTimeSteps();
  const [asked, setAsked] = useState<Asked>();
  if (!board)
    return error ? (
      <FailedState
        title={t('desk.failed')}
        reference={error.problem.reference}
        retryLabel={t('desk.retry')}
        onRetry={() => void refetch()}
      >
        {problemWords(t, error.problem, timeZone)}
      </FailedState>
    ) : (
      <LoadingState label={t('desk.loading')} />
    );
  const { day, classes, total, confiscated } = board;
  const all = classes.flatMap(({ held }) => held);
  const earlier = all.filter((one) => wantsLook(one, day));
  const about = all.find(({ handover }) => handover === asked?.handover);
  const open = (dialog: Asked['dialog']) => (one: { handover: string }) =>
    setAsked({ dialog, handover: one.handover });
  const close = () => setAsked(undefined);
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <h2 tabIndex={-1} className={styles.title}>
          {t('homeTime.total', { count: total })}
        </h2>
        <p className={styles.soft}>{t('homeTime.lead', { time: board.homeTime })}</p>
      </div>
      {problem === undefined ? null : <Banner tone="problem" title={problem} />}
      <div className={styles.scroll}>
        {earlier.length === 0 ? null : (
          <EarlierSection
            held={earlier}
            onWhole={({ handover }) => sealIsWhole(handover)}
            onBroken={open('broken')}
            onKeep={open('keep')}
          />
        )}
        {classes.map(({ name, held }) => (
          <ClassSection
            key={name}
            name={name}
            held={held}
            onStep={step}
            onKeep={open('keep')}
            onNotes={open('notes')}
          />
        ))}
        {total === 0 ? (
          <EmptyState title={t('homeTime.none')} icon={<House aria-hidden="true" />}>
            {t('homeTime.noneMore')}
          </EmptyState>
        ) : null}
        {confiscated.length === 0 ? null : (
          <section className={styles.class} aria-labelledby="home-time-confiscated">
            <div className={styles.classHead}>
              <h3 id="home-time-confiscated" className={styles.className}>
                {t('homeTime.confiscated.title')}
              </h3>
              <Button size="staff" onClick={onConfiscations}>
                {t('homeTime.confiscated.open')}
              </Button>
            </div>
            <p className={styles.soft}>{t('homeTime.confiscated.lead')}</p>
            <ul className={styles.rows}>
              {confiscated.map((one) => (
                <li key={one.handover} className={styles.row}>
                  <span
                    className={styles.slot}
                    role="img"
                    aria-label={t('homeTime.slot', { slot: one.slot })}
                  >
                    {one.slot}
                  </span>
                  <WhoseDevice held={one} withClass />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {about && asked?.dialog === 'keep' ? <KeepDialog held={about} onClose={close} /> : null}
      {about && asked?.dialog === 'broken' ? <BrokenSealDialog held={about} onClose={close} /> : null}
      {about && asked?.dialog === 'notes' ? <StepsDialog held={about} onClose={close} /> : null}
    </main>
  );
}
