import { Activity, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClassTabs } from '../../parts/staff/class-tabs.tsx';
import { CardsTab } from './cards-tab.tsx';
import { EventsTab } from './events-tab.tsx';
import { ExpectedTab } from './expected-tab.tsx';
import styles from './visitors-page.module.css';

const tabs = ['people', 'events', 'cards'] as const;

/** Who is expected, which events are planned, and who has a return card. Each part keeps what was begun on it. */
export function VisitorsPage() {
  const { t } = useTranslation('kiosk');
  const [current, setCurrent] = useState<(typeof tabs)[number]>('people');
  return (
    <main className={styles.page}>
      <ClassTabs
        label={t('expected.tabs.label')}
        tabs={tabs.map((id) => ({ id, label: t(`expected.tabs.${id}`) }))}
        current={current}
        onChange={(id) => setCurrent(tabs.find((tab) => tab === id) ?? 'people')}
      >
        <Activity mode={current === 'people' ? 'visible' : 'hidden'}>
          <ExpectedTab />
        </Activity>
        <Activity mode={current === 'events' ? 'visible' : 'hidden'}>
          <EventsTab />
        </Activity>
        <Activity mode={current === 'cards' ? 'visible' : 'hidden'}>
          <CardsTab />
        </Activity>
      </ClassTabs>
    </main>
  );
}
