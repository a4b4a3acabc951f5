import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../client/queries.ts';
import { Button } from '../../parts/button/button.tsx';
import { Table } from '../../parts/data/table.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import type { LanguageChoice } from '../../words/language-choices.ts';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { type Box, correctionOf, type Draft, type Text } from './draft.ts';
import { useBoxName } from './use-box-name.ts';
import styles from './rules-page.module.css';

export interface CheckChangesProps {
  text: Text;
  draft: Draft;
  changes: readonly Box[];
  language: LanguageChoice;
  setName: string;
  onClose: () => void;
  onDone: (version: number) => void;
}

/** What changes and what that means, before it is in force. */
export function CheckChanges(props: CheckChangesProps) {
  const { text, draft, changes, language, setName, onClose, onDone } = props;
  const { t } = useTranslation('kiosk');
  const form = useForm('rules.correct');
  const action = useAction('rules.correct');
  const [submission] = useState(() => crypto.randomUUID());
  const nameOf = useBoxName(text);
  const version = text.version + 1;
  const words = (value: string) =>
    value === '' ? (
      t('rulesEditor.check.nothing')
    ) : (
      <span className={styles.words} lang={language.code} dir={language.dir}>
        {value}
      </span>
    );

  const save = async () => {
    const saved = await action.act({ submission, ...correctionOf(text, draft) });
    if (!saved) return;
    if (saved.ok) onDone(saved.value.version);
    // The texts are asked for anew by themselves: what is shown here is over the newest ones already.
    else if (saved.problem.code === 'rules-changed')
      form.fail([{ field: undefined, text: t('rulesEditor.rulesChanged') }]);
    else form.refuse(saved.problem);
  };
  return (
    <Dialog
      title={t('rulesEditor.check.title')}
      size="staff-wide"
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('rulesEditor.check.back')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            busy={action.busy}
            busyLabel={t('rulesEditor.check.saving')}
            onClick={() => void save()}
          >
            {t('rulesEditor.check.save', { version })}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => field} />
      <p>{t('rulesEditor.check.effect', { version, rules: setName })}</p>
      <Table
        caption={t('rulesEditor.check.table')}
        captionHidden
        rows={changes}
        rowKey={({ place }) => place}
        emptyText={t('rulesEditor.noChanges')}
        columns={[
          {
            id: 'what',
            heading: t('rulesEditor.check.what'),
            rowHeading: true,
            cell: ({ place }) => nameOf(place),
          },
          {
            id: 'before',
            heading: t('rulesEditor.check.before'),
            cell: ({ inForce }) => words(inForce),
          },
          { id: 'after', heading: t('rulesEditor.check.after'), cell: ({ value }) => words(value) },
        ]}
      />
    </Dialog>
  );
}
