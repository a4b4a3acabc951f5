import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '../../../shared/contract/pupils.ts';
import type { Result } from '../../../shared/result.ts';
import { useSchool } from '../../client/school.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { LoadingState } from '../../parts/feedback/page-states.tsx';
import { ClassTabs } from '../../parts/staff/class-tabs.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { BadRows } from './bad-rows.tsx';
import styles from './import-preview.module.css';
import { AddedList, BackList, ChangedList, LeftList } from './outcome-lists.tsx';

export interface ImportPreviewProps {
  /** Nothing before it was read for the first time. */
  result: Result<ImportOutcome> | undefined;
  /** Whether it is of the columns as they are matched now. */
  current: boolean;
}

const kinds = ['bad', 'left', 'changed', 'added', 'back'] as const;
type Kind = (typeof kinds)[number];
const alwaysThere: ReadonlySet<Kind> = new Set(['left', 'changed', 'added']);

/** What a pupil file would change, list by list, or every row that cannot be read. */
export function ImportPreview({ result, current }: ImportPreviewProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const [chosen, setChosen] = useState<Kind>();
  if (!result) return <LoadingState label={t('pupils.bringIn.reading')} />;
  if (!result.ok) return <Banner tone="problem" title={problemWords(t, result.problem, timeZone)} />;
  const outcome = result.value;
  const shown = kinds.filter((kind) => alwaysThere.has(kind) || outcome[kind].length > 0);
  const first = shown.find((kind) => outcome[kind].length > 0) ?? 'added';
  const kind = chosen !== undefined && shown.includes(chosen) ? chosen : first;
  const isIdle = shown.every((one) => outcome[one].length === 0) && outcome.numbered === 0;
  return (
    <div className={styles.preview} aria-busy={!current}>
      <div role="status" className={styles.sentences}>
        {outcome.bad.length > 0 ? (
          <Banner tone="problem" title={t('pupils.bringIn.bad', { count: outcome.bad.length })}>
            {t('pupils.bringIn.badMore')}
          </Banner>
        ) : null}
        {isIdle ? <p className={styles.sentence}>{t('pupils.bringIn.nothing')}</p> : null}
        {outcome.unchanged > 0 && !isIdle ? (
          <p>{t('pupils.bringIn.stay', { count: outcome.unchanged })}</p>
        ) : null}
        {outcome.numbered > 0 ? <p>{t('pupils.bringIn.numbered', { count: outcome.numbered })}</p> : null}
      </div>
      <ClassTabs
        label={t('pupils.bringIn.preview')}
        tabs={shown.map((id) => ({
          id,
          label: t(`pupils.bringIn.tabs.${id}`),
          count: String(outcome[id].length),
        }))}
        current={kind}
        onChange={(id) => setChosen(kinds.find((one) => one === id))}
      >
        <div className={styles.list}>
          {kind === 'bad' ? <BadRows bad={outcome.bad} /> : null}
          {kind === 'left' ? <LeftList left={outcome.left} /> : null}
          {kind === 'changed' ? <ChangedList changed={outcome.changed} /> : null}
          {kind === 'added' ? <AddedList added={outcome.added} /> : null}
          {kind === 'back' ? <BackList back={outcome.back} /> : null}
        </div>
      </ClassTabs>
    </div>
  );
}
