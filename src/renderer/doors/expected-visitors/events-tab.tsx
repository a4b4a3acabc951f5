import { PartyPopper } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchoolEvent } from '../../../shared/contract/events.ts';
import { useAnswer } from '../../client/queries.ts';
import { useSaid } from '../../client/use-said.ts';
import { Button } from '../../parts/button/button.tsx';
import { Table } from '../../parts/data/table.tsx';
import { EmptyState } from '../../parts/feedback/page-states.tsx';
import { Toast } from '../../parts/feedback/toast.tsx';
import { longDay } from '../../words/format-date.ts';
import { AddEvent } from './add-event.tsx';
import { CancelEvent } from './cancel-event.tsx';
import { AnswerState } from '../staff-room/answer-state.tsx';
import styles from './visitors-page.module.css';

/** How often it is asked which events have their sign up, in ms: they begin and end by the clock. */
const EVERY = 30_000;

/** The events of today and later, and what an event does. */
export function EventsTab() {
  const { t } = useTranslation('kiosk');
  const list = useAnswer('events.list', {}, { every: EVERY });
  const now = useAnswer('events.now', {}, { every: EVERY });
  const [adding, setAdding] = useState(false);
  const [cancelling, setCancelling] = useState<SchoolEvent>();
  const [said, setSaid] = useSaid();
  const isOn = (event: SchoolEvent) => now.data?.some(({ id }) => id === event.id) === true;
  return (
    <div className={styles.tab}>
      <div className={styles.head}>
        {list.data && list.data.length > 0 ? (
          <h2 className={styles.title}>{t('events.title', { count: list.data.length })}</h2>
        ) : null}
        <Button kind="primary" size="staff" icon={<PartyPopper />} onClick={() => setAdding(true)}>
          {t('events.add.open')}
        </Button>
      </div>
      <p className={styles.soft}>{t('events.explain')}</p>
      <div className={styles.scroll}>
        {list.data ? null : <AnswerState answer={list} />}
        {list.data?.length === 0 ? (
          <EmptyState title={t('events.none')} icon={<PartyPopper aria-hidden="true" />}>
            {t('events.noneMore')}
          </EmptyState>
        ) : null}
        {list.data && list.data.length > 0 ? (
          <Table
            caption={t('events.list')}
            captionHidden
            rows={list.data}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'name',
                heading: t('events.name'),
                rowHeading: true,
                cell: (event) => (
                  <>
                    <bdi className={styles.name}>{event.name}</bdi>
                    {isOn(event) ? (
                      <span className={styles.state} data-state="arrived">
                        <PartyPopper aria-hidden="true" />
                        {t('events.onNow')}
                      </span>
                    ) : null}
                  </>
                ),
              },
              { id: 'day', heading: t('events.day'), cell: ({ day }) => longDay(t, day) },
              {
                id: 'when',
                heading: t('events.when'),
                cell: ({ from, until }) =>
                  t('events.hours', { from: from.replace(/^0/u, ''), until: until.replace(/^0/u, '') }),
              },
              {
                id: 'arrived',
                heading: t('events.arrived'),
                numeric: true,
                cell: ({ arrived }) => arrived,
              },
              {
                id: 'actions',
                heading: t('events.actions'),
                headingHidden: true,
                cell: (event) => (
                  <span className={styles.rowButtons}>
                    <Button
                      size="staff"
                      label={t('events.cancelLabel', { name: event.name })}
                      onClick={() => setCancelling(event)}
                    >
                      {t('events.cancel')}
                    </Button>
                  </span>
                ),
              },
            ]}
          />
        ) : null}
      </div>
      {said === undefined ? null : <Toast strong={said} />}
      {adding ? (
        <AddEvent
          onClose={() => setAdding(false)}
          onDone={({ name, day }) => {
            setSaid(t('events.add.done', { name, day: longDay(t, day) }));
            setAdding(false);
          }}
        />
      ) : null}
      {cancelling ? (
        <CancelEvent
          event={cancelling}
          onClose={() => setCancelling(undefined)}
          onDone={() => {
            setSaid(t('events.cancelling.done', { name: cancelling.name }));
            setCancelling(undefined);
          }}
        />
      ) : null}
    </div>
  );
}
