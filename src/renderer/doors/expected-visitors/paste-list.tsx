import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/problems.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { longDay } from '../../words/format-date.ts';
import { problemWords } from '../../words/problem-words.ts';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useDeskCall } from '../staff-room/session-watch.ts';
import { useForm } from '../staff-room/use-form.ts';
import { ListPreview } from './list-preview.tsx';
import { useListReading } from './use-list-reading.ts';
import styles from './visitors-page.module.css';

const ID = 'visitor-list';

/** Why nothing can be made of a list, by the fact the register gives. */
const reasons: ReadonlyMap<unknown, 'notText' | 'quotes' | 'noRows' | 'tooMany'> = new Map([
  ['not-text', 'notText'],
  ['quotes', 'quotes'],
  ['no-rows', 'noRows'],
  ['too-many', 'tooMany'],
]);

export interface PasteListProps {
  day: string;
  text: string;
  onText: (text: string) => void;
  onClose: () => void;
  onDone: (count: number) => void;
}

/** A list pasted from a table or a letter: read as it stands there, put right in place, added whole or not at all. */
export function PasteList({ day, text, onText, onClose, onDone }: PasteListProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const call = useDeskCall();
  const form = useForm('expected.add-list');
  const choosing = useRef(false);
  const reading = useListReading(day, text, form.attempt);
  const read = reading?.result.ok === true ? reading.result.value : undefined;
  const count = read?.rows.length ?? 0;
  const ready = reading?.current === true && read?.bad.length === 0 && count > 0;

  const whatIsWrong = (problem: Problem) => {
    if (problem.fields?.some(({ code }) => code === 'too-long') === true)
      return t('expected.paste.unreadable.tooLong');
    if (problem.code === 'csv-unreadable') return t('expected.paste.unreadable.notText');
    const most = problem.facts?.['most'] ?? '';
    const reason = reasons.get(problem.facts?.['reason']);
    return reason === undefined
      ? problemWords(t, problem, timeZone)
      : t(`expected.paste.unreadable.${reason}`, { most });
  };
  const chooseFile = async () => {
    // The system’s chooser does not keep the page from being pressed.
    if (choosing.current) return;
    choosing.current = true;
    const file = await call('pupils.choose-file', {});
    if (file.ok) {
      form.clear();
      onText(file.value.text);
    } else if (file.problem.code !== 'nothing-chosen')
      form.fail([{ field: undefined, text: whatIsWrong(file.problem) }]);
    choosing.current = false;
  };
  const save = async () => {
    if (!ready) return;
    const saved = await form.send({ submission: form.submission, day, text });
    if (saved) onDone(saved.added);
  };
  return (
    <Dialog
      title={t('expected.paste.title', { day: longDay(t, day) })}
      size="staff-wide"
      onClose={onClose}
      actions={
        <>
          <Button size="staff" icon={<FileUp />} className={styles.first} onClick={() => void chooseFile()}>
            {t('expected.paste.file')}
          </Button>
          <Button size="staff" onClick={onClose}>
            {t('expected.paste.close')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            disabled={!ready && !form.busy}
            busy={form.busy}
            busyLabel={t('expected.paste.saving')}
            onClick={() => void save()}
          >
            {t('expected.paste.save', { count })}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={() => ID} />
      <TextField
        id={ID}
        size="staff"
        lines={7}
        label={t('expected.paste.text')}
        hint={t('expected.paste.explain')}
        capitals="none"
        autoFocus
        value={text}
        onChange={onText}
      />
      <div role="status">
        {reading?.result.ok === false ? (
          <Banner tone="note" title={whatIsWrong(reading.result.problem)} />
        ) : null}
        {read && read.bad.length > 0 ? (
          <Banner tone="note" title={t('expected.paste.bad', { count: read.bad.length })}>
            {t('expected.paste.badMore')}
          </Banner>
        ) : null}
        {read && read.bad.length === 0 && count > 0 ? (
          <p className={styles.subtitle}>{t('expected.paste.good', { count })}</p>
        ) : null}
      </div>
      {read ? <ListPreview read={read} text={text} /> : null}
    </Dialog>
  );
}
