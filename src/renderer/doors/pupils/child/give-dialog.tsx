import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchool } from '../../../client/school.tsx';
import { useAnswer } from '../../../client/queries.ts';
import { GiveFields, type GiveTyped } from '../permissions/give-fields.tsx';
import { giveWords } from '../permissions/give-words.ts';
import { usualUntil } from '../permissions/standing.ts';
import { useForm } from '../../staff-room/use-form.ts';
import { FormDialog } from './form-dialog.tsx';

const ID = 'child-permission-';

export interface GiveDialogProps {
  child: { id: string; name: string };
  onClose: () => void;
  onDone: () => void;
}

/** Gives one child permission. */
export function GiveDialog({ child, onClose, onDone }: GiveDialogProps) {
  const { t } = useTranslation('kiosk');
  const { day } = useSchool();
  const { data } = useAnswer('permissions.list', {});
  const form = useForm('permissions.give');
  const [changed, setChanged] = useState<GiveTyped>();
  const typed = changed ?? { until: usualUntil(data?.pupils ?? []), approvedBy: '', askedBy: '' };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.until !== '' && typed.until < day) {
      form.fail([{ field: 'until', text: t('permissions.give.untilOver') }]);
      return;
    }
    const input = { submission: form.submission, pupils: [child.id], ...typed };
    const saved = await form.send(input, (field, code) => giveWords(t, field, code));
    if (saved) onDone();
  };
  return (
    <FormDialog
      id={ID}
      title={t('child.permission.giveFor', { name: child.name })}
      cancel={t('permissions.give.cancel')}
      save={t('permissions.give.save')}
      saving={t('permissions.give.saving')}
      form={form}
      onSubmit={(event) => void save(event)}
      onClose={onClose}
    >
      <GiveFields prefix={ID} typed={typed} onTyped={setChanged} errorOf={form.errorOf} />
    </FormDialog>
  );
}
