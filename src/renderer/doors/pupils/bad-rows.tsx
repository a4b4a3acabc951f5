import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '../../../shared/contract/pupils.ts';
import { Table } from '../../parts/data/table.tsx';
import { fieldWords } from '../../words/problem-words.ts';
import styles from './import-preview.module.css';
import { More, ROWS_SHOWN, shownOf } from './more.tsx';

type BadRow = ImportOutcome['bad'][number];

/** Every row that cannot be read, with its line and what is wrong. */
export function BadRows({ bad }: { bad: readonly BadRow[] }) {
  const { t } = useTranslation('kiosk');
  const reason = (code: BadRow['code']) => {
    if (code === 'twice-in-file') return t('pupils.bringIn.twice');
    if (code === 'too-many-cells') return t('pupils.bringIn.tooManyCells');
    return code === 'empty' ? t('pupils.bringIn.emptyCell') : fieldWords(t, code);
  };
  return (
    <>
      <Table
        caption={t('pupils.bringIn.tabs.bad')}
        captionHidden
        rows={shownOf(bad)}
        rowKey={({ id }) => id}
        columns={[
          { id: 'line', heading: t('pupils.bringIn.line'), rowHeading: true, cell: ({ line }) => line },
          {
            id: 'column',
            heading: t('pupils.bringIn.column'),
            cell: ({ column }) => <bdi className={styles.long}>{column}</bdi>,
          },
          { id: 'reason', heading: t('pupils.bringIn.reason'), cell: ({ code }) => reason(code) },
        ]}
      />
      <More count={bad.length - ROWS_SHOWN} />
    </>
  );
}
