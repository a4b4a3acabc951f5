import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import styles from './note.module.css';

/** «There are 2 things to put right», each a way to its box. */
export function WrongSummary({
  errors,
  attempt,
}: {
  errors: { fieldId: string; text: string }[];
  attempt: number;
}) {
  const { t } = useTranslation();
  const title =
    errors.length === 1
      ? t('arriving.wrongTitle.one')
      : t('arriving.wrongTitle.many', { number: errors.length });
  return (
    <div className={styles.note}>
      <ErrorSummary title={title} errors={errors} attempt={attempt} />
    </div>
  );
}
