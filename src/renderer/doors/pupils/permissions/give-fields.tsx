import { useTranslation } from 'react-i18next';
import { TextField } from '../../../parts/fields/text-field.tsx';

/** What is typed about a permission. */
export interface GiveTyped {
  until: string;
  approvedBy: string;
  askedBy: string;
}

export interface GiveFieldsProps {
  /** What the ids of its boxes begin with. */
  prefix: string;
  typed: GiveTyped;
  onTyped: (typed: GiveTyped) => void;
  errorOf: (field: string) => string | undefined;
}

/** The boxes of a permission: until when, who approved it, who asked for it. */
export function GiveFields({ prefix, typed, onTyped, errorOf }: GiveFieldsProps) {
  const { t } = useTranslation('kiosk');
  const box = (field: keyof GiveTyped) => ({
    id: prefix + field,
    size: 'staff' as const,
    value: typed[field],
    error: errorOf(field),
    onChange: (value: string) => onTyped({ ...typed, [field]: value }),
  });
  return (
    <>
      <TextField
        {...box('until')}
        type="date"
        label={t('permissions.give.until')}
        hint={t('permissions.give.untilHint')}
      />
      <TextField
        {...box('approvedBy')}
        label={t('permissions.give.approvedBy')}
        hint={t('permissions.give.approvedByHint')}
        capitals="names"
      />
      <TextField
        {...box('askedBy')}
        label={t('permissions.give.askedBy')}
        hint={t('permissions.give.askedByHint')}
        capitals="names"
      />
    </>
  );
}
