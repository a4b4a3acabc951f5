import { ArrowLeft, FileUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '../../../shared/contract/pupils.ts';
import { columnFault } from '../../../shared/pupil-columns.ts';
import { useAnswer } from '../../client/queries.ts';
import { Button } from '../../parts/button/button.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { ColumnMatch } from './column-match.tsx';
import { ImportDone } from './import-done.tsx';
import styles from './import-page.module.css';
import { ImportPreview } from './import-preview.tsx';
import { ManyLeave } from './many-leave.tsx';
import { useImportPreview } from './use-import-preview.ts';
import { type PupilFile, usePupilFile } from './use-pupil-file.ts';
import { WholeChoice } from './whole-choice.tsx';

/** When a larger share of the school leaves, it is asked once more. */
const MANY = 0.3;

export interface ImportPageProps {
  file: PupilFile;
  /** Another file was chosen. */
  onFile: (file: PupilFile) => void;
  onClose: () => void;
}

/** A pupil file: its columns matched, everything it would change shown, then brought in whole or not at all. */
export function ImportPage({ file, onFile, onClose }: ImportPageProps) {
  const { t } = useTranslation('kiosk');
  const register = useAnswer('pupils.list', {}).data?.filter(({ left }) => !left).length ?? 0;
  const [columns, setColumns] = useState(file.shape.columns);
  const [said, setSaid] = useState<boolean>();
  // A file with half as many children as the register is rarely one class.
  const whole = register > 0 && (said ?? file.shape.rows >= register / 2);
  const form = useForm('pupils.import');
  const preview = useImportPreview(file.text, columns, { whole, attempt: form.attempt });
  const other = usePupilFile(onFile);
  const [sureness, setSureness] = useState<'unasked' | 'asked'>('unasked');
  const [done, setDone] = useState<ImportOutcome>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const fault = columnFault(columns);
  const outcome = fault === undefined && preview.result?.ok === true ? preview.result.value : undefined;
  const changes = outcome ? changesOf(outcome) : 0;
  const canBeBroughtIn = outcome?.bad.length === 0 && changes > 0;
  const apply = async () => {
    setSureness('unasked');
    const input = { submission: form.submission, text: file.text, columns, whole, apply: true };
    const saved = await form.send(input);
    if (saved?.applied === true) setDone(saved);
  };
  const ask = () => {
    if (!outcome || !preview.current) return;
    if (outcome.left.length > register * MANY) setSureness('asked');
    else void apply();
  };
  if (done) return <ImportDone outcome={done} onClose={onClose} />;
  const errors = other.problem ? [{ field: undefined, text: other.problem.text }] : form.errors;
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          <bdi>
            {t('pupils.bringIn.file', {
              file: file.name,
              rows: t('pupils.bringIn.rows', { count: file.shape.rows }),
            })}
          </bdi>
        </h2>
        <Button size="staff" icon={<ArrowLeft />} onClick={onClose}>
          {t('pupils.bringIn.cancel')}
        </Button>
        <Button
          size="staff"
          icon={<FileUp />}
          busy={other.busy}
          busyLabel={t('pupils.bringIn.choosing')}
          onClick={other.choose}
        >
          {t('pupils.bringIn.another')}
        </Button>
        {canBeBroughtIn ? (
          <Button
            kind="primary"
            size="staff"
            busy={form.busy}
            busyLabel={t('pupils.bringIn.applying')}
            onClick={ask}
          >
            {t('pupils.bringIn.apply', { count: changes })}
          </Button>
        ) : null}
      </div>
      <FormErrors
        errors={errors}
        attempt={form.attempt + (other.problem?.attempt ?? 0)}
        fieldId={(field) => field}
      />
      <div className={styles.split}>
        <ColumnMatch shape={file.shape} columns={columns} onChange={setColumns} />
        <div className={styles.side}>
          {register > 0 ? <WholeChoice whole={whole} onChange={setSaid} /> : null}
          {fault === undefined ? (
            <ImportPreview result={preview.result} current={preview.current} />
          ) : (
            <Banner tone="problem" title={t(`pupils.bringIn.columns.faults.${fault}`)} />
          )}
        </div>
      </div>
      {sureness === 'asked' && outcome ? (
        <ManyLeave
          count={outcome.left.length}
          onBack={() => setSureness('unasked')}
          onSure={() => void apply()}
        />
      ) : null}
    </main>
  );
}

/** How much an import would save. */
function changesOf({ added, changed, left, back, numbered }: ImportOutcome): number {
  return added.length + changed.length + left.length + back.length + numbered;
}
