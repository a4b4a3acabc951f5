import { ArrowLeft, School } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../client/queries.ts';
import { useSchool } from '../../../client/school.tsx';
import { useSaid } from '../../../client/use-said.ts';
import { Button } from '../../../parts/button/button.tsx';
import { EmptyState } from '../../../parts/feedback/page-states.tsx';
import { Toast } from '../../../parts/feedback/toast.tsx';
import { ClassTabs } from '../../../parts/staff/class-tabs.tsx';
import { Legend } from '../../../parts/staff/legend.tsx';
import { AnswerState } from '../../staff-room/answer-state.tsx';
import { GivePanel } from './give-panel.tsx';
import { mayBring, standingOf, standings, usualUntil, type StandingKind } from './standing.ts';
import { StandingSign } from './standing-sign.tsx';
import { StandingTiles } from './standing-tiles.tsx';
import styles from './permissions-page.module.css';

/** Who may bring a device, class by class, and giving permission to a class or to some of it at once. */
export function PermissionsPage({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation('kiosk');
  const { day } = useSchool();
  const list = useAnswer('permissions.list', {});
  const [tab, setTab] = useState<string>();
  const [only, setOnly] = useState<StandingKind>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useSaid();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const head = (
    <div className={styles.head}>
      <Button size="staff" icon={<ArrowLeft />} onClick={onBack}>
        {t('permissions.back')}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t('permissions.title')}
      </h2>
      {list.data?.asked === false ? <p className={styles.notAsked}>{t('permissions.notAsked')}</p> : null}
    </div>
  );
  if (!list.data)
    return (
      <main className={styles.page}>
        {head}
        <AnswerState answer={list} />
      </main>
    );
  const { pupils } = list.data;
  const shown = pupils.filter((pupil) => only === undefined || standingOf(pupil, day) === only);
  const classes = [...new Set(pupils.map(({ className }) => className))];
  const current = classes.find((name) => name === tab) ?? classes[0];
  if (current === undefined)
    return (
      <main className={styles.page}>
        {head}
        <EmptyState title={t('permissions.empty')} icon={<School aria-hidden="true" />}>
          {t('permissions.emptyMore')}
        </EmptyState>
      </main>
    );
  const countOf = (name: string) => {
    const here = pupils.filter(({ className }) => className === name);
    const kinds = here.map((pupil) => standingOf(pupil, day));
    const may = kinds.filter((kind) => (only === undefined ? mayBring.has(kind) : kind === only)).length;
    return t('permissions.classCount', { may, all: here.length });
  };
  const inClass = shown.filter(({ className }) => className === current);
  const ids = inClass.map(({ id }) => id);
  const choose = (which: readonly string[], yes: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of which)
        if (yes) after.add(id);
        else after.delete(id);
      return after;
    });
  return (
    <main className={styles.page}>
      {head}
      <Legend
        label={t('permissions.counts')}
        entries={standings.map((kind) => ({
          id: kind,
          sign: <StandingSign kind={kind} />,
          count: pupils.filter((pupil) => standingOf(pupil, day) === kind).length,
          label: t(`permissions.count.${kind}`),
        }))}
        chosen={only}
        onChoose={(id) => setOnly(standings.find((kind) => kind === id))}
      />
      <div className={styles.tabs}>
        <ClassTabs
          label={t('permissions.classes')}
          tabs={classes.map((name) => ({ id: name, label: name, count: countOf(name) }))}
          current={current}
          onChange={setTab}
        >
          <div className={styles.split}>
            <div className={styles.children}>
              <div className={styles.choosing}>
                <Button
                  id="permission-all"
                  size="staff"
                  disabled={inClass.length === 0}
                  onClick={() => choose(ids, true)}
                >
                  {only === undefined
                    ? t('permissions.give.all', { name: current })
                    : t('permissions.give.allShown')}
                </Button>
                <Button size="staff" disabled={chosen.size === 0} onClick={() => setChosen(new Set())}>
                  {t('permissions.give.clear')}
                </Button>
              </div>
              <div className={styles.scroll}>
                {inClass.length === 0 ? <p className={styles.soft}>{t('permissions.nobody')}</p> : null}
                <StandingTiles
                  label={t('permissions.children', { name: current })}
                  pupils={inClass}
                  today={day}
                  chosen={chosen}
                  onChoose={(id, yes) => choose([id], yes)}
                />
              </div>
            </div>
            <div className={styles.side}>
              <GivePanel
                chosen={pupils.flatMap(({ id }) => (chosen.has(id) ? [id] : []))}
                usualUntil={usualUntil(pupils)}
                today={day}
                onGiven={(sentence) => {
                  setSaid(sentence);
                  setChosen(new Set());
                }}
              />
            </div>
          </div>
        </ClassTabs>
      </div>
      {said === undefined ? null : <Toast strong={said} />}
    </main>
  );
}
