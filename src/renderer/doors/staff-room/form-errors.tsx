import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import type { FormError } from './use-form.ts';

export interface FormErrorsProps {
  errors: readonly FormError[];
  attempt: number;
  /** The id of the box a field is typed in. */
  fieldId: (field: string) => string;
}

/** What is to be put right in a form of the desk, with focus on it; nothing while nothing is wrong. */
export function FormErrors({ errors, attempt, fieldId }: FormErrorsProps) {
  const { t } = useTranslation('kiosk');
  if (errors.length === 0) return null;
  return (
    <ErrorSummary
      title={t('staffRoom.errors', { count: errors.length })}
      attempt={attempt}
      size="staff"
      errors={errors.map(({ field, text }) => ({
        text,
        ...(field === undefined ? {} : { fieldId: fieldId(field) }),
      }))}
    />
  );
}
