import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import styles from './note.module.css';

/** «There are 2 things to put right», each a way to its box. */
export function WrongSummary({
  errors,
  attempt,
}: {
  errors: { fieldId: string; label: string; text: string }[];
  attempt: number;
}) {
  const { t } = useTranslation();
  const title = t('arriving.wrongTitle', { count: errors.length });
  // Two boxes with the same fault would read the same: each is named.
  const named = errors.map(({ fieldId, label, text }) => ({
    fieldId,
    text: errors.some((other) => other.fieldId !== fieldId && other.text === text)
      ? t('arriving.wrongIn', { box: label, sentence: text })
      : text,
  }));
  return (
    <div className={styles.note}>
      <ErrorSummary title={title} errors={named} attempt={attempt} />
    </div>
  );
}
