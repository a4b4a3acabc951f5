import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpectedVisit } from '../../../shared/contract/expected.ts';
import { kindNeeds, type VisitorKind, visitorKinds } from '../../../shared/visitor-kinds.ts';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { longDay } from '../../words/format-date.ts';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { SayCode } from './say-code.tsx';
import styles from './visitors-page.module.css';

const ID = 'expected-';
const empty = { name: '', organisation: '', seeing: '', at: '' };

export interface AddExpectedProps {
  day: string;
  onClose: () => void;
}

/** One expected visitor: the kind first, then only what that kind is asked, then their code. */
export function AddExpected({ day, onClose }: AddExpectedProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('expected.add');
  const [kind, setKind] = useState<VisitorKind>();
  const [typed, setTyped] = useState(empty);
  const [saved, setSaved] = useState<ExpectedVisit>();
  const box = (field: keyof typeof empty) => ({
    id: ID + field,
    size: 'staff' as const,
    value: typed[field],
    error: form.errorOf(field === 'at' ? field : `answers.${field}`),
    onChange: (value: string) => setTyped((before) => ({ ...before, [field]: value })),
  });

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (kind === undefined) return;
    const { name, seeing } = typed;
    const organisation = typed.organisation.trim();
    const asked = kindNeeds[kind].organisation !== 'not-asked' && organisation !== '';
    const at = typed.at.trim() === '' ? null : typed.at;
    const answers = { kind, name, seeing, ...(asked ? { organisation } : {}) };
    const made = await form.send({ submission: form.submission, day, at, answers }, (field, code) => {
      if (code !== 'empty') return undefined;
      if (field === 'answers.name') return t('expected.add.nameMissing');
      if (field === 'answers.seeing') return t('expected.add.seeingMissing');
      return field === 'answers.organisation' ? t('expected.add.organisationMissing') : undefined;
    });
    if (made) setSaved(made);
  };
  if (saved)
    return (
      <SayCode
        visit={saved}
        onClose={onClose}
        onAnother={() => {
          setSaved(undefined);
          setKind(undefined);
          setTyped(empty);
        }}
      />
    );
  const needs = kind === undefined ? undefined : kindNeeds[kind].organisation;
  return (
    <Dialog
      title={t('expected.add.title', { day: longDay(t, day) })}
      size="staff-wide"
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('expected.add.close')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            type="submit"
            form={`${ID}form`}
            disabled={kind === undefined}
            busy={form.busy}
            busyLabel={t('expected.add.saving')}
          >
            {t('expected.add.save')}
          </Button>
        </>
      }
    >
      <FormErrors
        errors={form.errors}
        attempt={form.attempt}
        fieldId={(field) => ID + field.replace('answers.', '')}
      />
      <form id={`${ID}form`} noValidate onSubmit={(event) => void save(event)}>
        <RadioCards
          legend={t('expected.add.kind')}
          columns={4}
          choices={visitorKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        {needs === undefined ? null : (
          <div className={styles.fields}>
            <TextField
              {...box('name')}
              label={t('expected.add.name')}
              hint={t('expected.add.nameHint')}
              capitals="names"
            />
            {needs === 'not-asked' ? null : (
              <TextField
                {...box('organisation')}
                label={t(
                  needs === 'required' ? 'expected.add.organisation' : 'expected.add.organisationOrNone',
                )}
                hint={t('expected.add.organisationHint')}
              />
            )}
            <TextField
              {...box('seeing')}
              label={t('expected.add.seeing')}
              hint={t('expected.add.seeingHint')}
            />
            <TextField
              {...box('at')}
              label={t('expected.add.at')}
              hint={t('expected.add.atHint')}
              capitals="none"
            />
          </div>
        )}
      </form>
    </Dialog>
  );
}
