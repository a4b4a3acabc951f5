import { School } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Table } from '../../parts/data/table.tsx';
import { EmptyState } from '../../parts/feedback/page-states.tsx';
import styles from './staff-page.module.css';

export interface PupilListProps {
  pupils: readonly { id: string; name: string; className: string }[];
  /** Whether the list was narrowed by a search. */
  searching: boolean;
}

/** The children, class by class as the register orders them. */
export function PupilList({ pupils, searching }: PupilListProps) {
  const { t } = useTranslation('kiosk');
  if (pupils.length === 0 && !searching)
    return (
      <EmptyState title={t('pupils.empty')} icon={<School aria-hidden="true" />}>
        {t('pupils.emptyMore')}
      </EmptyState>
    );
  return (
    <Table
      caption={t('pupils.list')}
      captionHidden
      rows={pupils}
      rowKey={({ id }) => id}
      emptyText={t('pupils.nobodyFound')}
      columns={[
        {
          id: 'name',
          heading: t('pupils.name'),
          rowHeading: true,
          cell: ({ name }) => <bdi className={styles.long}>{name}</bdi>,
        },
        {
          id: 'class',
          heading: t('pupils.className'),
          cell: ({ className }) => <bdi className={styles.answer}>{className}</bdi>,
        },
      ]}
    />
  );
}
