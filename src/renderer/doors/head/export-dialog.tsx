import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Table } from '../../parts/data/table.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { LoadingState } from '../../parts/feedback/page-states.tsx';
import { problemWords } from '../../words/problem-words.ts';
import styles from './export-dialog.module.css';
import type { ExportStage } from './use-export.ts';

export interface ExportDialogProps {
  state: Exclude<ExportStage, { stage: 'idle' }>;
  timeZone: string;
  onClose: () => void;
  onOtherFolder: () => void;
}

/** What is being written, what was written and proven, or why nothing was. */
export function ExportDialog({ state, timeZone, onClose, onOtherFolder }: ExportDialogProps) {
  const { t } = useTranslation('kiosk');
  if (state.stage === 'writing')
    return (
      <Dialog title={t('head.export.writing')} actions={null} onClose={() => undefined}>
        <LoadingState label={t('head.export.writingHint')} />
      </Dialog>
    );
  if (state.stage === 'failed')
    return (
      <Dialog
        title={t('head.export.failedTitle')}
        onClose={onClose}
        actions={
          <>
            <Button size="staff" onClick={onClose}>
              {t('head.export.close')}
            </Button>
            <Button kind="primary" size="staff" onClick={onOtherFolder}>
              {t('head.export.otherFolder')}
            </Button>
          </>
        }
      >
        <p role="alert">{problemWords(t, state.problem, timeZone)}</p>
      </Dialog>
    );
  const { folder, files, entries, head } = state.written;
  return (
    <Dialog
      title={t('head.export.doneTitle')}
      size="staff-wide"
      onClose={onClose}
      actions={
        <Button kind="primary" size="staff" onClick={onClose}>
          {t('head.export.close')}
        </Button>
      }
    >
      <p>{t('head.export.doneHint')}</p>
      <p className={styles.folder}>
        {t('head.export.folder')}: <code>{folder}</code>
      </p>
      <Table
        caption={t('head.export.doneTitle')}
        captionHidden
        rows={files}
        rowKey={({ name }) => name}
        columns={[
          { id: 'name', heading: t('head.export.file'), rowHeading: true, cell: ({ name }) => name },
          {
            id: 'size',
            heading: t('head.export.size'),
            numeric: true,
            cell: ({ bytes }) => t('head.export.bytes', { count: bytes }),
          },
          {
            id: 'sum',
            heading: t('head.export.sum'),
            cell: ({ sha256 }) => <code className={styles.sum}>{sha256}</code>,
          },
        ]}
      />
      <p className={styles.sum}>{t('head.export.proof', { entries, head })}</p>
    </Dialog>
  );
}
