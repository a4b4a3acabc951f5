import { Users } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import type { ReturnCard } from '../../../shared/contract/cards.ts';
import { visitorKind } from '../../../shared/visitor-kinds.ts';
import { useAnswer } from '../../client/queries.ts';
import { useSaid } from '../../client/use-said.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Table } from '../../parts/data/table.tsx';
import { EmptyState, FailedState, LoadingState } from '../../parts/feedback/page-states.tsx';
import { Toast } from '../../parts/feedback/toast.tsx';
import { timeOfDay, weekdayOf } from '../../words/format-date.ts';
import { problemWords } from '../../words/problem-words.ts';
import { CardDialog } from '../expected-visitors/card-dialog.tsx';
import { MakeCard } from './make-card.tsx';
import { SignOutDialog } from './sign-out-dialog.tsx';
import page from './on-site-page.module.css';
import styles from '../staff-room/staff-page.module.css';

type Visit = CallOutput<'visits.on-site'>[number];

/** Who is in the building now, with a way to sign out whoever was seen leaving. `actions` stand beside the heading. */
export function PeopleOnSite({ actions }: { actions: ReactNode }) {
  const { t } = useTranslation('kiosk');
  const { timeZone, day } = useSchool();
  const visits = useAnswer('visits.on-site', {});
  const [leaving, setLeaving] = useState<Visit>();
  const [left, setLeft] = useSaid();
  const [card, setCard] = useState<ReturnCard>();
  if (visits.isError && !visits.data)
    return (
      <FailedState
        title={t('desk.failed')}
        reference={visits.error.problem.reference}
        retryLabel={t('desk.retry')}
        onRetry={() => void visits.refetch()}
      >
        {problemWords(t, visits.error.problem, timeZone)}
      </FailedState>
    );
  if (!visits.data) return <LoadingState label={t('desk.loading')} />;
  const kindOf = (kind: string) => {
    const known = visitorKind.safeParse(kind);
    return known.success ? t(`kinds.${known.data}`) : kind;
  };
  const since = (visit: Visit) => {
    const time = timeOfDay(visit.arrivedAt, timeZone);
    return visit.day === day ? time : t('staffRoom.onSite.sinceDay', { day: weekdayOf(t, visit.day), time });
  };
  return (
    <main className={styles.page}>
      <div className={styles.search}>
        {visits.data.length > 0 ? (
          <h2 tabIndex={-1} className={styles.title}>
            {t('staffRoom.onSite.title', { count: visits.data.length })}
          </h2>
        ) : null}
        {actions}
      </div>
      <div className={styles.scroll}>
        {visits.data.length === 0 ? (
          <EmptyState title={t('staffRoom.onSite.none')} icon={<Users aria-hidden="true" />}>
            {t('staffRoom.onSite.noneMore')}
          </EmptyState>
        ) : (
          <Table
            caption={t('staffRoom.onSite.caption')}
            captionHidden
            rows={visits.data}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'name',
                heading: t('staffRoom.onSite.name'),
                rowHeading: true,
                cell: ({ name }) => <bdi className={styles.long}>{name}</bdi>,
              },
              { id: 'kind', heading: t('staffRoom.onSite.kind'), cell: ({ kind }) => kindOf(kind) },
              {
                id: 'organisation',
                heading: t('staffRoom.onSite.organisation'),
                cell: ({ organisation }) => <bdi className={styles.long}>{organisation}</bdi>,
              },
              {
                id: 'seeing',
                heading: t('staffRoom.onSite.seeing'),
                cell: ({ seeing }) => <bdi className={styles.answer}>{seeing}</bdi>,
              },
              { id: 'since', heading: t('staffRoom.onSite.since'), cell: since },
              {
                id: 'actions',
                heading: t('staffRoom.onSite.actions'),
                headingHidden: true,
                numeric: true,
                cell: (visit) => (
                  <span className={page.rowButtons}>
                    <MakeCard visit={visit} onMade={setCard} />
                    <Button
                      size="staff"
                      className={styles.whole}
                      label={t('staffRoom.onSite.signOutLabel', { name: visit.name })}
                      onClick={() => setLeaving(visit)}
                    >
                      {t('staffRoom.onSite.signOut')}
                    </Button>
                  </span>
                ),
              },
            ]}
          />
        )}
      </div>
      {left === undefined ? null : <Toast strong={t('staffRoom.onSite.done', { name: left })} />}
      {card ? <CardDialog card={card} onClose={() => setCard(undefined)} /> : null}
      {leaving ? (
        <SignOutDialog
          visit={leaving}
          onClose={() => setLeaving(undefined)}
          onDone={() => {
            setLeft(leaving.name);
            setLeaving(undefined);
          }}
        />
      ) : null}
    </main>
  );
}
