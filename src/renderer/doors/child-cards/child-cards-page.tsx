import { Activity, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { ClassTabs } from '../../parts/staff/class-tabs.tsx';
import { AnswerState } from '../staff-room/answer-state.tsx';
import styles from './child-cards.module.css';
import { ChildrenTab } from './children-tab.tsx';
import { TagsTab } from './tags-tab.tsx';

const tabs = ['children', 'tags'] as const;

/** Children’s cards and slot tags: who has one, printing them, and making a lost one worthless. */
export function ChildCardsPage() {
  const { t } = useTranslation('kiosk');
  const [current, setCurrent] = useState<(typeof tabs)[number]>('children');
  const list = useAnswer('child-cards.list', {});
  const { data } = list;
  return (
    <main className={styles.page}>
      <ClassTabs
        label={t('childCards.tabs.label')}
        tabs={tabs.map((id) => ({ id, label: t(`childCards.tabs.${id}`) }))}
        current={current}
        onChange={(id) => setCurrent(tabs.find((tab) => tab === id) ?? 'children')}
      >
        {data ? (
          <>
            <Activity mode={current === 'children' ? 'visible' : 'hidden'}>
              <ChildrenTab pupils={data.pupils} />
            </Activity>
            <Activity mode={current === 'tags' ? 'visible' : 'hidden'}>
              <TagsTab slots={data.slots} tags={data.tags} />
            </Activity>
          </>
        ) : (
          <AnswerState answer={list} />
        )}
      </ClassTabs>
    </main>
  );
}
