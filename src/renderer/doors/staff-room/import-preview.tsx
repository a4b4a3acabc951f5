import { ArrowRight, Check, Plus, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '../../../shared/contract/pupils.ts';
import { Button } from '../../parts/button/button.tsx';
import { BigNumber } from '../../parts/data/big-number.tsx';
import { Table } from '../../parts/data/table.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { fieldWords } from '../../words/problem-words.ts';
import styles from './staff-page.module.css';

/** Most rows of one list that are drawn: enough to see what a file does. */
const ROWS_SHOWN = 200;

export interface ImportPreviewProps {
  fileName: string;
  outcome: ImportOutcome;
  busy: boolean;
  onApply: () => void;
  onAnother: () => void;
  onClose: () => void;
}

/** What a pupil file would change, every row that cannot be read with its line, and the one button that does it. */
export function ImportPreview({ fileName, outcome, busy, onApply, onAnother, onClose }: ImportPreviewProps) {
  const { t } = useTranslation('kiosk');
  const { added, moved, unchanged, bad } = outcome;
  const changes = added.length + moved.length;
  const ready = bad.length === 0 && changes > 0;
  const reason = (code: ImportOutcome['bad'][number]['code']) => {
    if (code === 'twice-in-file') return t('pupils.bringIn.twice');
    return code === 'empty' ? t('pupils.bringIn.emptyCell') : fieldWords(t, code);
  };
  const rest = (all: readonly unknown[]) =>
    all.length > ROWS_SHOWN ? <p>{t('pupils.bringIn.more', { count: all.length - ROWS_SHOWN })}</p> : null;
  return (
    <Dialog
      title={t('pupils.bringIn.preview', { file: fileName })}
      size="staff-wide"
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('pupils.bringIn.cancel')}
          </Button>
          {ready ? (
            <Button
              kind="primary"
              size="staff"
              busy={busy}
              busyLabel={t('pupils.bringIn.applying')}
              onClick={onApply}
            >
              {t('pupils.bringIn.apply', { count: changes })}
            </Button>
          ) : (
            <Button kind="primary" size="staff" onClick={onAnother}>
              {t('pupils.bringIn.another')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.counts}>
        <BigNumber value={added.length} label={t('pupils.bringIn.added')} sign={<Plus />} tone="leaf" />
        <BigNumber value={moved.length} label={t('pupils.bringIn.moved')} sign={<ArrowRight />} />
        <BigNumber value={unchanged} label={t('pupils.bringIn.unchanged')} sign={<Check />} tone="dashed" />
        {bad.length > 0 ? (
          <BigNumber
            value={bad.length}
            label={t('pupils.bringIn.bad')}
            sign={<TriangleAlert />}
            tone="brick"
          />
        ) : null}
      </div>
      {bad.length > 0 ? (
        <>
          <Banner tone="problem" title={t('pupils.bringIn.badTitle', { count: bad.length })}>
            {t('pupils.bringIn.badMore')}
          </Banner>
          <Table
            caption={t('pupils.bringIn.badTable')}
            rows={bad.slice(0, ROWS_SHOWN)}
            rowKey={({ line, column }) => `${line}-${column}`}
            columns={[
              { id: 'line', heading: t('pupils.bringIn.line'), rowHeading: true, cell: ({ line }) => line },
              {
                id: 'column',
                heading: t('pupils.bringIn.column'),
                cell: ({ column }) => <bdi>{column}</bdi>,
              },
              {
                id: 'reason',
                heading: t('pupils.bringIn.reason'),
                cell: ({ code }) => reason(code),
              },
            ]}
          />
          {rest(bad)}
        </>
      ) : changes === 0 ? (
        <p>{t('pupils.bringIn.nothing')}</p>
      ) : null}
      {added.length > 0 ? (
        <>
          <Table
            caption={t('pupils.bringIn.addedTable')}
            rows={added.slice(0, ROWS_SHOWN)}
            rowKey={({ name, className }) => `${className}-${name}`}
            columns={[
              {
                id: 'name',
                heading: t('pupils.name'),
                rowHeading: true,
                cell: ({ name }) => <bdi>{name}</bdi>,
              },
              {
                id: 'class',
                heading: t('pupils.className'),
                cell: ({ className }) => <bdi>{className}</bdi>,
              },
            ]}
          />
          {rest(added)}
        </>
      ) : null}
      {moved.length > 0 ? (
        <>
          <Table
            caption={t('pupils.bringIn.movedTable')}
            rows={moved.slice(0, ROWS_SHOWN)}
            rowKey={({ name, from, to }) => `${name}-${from}-${to}`}
            columns={[
              {
                id: 'name',
                heading: t('pupils.name'),
                rowHeading: true,
                cell: ({ name }) => <bdi>{name}</bdi>,
              },
              { id: 'from', heading: t('pupils.bringIn.from'), cell: ({ from }) => <bdi>{from}</bdi> },
              { id: 'to', heading: t('pupils.bringIn.to'), cell: ({ to }) => <bdi>{to}</bdi> },
            ]}
          />
          {rest(moved)}
        </>
      ) : null}
    </Dialog>
  );
}
