import { useTranslation } from 'react-i18next';
import type { ReturnCard } from '../../../shared/contract/cards.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Table } from '../../parts/data/table.tsx';
import { dayOf, shortDay } from '../../words/format-date.ts';
import styles from './visitors-page.module.css';

export interface CardTableProps {
  cards: readonly ReturnCard[];
  onShow: (card: ReturnCard) => void;
  onLost: (card: ReturnCard) => void;
}

/** Return cards by name, with when each was used last. */
export function CardTable({ cards, onShow, onLost }: CardTableProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const dayWords = (instant: string) => shortDay(t, dayOf(instant, timeZone));
  return (
    <Table
      caption={t('cards.list')}
      captionHidden
      rows={cards}
      rowKey={({ id }) => id}
      emptyText={t('cards.nobodyFound')}
      columns={[
        {
          id: 'name',
          heading: t('cards.name'),
          rowHeading: true,
          cell: ({ name, kind, organisation }) => (
            <>
              <bdi className={styles.name}>{name}</bdi>
              <span className={styles.small}>
                {organisation === null
                  ? t(`kinds.${kind}`)
                  : t('expected.from', { kind: t(`kinds.${kind}`), organisation })}
              </span>
            </>
          ),
        },
        { id: 'made', heading: t('cards.made'), cell: ({ madeAt }) => dayWords(madeAt) },
        {
          id: 'used',
          heading: t('cards.used'),
          cell: ({ lastUsedAt }) => (lastUsedAt === null ? t('cards.never') : dayWords(lastUsedAt)),
        },
        {
          id: 'actions',
          heading: t('cards.actions'),
          headingHidden: true,
          cell: (card) => (
            <span className={styles.rowButtons}>
              <Button
                size="staff"
                label={t('cards.showLabel', { name: card.name })}
                onClick={() => onShow(card)}
              >
                {t('cards.show')}
              </Button>
              <Button
                size="staff"
                label={t('cards.lostLabel', { name: card.name })}
                onClick={() => onLost(card)}
              >
                {t('cards.lost')}
              </Button>
            </span>
          ),
        },
      ]}
    />
  );
}
