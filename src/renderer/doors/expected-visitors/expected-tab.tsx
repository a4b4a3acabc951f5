import { CalendarClock, ClipboardPaste, Hourglass, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpectedVisit } from '../../../shared/contract/expected.ts';
import { useAnswer } from '../../client/queries.ts';
import { useSaid } from '../../client/use-said.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { EmptyState } from '../../parts/feedback/page-states.tsx';
import { Toast } from '../../parts/feedback/toast.tsx';
import { longDay } from '../../words/format-date.ts';
import { AddExpected } from './add-expected.tsx';
import { CancelExpected } from './cancel-expected.tsx';
import { DayChoice } from './day-choice.tsx';
import { ExpectedTable } from './expected-table.tsx';
import { PasteList } from './paste-list.tsx';
import { SayCode } from './say-code.tsx';
import { AnswerState } from '../staff-room/answer-state.tsx';
import styles from './visitors-page.module.css';

/** How often the list is asked for anew, in ms: somebody is late by the clock. */
const EVERY = 30_000;

type Open = { what: 'add' | 'paste' } | { what: 'tell' | 'cancel'; visit: ExpectedVisit };

/** Who is expected on a day; whoever should be here and is not stands first. */
export function ExpectedTab() {
  const { t } = useTranslation('kiosk');
  const { day: today } = useSchool();
  const [otherDay, setOtherDay] = useState<string>();
  const [open, setOpen] = useState<Open>();
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useSaid();
  // A day that has passed while the page stood is no day to expect anybody on.
  const day = otherDay === undefined || otherDay < today ? today : otherDay;
  const list = useAnswer('expected.list', { day }, { every: EVERY });
  const close = () => setOpen(undefined);
  const finish = (sentence: string) => {
    setSaid(sentence);
    close();
  };

  const table = (caption: string, rows: readonly ExpectedVisit[]) => (
    <ExpectedTable
      caption={caption}
      rows={rows}
      onTell={(visit) => setOpen({ what: 'tell', visit })}
      onCancel={(visit) => setOpen({ what: 'cancel', visit })}
    />
  );
  const late = list.data?.filter(({ state }) => state === 'late') ?? [];
  const rest = list.data?.filter(({ state }) => state !== 'late') ?? [];
  return (
    <div className={styles.tab}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{longDay(t, day)}</h2>
          {list.data && list.data.length > 0 ? (
            <p className={styles.soft}>
              {t('expected.title', { count: list.data.filter(({ state }) => state !== 'cancelled').length })}
            </p>
          ) : null}
        </div>
        <DayChoice today={today} day={day} onDay={setOtherDay} />
        <div className={styles.buttons}>
          <Button size="staff" icon={<ClipboardPaste />} onClick={() => setOpen({ what: 'paste' })}>
            {t('expected.paste.open')}
          </Button>
          <Button kind="primary" size="staff" icon={<UserPlus />} onClick={() => setOpen({ what: 'add' })}>
            {t('expected.add.open')}
          </Button>
        </div>
      </div>
      <div className={styles.scroll}>
        {list.data ? null : <AnswerState answer={list} />}
        {list.data?.length === 0 ? (
          <EmptyState title={t('expected.none')} icon={<CalendarClock aria-hidden="true" />}>
            {t('expected.noneMore')}
          </EmptyState>
        ) : null}
        {late.length > 0 ? (
          <section className={styles.late} aria-labelledby="late-visitors">
            <h3 id="late-visitors" className={styles.lateTitle}>
              <Hourglass aria-hidden="true" />
              {t('expected.late', { count: late.length })}
            </h3>
            {table(t('expected.late', { count: late.length }), late)}
          </section>
        ) : null}
        {rest.length > 0 ? (
          <div className={styles.rest}>
            {table(t(late.length > 0 ? 'expected.rest' : 'expected.list'), rest)}
          </div>
        ) : null}
      </div>
      {said === undefined ? null : <Toast strong={said} />}
      {open?.what === 'add' ? <AddExpected day={day} onClose={close} /> : null}
      {open?.what === 'paste' ? (
        <PasteList
          day={day}
          text={pasted}
          onText={setPasted}
          onClose={close}
          onDone={(count) => {
            setPasted('');
            finish(t('expected.paste.done', { count }));
          }}
        />
      ) : null}
      {open?.what === 'tell' ? <SayCode visit={open.visit} onClose={close} /> : null}
      {open?.what === 'cancel' ? (
        <CancelExpected
          visit={open.visit}
          onClose={close}
          onDone={() => finish(t('expected.cancelling.done', { name: open.visit.name }))}
        />
      ) : null}
    </div>
  );
}
