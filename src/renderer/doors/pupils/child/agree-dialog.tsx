import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { adjustmentCategories } from '../../../../shared/contract/permissions.ts';
import { useSchool } from '../../../client/school.tsx';
import { RadioCards } from '../../../parts/fields/radio-cards.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useForm } from '../../staff-room/use-form.ts';
import { FormDialog } from './form-dialog.tsx';
import styles from './child-page.module.css';

const ID = 'child-adjustment-';

export interface AgreeDialogProps {
  child: { id: string; name: string };
  onClose: () => void;
  onDone: () => void;
}

/** Agrees that a child keeps the device. */
export function AgreeDialog({ child, onClose, onDone }: AgreeDialogProps) {
  const { t } = useTranslation('kiosk');
  const { day } = useSchool();
  const form = useForm('adjustments.agree');
  const [category, setCategory] = useState<(typeof adjustmentCategories)[number]>();
  const [until, setUntil] = useState('');
  const [approvedBy, setApprovedBy] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      ...(category === undefined
        ? [{ field: 'category', text: t('permissions.adjust.categoryMissing') }]
        : []),
      ...(until !== '' && until < day ? [{ field: 'until', text: t('permissions.give.untilOver') }] : []),
    ];
    if (category === undefined || missing.length > 0) {
      form.fail(missing);
      return;
    }
    const saved = await form.send(
      {
        submission: form.submission,
        pupil: child.id,
        category,
        approvedBy,
        until: until === '' ? null : until,
      },
      (field, code) =>
        field === 'approvedBy' && code === 'empty' ? t('permissions.give.approvedByMissing') : undefined,
    );
    if (saved) onDone();
  };
  return (
    <FormDialog
      id={ID}
      title={t('permissions.adjust.title', { name: child.name })}
      cancel={t('permissions.give.cancel')}
      save={t('permissions.adjust.save')}
      saving={t('permissions.give.saving')}
      form={form}
      onSubmit={(event) => void save(event)}
      onClose={onClose}
    >
      <p className={styles.soft}>{t('permissions.adjust.explain')}</p>
      <RadioCards
        id={`${ID}category`}
        legend={t('permissions.adjust.category')}
        error={form.errorOf('category')}
        columns={2}
        value={category}
        onChange={setCategory}
        choices={adjustmentCategories.map((value) => ({
          value,
          label: t(`permissions.adjust.categories.${value}`),
        }))}
      />
      <TextField
        id={`${ID}approvedBy`}
        label={t('permissions.give.approvedBy')}
        hint={t('permissions.give.approvedByHint')}
        error={form.errorOf('approvedBy')}
        size="staff"
        capitals="names"
        value={approvedBy}
        onChange={setApprovedBy}
      />
      <TextField
        id={`${ID}until`}
        type="date"
        label={t('permissions.give.until')}
        hint={t('permissions.adjust.untilNone')}
        error={form.errorOf('until')}
        size="staff"
        value={until}
        onChange={setUntil}
      />
    </FormDialog>
  );
}
