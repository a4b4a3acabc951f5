import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { Table } from '../../parts/data/table.tsx';
import { fieldWords } from '../../words/problem-words.ts';
import { type BadRow, lineOf, reasonOf } from './bad-row.ts';
import styles from './visitors-page.module.css';

/** Most rows of one list that are drawn: enough to see what it says. */
const ROWS_SHOWN = 100;

export interface ListPreviewProps {
  read: CallOutput<'expected.read-list'>;
  /** The list as it stands in its box. */
  text: string;
}

/** What is in the way, line by line, and who would be added. */
export function ListPreview({ read: { rows, bad }, text }: ListPreviewProps) {
  const { t } = useTranslation('kiosk');
  const reason = (row: BadRow) => {
    const own = reasonOf(row);
    return own === undefined ? fieldWords(t, row.code) : t(`expected.paste.reasons.${own}`);
  };
  const more = (all: readonly unknown[]) =>
    all.length > ROWS_SHOWN ? <p>{t('expected.paste.more', { count: all.length - ROWS_SHOWN })}</p> : null;
  return (
    <>
      {bad.length > 0 ? (
        <>
          <Table
            caption={t('expected.paste.badTable')}
            captionHidden
            rows={bad.slice(0, ROWS_SHOWN)}
            rowKey={({ line, column, code }) => `${line} ${column ?? ''} ${code}`}
            columns={[
              { id: 'line', heading: t('expected.paste.line'), rowHeading: true, cell: ({ line }) => line },
              {
                id: 'says',
                heading: t('expected.paste.says'),
                cell: ({ line }) => <bdi className={styles.long}>{lineOf(text, line)}</bdi>,
              },
              {
                id: 'column',
                heading: t('expected.paste.column'),
                cell: ({ column }) =>
                  column === null ? t('expected.paste.wholeRow') : t(`expected.paste.columns.${column}`),
              },
              { id: 'reason', heading: t('expected.paste.reason'), cell: reason },
            ]}
          />
          {more(bad)}
        </>
      ) : null}
      {rows.length > 0 ? (
        <>
          <Table
            caption={t('expected.paste.goodTable')}
            rows={rows.slice(0, ROWS_SHOWN)}
            rowKey={({ line }) => line}
            columns={[
              {
                id: 'at',
                heading: t('expected.time'),
                cell: ({ at }) => at?.replace(/^0/u, '') ?? t('expected.anyTime'),
              },
              {
                id: 'name',
                heading: t('expected.paste.columns.name'),
                rowHeading: true,
                cell: ({ name }) => <bdi className={styles.long}>{name}</bdi>,
              },
              {
                id: 'kind',
                heading: t('expected.paste.columns.kind'),
                cell: ({ kind }) => t(`kinds.${kind}`),
              },
              {
                id: 'organisation',
                heading: t('expected.paste.columns.organisation'),
                cell: ({ organisation }) => <bdi className={styles.long}>{organisation}</bdi>,
              },
              {
                id: 'seeing',
                heading: t('expected.paste.columns.seeing'),
                cell: ({ seeing }) => <bdi className={styles.long}>{seeing}</bdi>,
              },
            ]}
          />
          {more(rows)}
        </>
      ) : null}
    </>
  );
}
