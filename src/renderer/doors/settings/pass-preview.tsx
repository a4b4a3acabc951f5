import { useTranslation } from 'react-i18next';
import { payloadOf } from '../../../shared/codes.ts';
import type { Settings } from '../../../shared/settings.ts';
import { useSchool } from '../../client/school.tsx';
import { PassLabel } from '../../papers/pass-label.tsx';
import styles from './settings.module.css';

/** A code of nobody: it is shaped like a pass’s, and no visit has it. */
const NOBODY = payloadOf('pass', '0'.repeat(12));

/** A pass as it prints on a paper, with an invented name: the very drawing that goes to the printer. */
export function PassPreview({ paper }: { paper: Settings['passPrinter']['paper'] }) {
  const { t } = useTranslation('kiosk');
  const { school, day } = useSchool();
  return (
    <figure className={styles.preview}>
      <figcaption className={styles.previewTitle}>{t('settings.printers.preview')}</figcaption>
      <div className={styles.previewPaper}>
        <PassLabel
          // Measured anew for each paper.
          key={paper}
          pass={{
            paper: 'pass',
            copy: 1,
            size: paper,
            school: school.name,
            day,
            name: t('settings.printers.previewName'),
            kind: 'visitor',
            payload: NOBODY,
          }}
          onDrawn={() => undefined}
        />
      </div>
      <p className={styles.soft}>{t('settings.printers.previewNote')}</p>
    </figure>
  );
}
