import { useTranslation } from 'react-i18next';
import { spokenCode } from '../../../shared/codes.ts';
import type { ExpectedVisit } from '../../../shared/contract/expected.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { longDay } from '../../words/format-date.ts';
import styles from './visitors-page.module.css';

export interface SayCodeProps {
  visit: ExpectedVisit;
  onClose: () => void;
  /** Where the next visitor can be written down at once. */
  onAnother?: (() => void) | undefined;
}

/** The code of an expected visitor, to read out, and a text to mark and copy into a letter. */
export function SayCode({ visit, onClose, onAnother }: SayCodeProps) {
  const { t } = useTranslation('kiosk');
  const { school } = useSchool();
  const code = spokenCode(visit.code);
  return (
    <Dialog
      title={t('expected.say.title', { name: visit.name })}
      onClose={onClose}
      actions={
        <>
          {onAnother ? (
            <Button size="staff" onClick={onAnother}>
              {t('expected.say.another')}
            </Button>
          ) : null}
          <Button kind="primary" size="staff" onClick={onClose}>
            {t('expected.say.done')}
          </Button>
        </>
      }
    >
      <p className={styles.big}>
        <bdi dir="ltr">{code}</bdi>
      </p>
      <p>{t('expected.say.how')}</p>
      <TextField
        id="say-code"
        size="staff"
        lines={3}
        readOnly
        label={t('expected.say.text')}
        value={t('expected.say.words', { day: longDay(t, visit.day), code, school: school.name })}
        onChange={() => undefined}
      />
    </Dialog>
  );
}
