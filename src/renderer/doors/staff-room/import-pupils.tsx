import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { Button } from '../../parts/button/button.tsx';
import { FormErrors } from './form-errors.tsx';
import { ImportPreview } from './import-preview.tsx';
import { useDeskCall } from './session-watch.ts';
import styles from './staff-page.module.css';
import { useForm } from './use-form.ts';

/** A file that was chosen, and what it would change. */
interface Chosen {
  fileName: string;
  text: string;
  outcome: CallOutput<'pupils.import'>;
}

/** A pupil file: chosen, shown with everything it would change, then brought in whole or not at all. */
export function ImportPupils({ onDone }: { onDone: (count: number) => void }) {
  const { t } = useTranslation('kiosk');
  const call = useDeskCall();
  const form = useForm('pupils.import');
  const [chosen, setChosen] = useState<Chosen>();
  const underWay = useRef(false);
  const [choosing, setChoosing] = useState(false);
  const tooBig = (field: string) => (field === 'text' ? t('pupils.bringIn.tooBig') : undefined);

  const choose = async () => {
    // The system’s chooser does not keep the page from being pressed.
    if (underWay.current) return;
    underWay.current = true;
    setChoosing(true);
    const file = await call('pupils.choose-file', {});
    if (file.ok) {
      const { fileName, text } = file.value;
      const outcome = await form.send({ submission: crypto.randomUUID(), text, apply: false }, tooBig);
      setChosen(outcome ? { fileName, text, outcome } : undefined);
    } else if (file.problem.code === 'nothing-chosen') form.clear();
    else form.refuse(file.problem);
    setChoosing(false);
    underWay.current = false;
  };
  const apply = async () => {
    if (!chosen) return;
    const outcome = await form.send({ submission: form.submission, text: chosen.text, apply: true }, tooBig);
    if (!outcome) return;
    if (!outcome.applied) {
      setChosen({ ...chosen, outcome });
      return;
    }
    setChosen(undefined);
    onDone(outcome.added.length + outcome.moved.length);
  };
  return (
    <section className={styles.panel} aria-labelledby="import-title">
      <h2 id="import-title" className={styles.subtitle}>
        {t('pupils.bringIn.title')}
      </h2>
      <p>{t('pupils.bringIn.explain')}</p>
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => field} />
      <Button
        size="staff"
        icon={<FileUp />}
        busy={choosing}
        busyLabel={t('pupils.bringIn.choosing')}
        onClick={() => void choose()}
      >
        {t('pupils.bringIn.choose')}
      </Button>
      {chosen ? (
        <ImportPreview
          fileName={chosen.fileName}
          outcome={chosen.outcome}
          busy={form.busy}
          onApply={() => void apply()}
          onAnother={() => void choose()}
          onClose={() => setChosen(undefined)}
        />
      ) : null}
    </section>
  );
}
