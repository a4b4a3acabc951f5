import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Table } from '../../parts/data/table.tsx';
import { dayOf, shortDay } from '../../words/format-date.ts';
import styles from './staff-page.module.css';

export type Account = CallOutput<'staff.list'>[number];

export interface AccountListProps {
  accounts: readonly Account[];
  /** The account signed in here. */
  self: string;
  onClose: (account: Account) => void;
}

/** Everybody who has, or had, an account. */
export function AccountList({ accounts, self, onClose }: AccountListProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const dayWords = (at: string) => shortDay(t, dayOf(at, timeZone));
  return (
    <Table
      caption={t('staffRoom.list.caption')}
      rows={accounts}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          heading: t('staffRoom.list.name'),
          rowHeading: true,
          cell: ({ id, name }) => (
            <bdi className={styles.long}>{id === self ? t('staffRoom.list.you', { name }) : name}</bdi>
          ),
        },
        { id: 'role', heading: t('staffRoom.list.role'), cell: ({ role }) => t(`desk.roles.${role}`) },
        { id: 'since', heading: t('staffRoom.list.since'), cell: ({ createdAt }) => dayWords(createdAt) },
        {
          id: 'state',
          heading: t('staffRoom.list.state'),
          cell: ({ closedAt }) =>
            closedAt === null
              ? t('staffRoom.list.open')
              : t('staffRoom.list.closed', { day: dayWords(closedAt) }),
        },
        {
          id: 'actions',
          heading: t('staffRoom.list.actions'),
          headingHidden: true,
          numeric: true,
          cell: (account) =>
            account.closedAt === null && account.id !== self ? (
              <Button
                size="staff"
                label={t('staffRoom.list.closeLabel', { name: account.name })}
                onClick={() => onClose(account)}
              >
                {t('staffRoom.list.close')}
              </Button>
            ) : null,
        },
      ]}
    />
  );
}
