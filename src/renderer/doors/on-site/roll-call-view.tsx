import { Check, DoorOpen, Flag, Printer, Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RollCall } from '../../../shared/roll-call.ts';
import { ask, useAction } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { BigNumber } from '../../parts/data/big-number.tsx';
import { EmptyState } from '../../parts/feedback/page-states.tsx';
import { timeOfDay } from '../../words/format-date.ts';
import { problemWords } from '../../words/problem-words.ts';
import { EndRollCall } from './end-roll-call.tsx';
import { usePrint } from './use-print.ts';
import styles from './roll-call-view.module.css';

type Person = RollCall['people'][number];

const signs = { missing: Search, safe: Check, left: DoorOpen } as const;

/** A roll call being taken: everybody stays in their place on the list, whoever is missing stands large beside it. */
export function RollCallView({ rollCall }: { rollCall: RollCall }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const [ending, setEnding] = useState(false);
  const [failed, setFailed] = useState<string>();
  // Several are ticked off at once, by several fingers: only a second touch of the same person waits for the first.
  const ticking = useRef(new Set<string>());
  const paper = useAction('papers.print-roll-call');
  const { said, print } = usePrint();
  const { people } = rollCall;
  const of = (state: Person['state']) => people.filter((person) => person.state === state);
  const missing = of('missing');
  const touch = async ({ visit, state }: Person) => {
    if (ticking.current.has(visit)) return;
    ticking.current.add(visit);
    setFailed(undefined);
    const ticked = await ask('roll-call.tick', {
      submission: crypto.randomUUID(),
      rollCall: rollCall.id,
      visit,
      state: state === 'safe' ? 'missing' : 'safe',
    });
    ticking.current.delete(visit);
    if (!ticked.ok) setFailed(t('rollCall.failed', { sentence: problemWords(t, ticked.problem, timeZone) }));
  };
  return (
    <main className={styles.page}>
      <section className={styles.list} aria-labelledby="roll-call">
        <h2 id="roll-call" tabIndex={-1} className={styles.title} data-kind={rollCall.kind}>
          {t(`rollCall.title.${rollCall.kind}`)}
        </h2>
        <p className={styles.soft}>
          {t('rollCall.since', {
            time: timeOfDay(rollCall.startedAt, timeZone),
            name: rollCall.startedBy,
            what: t(`rollCall.what.${rollCall.what}`),
          })}
        </p>
        {failed === undefined ? null : (
          <p role="alert" className={styles.failed}>
            {failed}
          </p>
        )}
        {people.length === 0 ? (
          <EmptyState title={t('rollCall.nobody')} icon={<Check aria-hidden="true" />}>
            {t('rollCall.nobodyMore')}
          </EmptyState>
        ) : (
          <ul className={styles.people} aria-label={t('rollCall.people')}>
            {people.map((person) => {
              const Sign = signs[person.state];
              return (
                <li key={person.visit}>
                  <button
                    type="button"
                    className={styles.person}
                    data-state={person.state}
                    aria-pressed={person.state === 'safe'}
                    onClick={() => void touch(person)}
                  >
                    <Sign aria-hidden="true" />
                    <span className={styles.words}>
                      <bdi className={styles.name}>{person.name}</bdi>
                      <span className={styles.small}>{t('rollCall.seeing', { seeing: person.seeing })}</span>
                    </span>
                    <span className={styles.state}>{t(`rollCall.states.${person.state}`)}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </section>
      <aside className={styles.side}>
        <div className={styles.counts}>
          <BigNumber
            value={of('safe').length}
            label={t('rollCall.states.safe')}
            sign={<Check />}
            tone="leaf"
          />
          <BigNumber
            value={of('left').length}
            label={t('rollCall.states.left')}
            sign={<DoorOpen />}
            tone="dashed"
          />
        </div>
        <p className={styles.soft}>{t('rollCall.onlyVisitors')}</p>
        <div className={styles.actions}>
          <Button
            size="staff"
            icon={<Printer />}
            busy={paper.busy}
            onClick={() =>
              void print(() => paper.act({ submission: crypto.randomUUID(), rollCall: rollCall.id }))
            }
          >
            {t('rollCall.print')}
          </Button>
          <Button kind="primary" size="staff" icon={<Flag />} onClick={() => setEnding(true)}>
            {t('rollCall.end.open')}
          </Button>
        </div>
        {/* Of a change the number is said, and not every name once more. */}
        <div
          className={styles.missing}
          data-any={missing.length > 0 || undefined}
          role="status"
          aria-atomic="false"
        >
          <p className={styles.number}>
            {missing.length > 0 || people.length === 0
              ? t('rollCall.missing', { count: missing.length })
              : t('rollCall.everybody')}
          </p>
          <ul className={styles.names}>
            {missing.map(({ visit, name }) => (
              <li key={visit}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </div>
        {said === undefined ? null : <p role="status">{said}</p>}
      </aside>
      {ending ? (
        <EndRollCall rollCall={rollCall.id} missing={missing.length} onClose={() => setEnding(false)} />
      ) : null}
    </main>
  );
}
