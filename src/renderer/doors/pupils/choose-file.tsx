import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import staffPage from '../staff-room/staff-page.module.css';
import { type PupilFile, usePupilFile } from './use-pupil-file.ts';

/** The way to bring in a file. */
export function ChooseFile({ onFile }: { onFile: (file: PupilFile) => void }) {
  const { t } = useTranslation('kiosk');
  const { choose, busy, problem } = usePupilFile(onFile);
  return (
    <section className={staffPage.panel} aria-labelledby="import-title">
      <h2 id="import-title" className={staffPage.subtitle}>
        {t('pupils.bringIn.title')}
      </h2>
      <p>{t('pupils.bringIn.explain')}</p>
      {problem ? (
        <FormErrors
          errors={[{ field: undefined, text: problem.text }]}
          attempt={problem.attempt}
          fieldId={(field) => field}
        />
      ) : null}
      <Button
        size="staff"
        icon={<FileUp />}
        busy={busy}
        busyLabel={t('pupils.bringIn.choosing')}
        onClick={choose}
      >
        {t('pupils.bringIn.choose')}
      </Button>
    </section>
  );
}
