import { IdCard } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReturnCard } from '../../../shared/contract/cards.ts';
import { nameKey } from '../../../shared/text.ts';
import { useAnswer } from '../../client/queries.ts';
import { useSaid } from '../../client/use-said.ts';
import { EmptyState } from '../../parts/feedback/page-states.tsx';
import { Toast } from '../../parts/feedback/toast.tsx';
import { SearchBox } from '../../parts/staff/search-box.tsx';
import { CardDialog } from './card-dialog.tsx';
import { CardTable } from './card-table.tsx';
import { LoseCard } from './lose-card.tsx';
import { AnswerState } from '../staff-room/answer-state.tsx';
import styles from './visitors-page.module.css';

/** The return cards that are good; a lost one is made worthless here. */
export function CardsTab() {
  const { t } = useTranslation('kiosk');
  const list = useAnswer('cards.list', {});
  const [query, setQuery] = useState('');
  const [showing, setShowing] = useState<ReturnCard>();
  const [losing, setLosing] = useState<ReturnCard>();
  const [said, setSaid] = useSaid();
  const key = nameKey(query);
  return (
    <div className={styles.tab}>
      {list.data && list.data.length > 0 ? (
        <div className={styles.head}>
          <h2 className={styles.title}>{t('cards.title', { count: list.data.length })}</h2>
          <SearchBox label={t('cards.search')} keyHint="/" value={query} onChange={setQuery} />
        </div>
      ) : null}
      <p className={styles.soft}>{t('cards.explain')}</p>
      <div className={styles.scroll}>
        {list.data ? null : <AnswerState answer={list} />}
        {list.data?.length === 0 ? (
          <EmptyState title={t('cards.none')} icon={<IdCard aria-hidden="true" />}>
            {t('cards.noneMore')}
          </EmptyState>
        ) : null}
        {list.data && list.data.length > 0 ? (
          <CardTable
            cards={list.data.filter(({ name }) => nameKey(name).includes(key))}
            onShow={setShowing}
            onLost={setLosing}
          />
        ) : null}
      </div>
      {said === undefined ? null : <Toast strong={said} />}
      {showing ? <CardDialog card={showing} onClose={() => setShowing(undefined)} /> : null}
      {losing ? (
        <LoseCard
          card={losing}
          onClose={() => setLosing(undefined)}
          onDone={() => {
            setSaid(t('cards.losing.done', { name: losing.name }));
            setLosing(undefined);
          }}
        />
      ) : null}
    </div>
  );
}
